/** What helps to answer: folded, so that the page stays a page of questions and answers. */
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { Question, Source } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { standingWords } from '../derived/source-words.ts';
import './folds.css';

export function QuestionGuidance({ question }: { readonly question: Question<FactId> }) {
  const isOurs = question.source.standing === 'ours';
  return (
    <Folds
      of={question.id}
      folds={[
        {
          id: 'why',
          title: isOurs ? 'Why it is asked' : 'Why NIST asks',
          content: <p>{question.why}</p>,
        },
        { id: 'good', title: 'What a good answer holds', content: <p>{question.goodAnswer}</p> },
        { id: 'example', title: 'Example', content: <p>{question.example}</p> },
        { id: 'source', title: 'Source', content: <SourceNote question={question} /> },
      ]}
    />
  );
}

export type Fold = { readonly id: string; readonly title: string; readonly content: ReactNode };

/** Folds whose titles share one line. */
export function Folds({ of, folds }: { readonly of: string; readonly folds: readonly Fold[] }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const ownId = useId();
  function toggle(id: string) {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  }
  return (
    <div className="folds">
      <div className="folds__titles">
        {folds.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className="folds__title"
            aria-expanded={open.has(id)}
            aria-controls={`${ownId}-${id}`}
            onClick={() => toggle(id)}
          >
            <ChevronRight size={14} aria-hidden="true" className="folds__arrow" />
            {title}
            <span className="visually-hidden">{`, ${of}`}</span>
          </button>
        ))}
      </div>
      {folds.map(({ id, title, content }) => (
        <div key={id} id={`${ownId}-${id}`} hidden={!open.has(id)} className="folds__panel">
          <p className="label-small">{title}</p>
          <div className="prose">{content}</div>
        </div>
      ))}
    </div>
  );
}

function SourceNote({ question }: { readonly question: Question<FactId> }) {
  return (
    <>
      <SourceLine source={question.source} />
      {question.parts?.map(({ id, source }) => (
        <div key={id}>
          <span className="id">{id}</span> <SourceLine source={source} />
        </div>
      ))}
    </>
  );
}

export function SourceLine({ source }: { readonly source: Source }) {
  const { document, section, standing, anchors } = source;
  return (
    <p>
      {document}, {section}. {standingWords[standing]}
      {anchors !== undefined && anchors.length > 0 && (
        <> Passages that were compared and ask for the same: {anchors.join(', ')}.</>
      )}
    </p>
  );
}
