/** What one sentence was made from: each answer, who may read it, who gave it, and the way there. */
import type { RefObject } from 'react';
import type { DocumentId, Sentence } from '../../shared/documents/outline.ts';
import { disclosureOf } from '../../shared/workbook/disclosure.ts';
import { type Path, parsePath } from '../../shared/workbook/path.ts';
import { resolveStored } from '../../shared/workbook/resolve.ts';
import { sentenceNode } from '../../shared/workbook/trace-sentences.ts';
import { FindingsBeside } from '../checks/findings-beside.tsx';
import { disclosureWords } from '../fields/disclosure-words.ts';
import { Signature } from '../fields/signature.tsx';
import { answerWords, shortened } from '../fields/value-words.ts';
import { nameOfPath } from '../store/path-names.ts';
import { shapeOfPath } from '../store/row-edits.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { useSnapshot } from './snapshot-context.tsx';

export function SourcesPanel({
  sentence,
  document,
  panel,
  onBack,
}: {
  readonly sentence: Sentence | undefined;
  /** The document it stands in, for tracing it. */
  readonly document?: DocumentId;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onBack: () => void;
}) {
  const goTo = useStore((state) => state.goTo);
  return (
    <section
      ref={panel}
      className="sources"
      aria-labelledby="sources-title"
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onBack()}
    >
      <h2 id="sources-title" className="label-small">
        Where the sentence comes from
      </h2>
      {sentence === undefined ? (
        <p>Choose a sentence to see the answers it was made from.</p>
      ) : (
        <>
          <Sources sentence={sentence} />
          <FindingsBeside concerns={({ place }) => sentence.facts.includes(place)} />
          {document !== undefined && (
            <Button
              kind="quiet"
              size="small"
              onPress={() => goTo('trace', sentenceNode(document, sentence.id))}
            >
              Trace this sentence
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Sources({ sentence }: { readonly sentence: Sentence }) {
  const paths = sentence.facts.filter((path) => parsePath(path)?.at !== 'row');
  if (paths.length === 0) {
    return <p>It was made from no answer: Securable writes it in every document of this kind.</p>;
  }
  return (
    <ul className="sources__list">
      {paths.map((path) => (
        <SourceView key={path} path={path} />
      ))}
    </ul>
  );
}

function SourceView({ path }: { readonly path: Path }) {
  const snapshot = useSnapshot();
  const goToAnswer = useStore((state) => state.goToAnswer);
  const stored = resolveStored(snapshot, path);
  const isOwn = snapshot.entries.get(path) === stored;
  const shape = shapeOfPath(path);
  const answer = stored?.entry.kind === 'answer' ? stored.entry : undefined;
  const words = shape === undefined ? '' : answerWords(shape, answer, snapshot.entries);
  const name = nameOfPath(snapshot.entries, path);
  return (
    <li className="source">
      <h3 className="source__name">{name}</h3>
      {words !== '' && <p className="source__words">{shortened(words, 320)}</p>}
      <p className="source__foot">
        <span>{disclosureWords[disclosureOf(snapshot, path)].label}</span>
        {!isOwn && <span>From the company profile</span>}
        <Signature stored={stored} />
      </p>
      <Button
        size="small"
        aria-label={`Go to the answer “${name}”`}
        onPress={() => goToAnswer(path)}
      >
        Go to the answer
      </Button>
    </li>
  );
}
