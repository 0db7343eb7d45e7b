/** What one sentence was made from: each answer, who may read it, who gave it, and the way there. */
import { type RefObject, useState } from 'react';
import { concernsSentence } from '../../shared/checks/concerns-sentence.ts';
import type { DocumentId, Sentence } from '../../shared/documents/outline.ts';
import { wordsOf } from '../../shared/documents/sentences.ts';
import { sentenceNode } from '../../shared/trace/trace-sentences.ts';
import { disclosureOf } from '../../shared/workbook/disclosure.ts';
import { type Path, parsePath } from '../../shared/workbook/path.ts';
import { resolveStored } from '../../shared/workbook/resolve.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { disclosureWords } from '../fields/disclosure-words.ts';
import { Signature } from '../fields/signature.tsx';
import { answerWords, shortened } from '../fields/value-words.ts';
import { nameOfPath } from '../store/path-names.ts';
import { shapeOfPath } from '../store/row-edits.ts';
import { useIsReadOnly, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { FindingsBeside } from '../views/findings-beside.tsx';
import { AnswerHere, canAnswerHere } from './answer-here.tsx';

export function SourcesPanel({
  sentence,
  isGone = false,
  document,
  panel,
  onBack,
}: {
  readonly sentence: Sentence | undefined;
  /** As its answers stand now, they make no such sentence for these readers. */
  readonly isGone?: boolean;
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
          {isGone && (
            <p role="status">
              As its answers stand now, the document does not have this sentence for these readers.
            </p>
          )}
          <Sources sentence={sentence} />
          <FindingsBeside
            concerns={(finding) => concernsSentence(finding, sentence.facts, wordsOf(sentence))}
          />
          {document !== undefined && !isGone && (
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
  const [open, setOpen] = useState<Path | null>(null);
  const own = sentence.facts.filter((path) => parsePath(path)?.at !== 'row');
  // An answer that is being changed stays at hand, even when the sentence no longer reads it.
  const paths = open === null || own.includes(open) ? own : [...own, open];
  if (paths.length === 0) {
    return <p>It was made from no answer: Securable writes it in every document of this kind.</p>;
  }
  return (
    <ul className="sources__list">
      {paths.map((path) => (
        <SourceView
          key={path}
          path={path}
          isOpen={open === path}
          onOpen={(isOpen) => setOpen(isOpen ? path : null)}
        />
      ))}
    </ul>
  );
}

function SourceView({
  path,
  isOpen,
  onOpen,
}: {
  readonly path: Path;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  const isReadOnly = useIsReadOnly();
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
      {/* The field of a plain answer has its name itself. */}
      {!(isOpen && parsePath(path)?.at === 'fact') && <h3 className="source__name">{name}</h3>}
      {!isOpen && words !== '' && <p className="source__words">{shortened(words, 320)}</p>}
      {!isOpen && (
        <p className="source__foot">
          <span>{disclosureWords[disclosureOf(snapshot, path)].label}</span>
          {!isOwn && <span>From the company profile</span>}
          <Signature stored={stored} />
        </p>
      )}
      {isOpen && <AnswerHere path={path} />}
      <div className="source__actions">
        {!isReadOnly && canAnswerHere(path) && (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={isOpen ? `Close “${name}”` : `Change “${name}” here`}
            onPress={() => onOpen(!isOpen)}
          >
            {isOpen ? 'Close' : 'Change it here'}
          </Button>
        )}
        <Button
          size="small"
          kind="quiet"
          aria-label={`Go to the answer “${name}”`}
          onPress={() => goToAnswer(path)}
        >
          Go to the answer
        </Button>
      </div>
    </li>
  );
}
