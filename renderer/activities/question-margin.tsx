/** Beside the answers: the sentences they become, and where else they are asked for. */
import { useContext } from 'react';
import {
  factsOf,
  type PlacedQuestion,
  questionsAskingFor,
} from '../../shared/applying/pack-questions.ts';
import type { Pack, Question } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { sentenceNode } from '../../shared/trace/trace-sentences.ts';
import { factOfPath } from '../../shared/workbook/path.ts';
import { type Becomes, becomes } from '../derived/outlines.ts';
import { QuestionOpener } from '../derived/question-opener.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useStore } from '../store/use-store.tsx';
import { FindingsBeside } from '../views/findings-beside.tsx';
import { SentenceRuns } from '../views/sentence-runs.tsx';
import { Elsewhere, marginDocument } from './question-elsewhere.tsx';

const mostShown = 4;

export function QuestionMargin({
  pack,
  question,
}: {
  readonly pack: Pack<FactId>;
  readonly question: Question<FactId>;
}) {
  const snapshot = useSnapshot();
  const facts = factsOf(question);
  const sentences = becomes(snapshot, marginDocument, facts);
  const others = otherQuestions(pack, question);
  const findings = (
    <FindingsBeside concerns={({ place }) => facts.some((fact) => fact === factOfPath(place))} />
  );
  return (
    <aside className="margin-note" aria-label={`Beside ${question.id}`}>
      {findings}
      <WhatItBecomes sentences={sentences} />
      <Elsewhere facts={facts} />
      <AlsoAsked others={others} />
    </aside>
  );
}

function WhatItBecomes({ sentences }: { readonly sentences: readonly Becomes[] }) {
  const read = sentences.filter(({ isWithheld }) => !isWithheld);
  const withheld = sentences.filter(({ isWithheld }) => isWithheld);
  if (sentences.length === 0) return null;
  return (
    <>
      {read.length > 0 && <Sentences title="Customers will read" sentences={read} />}
      {withheld.length > 0 && (
        <Sentences title="Not in the public document" sentences={withheld} isWithheld />
      )}
    </>
  );
}

function Sentences({
  title,
  sentences,
  isWithheld = false,
}: {
  readonly title: string;
  readonly sentences: readonly Becomes[];
  readonly isWithheld?: boolean;
}) {
  const goTo = useStore((state) => state.goTo);
  const all = together(sentences);
  const shown = all.slice(0, mostShown);
  const more = all.length - shown.length;
  return (
    <section className={isWithheld ? 'becomes becomes--withheld' : 'becomes'}>
      <p className="label-small">{title}</p>
      {shown.map(([first, ...cells], at) => (
        <p key={first.sentence.id} className="becomes__sentence">
          {first.section !== undefined && first.section !== shown[at - 1]?.[0].section && (
            <span className="becomes__place">{first.section.title}</span>
          )}
          <SentenceRuns sentence={first.sentence} />
          {cells.map(({ sentence }) => (
            <span key={sentence.id}>
              {' · '}
              <SentenceRuns sentence={sentence} />
            </span>
          ))}
        </p>
      ))}
      <button
        type="button"
        className="link"
        onClick={() => {
          const first = shown[0]?.[0].sentence.id;
          if (first !== undefined) goTo('documents', sentenceNode(marginDocument, first));
        }}
      >
        {more > 0 ? `${more} more in the preview` : 'Show in the preview'}
      </button>
    </section>
  );
}

/** The cells of one row of a table are read together. */
function together(sentences: readonly Becomes[]): readonly (readonly [Becomes, ...Becomes[]])[] {
  const groups: [Becomes, ...Becomes[]][] = [];
  for (const placed of sentences) {
    const last = groups.at(-1);
    if (last !== undefined && placed.tableRow !== undefined && last[0].tableRow === placed.tableRow)
      last.push(placed);
    else groups.push([placed]);
  }
  return groups;
}

function AlsoAsked({ others }: { readonly others: readonly PlacedQuestion[] }) {
  const openQuestion = useContext(QuestionOpener);
  if (others.length === 0) return null;
  return (
    <section className="also-asked">
      <p className="label-small">The same answer serves</p>
      <p>
        {others.map((placed, at) => (
          <span key={placed.question.id}>
            {at > 0 && ', '}
            <button type="button" className="link" onClick={() => openQuestion(placed)}>
              <span className="id">{placed.question.id}</span>
            </button>
          </span>
        ))}
      </p>
    </section>
  );
}

function otherQuestions(pack: Pack<FactId>, question: Question<FactId>): readonly PlacedQuestion[] {
  const others = factsOf(question)
    .flatMap((fact) => questionsAskingFor(pack, fact))
    .filter((placed) => placed.question.id !== question.id)
    .map((placed) => [placed.question.id, placed] as const);
  return [...new Map(others).values()];
}
