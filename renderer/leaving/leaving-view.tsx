/** Before anything is written: what leaves this computer, and what stays. */
import type { NearTheLine } from '../../shared/documents/near-the-line.ts';
import { counted } from '../../shared/text/counts.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { disclosureLevels, disclosureWords } from '../fields/disclosure-words.ts';
import { nameOfPath } from '../store/path-names.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { AnswerLink } from './answer-link.tsx';
import type { Leaving } from './leaving.ts';
import './leaving.css';

export function LeavingView({
  leaving,
  files = [],
  onLeave,
}: {
  readonly leaving: Leaving;
  /** What will be written, by name. */
  readonly files?: readonly string[];
  /** Before a link goes to an answer. */
  readonly onLeave: () => void;
}) {
  const { entries } = useSnapshot();
  const { used, withheld, open, sentences, near } = leaving;
  const levels = disclosureLevels.filter((level) => used[level].length > 0);
  return (
    <section className="leaving" aria-labelledby="leaving-title">
      <h3 id="leaving-title">What leaves this computer</h3>
      {used.internal.length > 0 && (
        <Notice
          tone="warn"
          happened={`The file will hold ${counted(used.internal.length, 'internal answer')}. It is for colleagues, not for customers.`}
        />
      )}
      {files.length > 0 && (
        <>
          <p>{`${counted(files.length, 'file')}, in a folder that you choose next:`}</p>
          <ul className="leaving__list">
            {files.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {sentences > 0 && (
        <p>{`${counted(sentences, 'sentence')}, made from ${counted(
          levels.reduce((sum, level) => sum + used[level].length, 0),
          'answer',
        )}.`}</p>
      )}
      <Near near={near} onLeave={onLeave} />
      {levels.length === 0 && <p>No answers: the document says nothing about this device yet.</p>}
      {levels.map((level) => (
        <Disclosure
          key={level}
          title={`${counted(used[level].length, 'answer')}: ${disclosureWords[level].label.toLowerCase()}`}
        >
          <ul className="leaving__list">
            {used[level].map((path) => (
              <li key={path}>{nameOfPath(entries, path)}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
      {withheld.length > 0 && (
        <Disclosure title={`${counted(withheld.length, 'answer')} held back from these readers`}>
          <ul className="leaving__list">
            {withheld.map((path) => (
              <li key={path}>{nameOfPath(entries, path)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {open > 0 && (
        <p className="field__description">
          {`${counted(open, 'place')} without an answer; the document leaves them out.`}
        </p>
      )}
      <p className="field__description">
        Notes, evidence, names of colleagues and the history never leave with a document.
      </p>
    </section>
  );
}

/** What a person should look at once more: people, not the levels, put it there. */
function Near({
  near,
  onLeave,
}: {
  readonly near: readonly NearTheLine[];
  readonly onLeave: () => void;
}) {
  if (near.length === 0) return null;
  return (
    <Notice
      tone="warn"
      happened={
        near.length === 1
          ? 'One thing lies near the line between what these readers may have and what they may not.'
          : `${near.length} things lie near the line between what these readers may have and what they may not.`
      }
      next={
        <ul className="leaving__list">
          {near.map(({ why, path }) => (
            <li key={`${why} ${path}`}>
              {why === 'repeats' && 'The words of '}
              <AnswerLink path={path} onLeave={onLeave} />
              {why === 'opened'
                ? ' is usually for fewer readers; somebody opened it.'
                : ', which is held back, stand here all the same.'}
            </li>
          ))}
        </ul>
      }
    />
  );
}
