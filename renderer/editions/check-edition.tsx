/** Whether a zip that somebody has is an edition as it was published; asked for in the File menu. */
import { useState } from 'react';
import type { CheckedZip } from '../../shared/bridge.ts';
import { dateInWords } from '../../shared/text/plain-words.ts';
import { audienceWords } from '../fields/disclosure-words.ts';
import { useBridge, useCommand, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import './editions.css';
import { counted } from '../../shared/text/counts.ts';
import '../leaving/leaving.css';

export function CheckEdition() {
  const bridge = useBridge();
  const reportFailure = useStore((state) => state.reportFailure);
  const [checked, setChecked] = useState<CheckedZip | null>(null);

  async function check(): Promise<void> {
    const result = await bridge.invoke('editions/check', {});
    if (result.ok) setChecked(result.value);
    else if (result.failure.code !== 'cancelled') reportFailure(result.failure);
  }
  useCommand('checkEdition', () => void check());

  if (checked === null) return null;
  const close = () => setChecked(null);
  return (
    <Dialog
      title={`Check of “${checked.file}”`}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={() => void check()}>Check another</Button>
          <Button kind="primary" onPress={close}>
            Close
          </Button>
        </>
      }
    >
      {checked.isUnchanged ? <Unchanged checked={checked} /> : <Wrong because={checked.because} />}
    </Dialog>
  );
}

function Unchanged({
  checked: { product, label, date, audience, manifest, files },
}: {
  readonly checked: Extract<CheckedZip, { readonly isUnchanged: true }>;
}) {
  const whose = product === '' ? `Edition ${label}` : `Edition ${label} of ${product}`;
  return (
    <>
      <Notice happened="Every file is as the manifest in the zip says, and there is no other." />
      <p>{`${whose}, ${dateInWords(date)}, for ${audienceWords[audience].label.toLowerCase()}.`}</p>
      <Disclosure title={counted(files.length, 'file')}>
        <ul className="leaving__list">
          {files.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Disclosure>
      <p>
        A zip is not signed: whoever changes the files can write a new manifest. To know that it is
        the maker’s, compare this SHA-256 of the manifest with the one that the maker published:
      </p>
      <p className="published__hash">{manifest}</p>
    </>
  );
}

function Wrong({ because }: { readonly because: string }) {
  return (
    <Notice
      tone="problem"
      happened={because}
      next="Do not rely on what is in it. Ask whoever published the edition for the zip."
    />
  );
}
