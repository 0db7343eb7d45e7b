import { Disclosure } from '../ui/disclosure.tsx';

/** A package cannot vouch for itself, so this says what to compare it with, and how. */
export function CheckDownload() {
  return (
    <Disclosure title="How to check a download of Securable">
      <p className="prose">
        Beside the packages of a version stands a list of their checksums; its name ends in .sha256.
        Take the list from where its makers publish it, not from whoever handed you the package.
        Before you install, work out the checksum of your file and compare it with the list:
      </p>
      <dl className="settings__commands">
        {commands.map(({ system, command }) => (
          <div key={system}>
            <dt>{system}</dt>
            <dd>
              <code>{command}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p className="prose">
        If one character differs, do not install it. A signed file also names its maker: on Windows
        under Properties, Digital Signatures; on a Mac, <code>codesign -dvv Securable.app</code>{' '}
        prints it as Authority. A file with “unsigned” in its name carries no signature.
      </p>
    </Disclosure>
  );
}

const commands = [
  { system: 'Windows, in PowerShell', command: 'Get-FileHash .\\NAME -Algorithm SHA256' },
  { system: 'macOS, in Terminal', command: 'shasum -a 256 NAME' },
  { system: 'Linux, in a terminal', command: 'sha256sum NAME' },
] as const;
