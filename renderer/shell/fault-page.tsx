import { useEffect, useState } from 'react';
import { countedInText } from '../../shared/text/counts.ts';
import type { AppStore } from '../store/store.ts';
import { Button } from '../ui/button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import './frame.css';

/** What is shown after a bug: what is saved, what to do, and the details for a report. */
export function FaultPage({
  details,
  store,
}: {
  readonly details: string;
  readonly store: AppStore | null;
}) {
  const [unsaved, setUnsaved] = useState(store?.getState().unsaved ?? 0);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => store?.subscribe((state) => setUnsaved(state.unsaved)), [store]);

  function copy() {
    setCopied(copyText(details));
  }

  async function reload() {
    await store?.getState().saveAll();
    window.location.reload();
  }

  return (
    <div className="fault" role="alertdialog" aria-labelledby="fault-title">
      <h1 id="fault-title">Securable has made a mistake</h1>
      <p className="prose">{savedWords(unsaved, store?.getState().savedAt ?? null)}</p>
      <p className="prose">
        Reload the window to go on. If it happens again in the same place, copy the details and
        report them with what you did just before.
      </p>
      <div className="fault__actions">
        <Button kind="primary" onPress={() => void reload()} autoFocus>
          Reload the window
        </Button>
        <Button onPress={copy}>{isCopied ? 'Copied' : 'Copy the details'}</Button>
      </div>
      <Disclosure title="Details">
        <pre className="fault__details">{details}</pre>
      </Disclosure>
    </div>
  );
}

function savedWords(unsaved: number, savedAt: Date | null): string {
  if (unsaved > 0) {
    const count = countedInText(unsaved, 'change');
    return `Everything is saved except ${count}. Securable is trying to save before it reloads.`;
  }
  const time = savedAt?.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return time === undefined
    ? 'Everything you entered is saved.'
    : `Everything you entered is saved; the last change at ${time}.`;
}
