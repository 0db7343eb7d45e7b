/** Before anything is written: what leaves this computer, and what stays. */
import { disclosureLevels, disclosureWords } from '../fields/disclosure-words.ts';
import { nameOfPath } from '../store/path-names.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Leaving } from './leaving.ts';
import { useSnapshot } from './snapshot-context.tsx';

export function LeavingView({ leaving }: { readonly leaving: Leaving }) {
  const { entries } = useSnapshot();
  const { used, withheld, open } = leaving;
  const levels = disclosureLevels.filter((level) => used[level].length > 0);
  return (
    <section className="leaving" aria-labelledby="leaving-title">
      <h3 id="leaving-title">What leaves this computer</h3>
      {used.internal.length > 0 && (
        <Notice
          tone="warn"
          happened={`The file will hold ${count(used.internal.length, 'internal answer')}. It is for colleagues, not for customers.`}
        />
      )}
      {levels.length === 0 && <p>No answers: the document says nothing about this device yet.</p>}
      {levels.map((level) => (
        <Disclosure
          key={level}
          title={`${count(used[level].length, 'answer')}: ${disclosureWords[level].label.toLowerCase()}`}
        >
          <ul className="leaving__list">
            {used[level].map((path) => (
              <li key={path}>{nameOfPath(entries, path)}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
      {withheld.length > 0 && (
        <Disclosure title={`${count(withheld.length, 'answer')} held back from these readers`}>
          <ul className="leaving__list">
            {withheld.map((path) => (
              <li key={path}>{nameOfPath(entries, path)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {open > 0 && (
        <p className="field__description">
          {`${count(open, 'place')} without an answer; the document leaves them out.`}
        </p>
      )}
      <p className="field__description">
        Notes, evidence, names of colleagues and the history never leave with a document.
      </p>
    </section>
  );
}

function count(number: number, one: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : `${one}s`}`;
}
