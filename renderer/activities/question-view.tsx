/** One question: its words, what helps to answer it, its answers, and beside them what they become. */
import { memo, useId } from 'react';
import { factsOf } from '../../shared/applying/pack-questions.ts';
import { questionState } from '../../shared/applying/progress.ts';
import type { Pack, Question } from '../../shared/content/content-model.ts';
import { type FactId, facts } from '../../shared/content/facts.ts';
import { roleWords } from '../derived/question-filter.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { FactField } from '../fields/fact-field.tsx';
import { AskedFor } from '../packs/asked-for.tsx';
import { PageRow } from '../ui/page.tsx';
import { Tag, type TagTone } from '../ui/tag.tsx';
import { QuestionGuidance } from '../views/question-guidance.tsx';
import { AskedAbove } from './asked-above.tsx';
import { DecisionsSummary } from './decisions-summary.tsx';
import { GoalSuggestions } from './goal-suggestions.tsx';
import { QuestionMargin } from './question-margin.tsx';
import { SupportTimeLine } from './support-time-line.tsx';

export type QuestionViewProps = {
  readonly pack: Pack<FactId>;
  readonly question: Question<FactId>;
  /** Which question of the page asks for a fact first. */
  readonly firstAsking: ReadonlyMap<string, string>;
  /** Of its heading: one below what stands above it. */
  readonly level: 2 | 3;
};

export const QuestionView = memo(QuestionViewView, (a, b) => {
  const asks = ({ question, firstAsking }: QuestionViewProps) =>
    factsOf(question)
      .map((fact) => firstAsking.get(fact))
      .join(' ');
  return a.pack === b.pack && a.question === b.question && asks(a) === asks(b);
});

function QuestionViewView({ pack, question, firstAsking, level }: QuestionViewProps) {
  const Wording = `h${level}` as const;
  const wordingId = useId();
  const asked = factsOf(question);
  return (
    <article className="question" data-question={question.id} aria-labelledby={wordingId}>
      <PageRow margin={<QuestionMargin pack={pack} question={question} />}>
        <QuestionHead question={question} />
        <Wording id={wordingId} className="question__wording">
          {question.wording}
        </Wording>
        <Parts question={question} />
        {question.serves !== undefined && <AskedFor question={question} />}
        <QuestionGuidance question={question} />
        <div className="question__answers" data-answers="">
          {asked.map((fact) => {
            const first = firstAsking.get(fact);
            if (fact === 'decisions') return <DecisionsSummary key={fact} />;
            if (first !== undefined && first !== question.id) {
              return <AskedAbove key={fact} fact={fact} question={first} />;
            }
            return (
              <FactField
                key={fact}
                fact={fact}
                target="workbook"
                {...(asked.length === 1
                  ? { label: null, labelledBy: wordingId }
                  : { label: facts[fact].label })}
              />
            );
          })}
          {question.fact === 'goals' && <GoalSuggestions />}
          {question.fact === 'support.endDate' && <SupportTimeLine />}
        </div>
      </PageRow>
    </article>
  );
}

const stateWords: Readonly<Record<string, readonly [TagTone, string]>> = {
  settled: ['done', 'Answered'],
  partly: ['partly', 'Answered in part'],
  unknown: ['open', 'Not known yet'],
  open: ['open', 'Open'],
  notAsked: ['warn', 'Not asked for this device by its other answers'],
};

function QuestionHead({ question }: { readonly question: Question<FactId> }) {
  const snapshot = useSnapshot();
  const [tone, words] =
    stateWords[questionState(question, snapshot)] ?? (['open', 'Open'] as const);
  return (
    <p className="question__head">
      <span className="id">{question.id}</span>
      <Tag>{roleWords[question.role]}</Tag>
      <Tag tone={tone}>{words}</Tag>
    </p>
  );
}

function Parts({ question: { parts } }: { readonly question: Question<FactId> }) {
  if (parts === undefined || parts.length === 0) return null;
  return (
    <ul className="question__parts">
      {parts.map(({ id, wording }) => (
        <li key={id}>
          <span className="id">{id}</span> {wording}
        </li>
      ))}
    </ul>
  );
}
