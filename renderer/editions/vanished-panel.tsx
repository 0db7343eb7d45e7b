/** A writer’s words whose sentence the document no longer has: put back on another, or discarded. */
import { documents } from '../../shared/documents/catalogue.ts';
import type { Outline, Sentence } from '../../shared/documents/outline.ts';
import { takeComposedEdits } from '../../shared/documents/rewording-edits.ts';
import { composedWords } from '../../shared/documents/rewordings.ts';
import {
  putBackEdits,
  type VanishedRewording,
  vanishedRewordings,
} from '../../shared/documents/vanished-rewordings.ts';
import { counted } from '../../shared/text/counts.ts';
import { parsePath } from '../../shared/workbook/path.ts';
import { outlineOf } from '../derived/outlines.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { nameOfPath } from '../store/path-names.ts';
import { useIsReadOnly, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

export function VanishedPanel({
  outline,
  picked,
}: {
  readonly outline: Pick<Outline, 'document' | 'audience'>;
  /** The sentence chosen in the preview. */
  readonly picked: Sentence | undefined;
}) {
  const snapshot = useSnapshot();
  const all = vanishedRewordings(snapshot, (document, audience) =>
    outlineOf(snapshot, document, audience),
  );
  const here = all.filter(
    ({ document, audience }) => document === outline.document && audience === outline.audience,
  );
  const elsewhere = new Set(
    all.filter((one) => !here.includes(one)).map(({ document }) => document),
  );
  if (all.length === 0) return null;
  return (
    <section className="vanished" aria-labelledby="vanished-title">
      <h2 id="vanished-title" className="label-small">
        Your words without a sentence
      </h2>
      {here.map((vanished) => (
        <Vanished key={vanished.sentence} vanished={vanished} picked={picked} />
      ))}
      {elsewhere.size > 0 && (
        <p className="field__description">
          {`Also in: ${documents
            .filter(({ id }) => elsewhere.has(id))
            .map(({ title }) => title)
            .join('; ')}. They stand there for the readers they were written for.`}
        </p>
      )}
    </section>
  );
}

function Vanished({
  vanished,
  picked,
}: {
  readonly vanished: VanishedRewording;
  readonly picked: Sentence | undefined;
}) {
  const snapshot = useSnapshot();
  const isReadOnly = useIsReadOnly();
  const applyEdits = useStore((state) => state.applyEdits);
  const goToAnswer = useStore((state) => state.goToAnswer);
  const { words, basedOn, facts, successor, sentence } = vanished;
  const paths = facts.filter((path) => parsePath(path)?.at !== 'row');
  const target = successor ?? (picked?.reworded === undefined ? picked : undefined);
  return (
    <article className="rewording" aria-label={words}>
      <dl className="rewording__sides">
        <div>
          <dt>Your words</dt>
          <dd>{words}</dd>
        </div>
        <div>
          <dt>Composed when you wrote them</dt>
          <dd>{basedOn}</dd>
        </div>
      </dl>
      <p>
        {successor === null
          ? 'The document has no such sentence now. Give its answers again and your words stand again.'
          : 'The document says the same once more, in a sentence of its own.'}
      </p>
      {paths.length > 0 && (
        <Disclosure title={counted(paths.length, 'answer')}>
          {paths.map((path) => (
            <button key={path} type="button" className="link" onClick={() => goToAnswer(path)}>
              {nameOfPath(snapshot.entries, path)}
            </button>
          ))}
        </Disclosure>
      )}
      {!isReadOnly && (
        <div className="rewording__actions">
          <Button
            size="small"
            isDisabled={target === undefined}
            onPress={() =>
              target !== undefined &&
              applyEdits('Put reworded words back', putBackEdits(snapshot, vanished, target))
            }
          >
            {successor === null ? 'Put on the chosen sentence' : 'Put back'}
          </Button>
          <Button
            size="small"
            kind="quiet"
            onPress={() =>
              applyEdits(
                'Discarded reworded words',
                takeComposedEdits(snapshot, vanished, sentence),
              )
            }
          >
            Discard
          </Button>
        </div>
      )}
      {target !== undefined && !isReadOnly && (
        <p className="field__description">{`They would stand in place of “${composedWords(target)}”`}</p>
      )}
    </article>
  );
}
