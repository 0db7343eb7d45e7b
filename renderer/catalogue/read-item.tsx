/** One thing that is asked, as it is read: its words, what helps to answer, its source in the margin. */
import { type ReactNode, useId } from 'react';
import type { Source } from '../../shared/content/content-model.ts';
import { PageRow } from '../ui/page.tsx';
import { SourceLine } from '../views/question-guidance.tsx';

export function ReadItem({
  id,
  head,
  title,
  source,
  margin,
  isPart = false,
  children,
}: {
  readonly id: string;
  readonly head: ReactNode;
  readonly title: string;
  readonly source?: Source;
  /** What can be done with it, above its source. */
  readonly margin?: ReactNode;
  /** It belongs to the item before it. */
  readonly isPart?: boolean;
  readonly children?: ReactNode;
}) {
  const titleId = useId();
  return (
    <article
      className={isPart ? 'read read--part' : 'read'}
      aria-labelledby={titleId}
      data-item={id}
      tabIndex={-1}
    >
      <PageRow
        margin={
          <div className="read__margin">
            {margin}
            {source !== undefined && <SourceLine source={source} />}
          </div>
        }
      >
        <p className="read__head">{head}</p>
        <h3 id={titleId} className="read__title">
          {title}
        </h3>
        {children}
      </PageRow>
    </article>
  );
}

/** A few named paragraphs: why, a good answer, an example. */
export function ReadNotes({
  notes,
}: {
  readonly notes: readonly (readonly [name: string, words: string | undefined])[];
}) {
  const said = notes.filter(([, words]) => words !== undefined && words !== '');
  if (said.length === 0) return null;
  return (
    <dl className="read__notes">
      {said.map(([name, words]) => (
        <div key={name}>
          <dt className="label-small">{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
