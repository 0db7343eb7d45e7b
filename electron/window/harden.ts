import type { CommandLine, Session, WebContents } from 'electron';
import { isOwnAddress } from './content-policy.ts';

/** Before the app is ready: no name is ever resolved, and Chromium does nothing by itself. */
export function switchNetworkOff(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'disable-quic',
    'no-proxy-server',
    'no-pings',
  ]) {
    commandLine.appendSwitch(name);
  }
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', webRtcPolicy);
}

/** On the one session the window uses: no permission, no device, no request that leaves the app. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  // Where dictionaries would come from; an address that nothing resolves.
  session.setSpellCheckerDictionaryDownloadURL('app://securable/none/');
  session.enableNetworkEmulation({ offline: true });
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
}

/** For every page there ever is: it stays where it is and opens nothing. */
export function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy(webRtcPolicy);
}

/**
 * A page can open a peer connection whatever its content policy says, and with it
 * ask any address for its own (STUN). Without UDP, and without a proxy, it cannot.
 */
const webRtcPolicy = 'disable_non_proxied_udp';

const localSchemes: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:']);

export function mayLoad(address: string): boolean {
  if (!URL.canParse(address)) return false;
  return isOwnAddress(address) || localSchemes.has(new URL(address).protocol);
}

/** A reload is a navigation to where the page already is. */
function refuse(event: { readonly url: string; preventDefault: () => void }): void {
  if (!isOwnAddress(event.url)) event.preventDefault();
}
