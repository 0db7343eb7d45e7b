import type { Handlers } from '../../shared/bridge.ts';
import { failed, ok } from '../../shared/result.ts';
import { allowedAddress } from './allowed-address.ts';
import { cancelled } from './exported.ts';
import type { Services } from './services.ts';

type ShellHandlers = Pick<Handlers, 'shell/openLink' | 'shell/state' | 'shell/flushed'>;

export function shellHandlers({ desktop, onWindowState, onFlushed }: Services): ShellHandlers {
  return {
    'shell/openLink': async ({ address }) => {
      const allowed = allowedAddress(address);
      if (allowed === null) return failed('invalid-request', 'an address that is not opened');
      const isWanted = await desktop.confirm({
        message: 'Leave Securable and open this address?',
        detail: `${allowed}\n\nSecurable itself sends nothing; the other program will.`,
        yes: 'Open',
      });
      if (!isWanted) return cancelled;
      await desktop.openInBrowser(allowed);
      return ok(null);
    },
    'shell/state': (state) => {
      onWindowState(state);
      return ok(null);
    },
    'shell/flushed': ({ unsaved }) => {
      onFlushed(unsaved);
      return ok(null);
    },
  };
}
