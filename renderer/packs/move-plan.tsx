/** What a move would mean: what carries over, what is new, what no longer fits. */
import type { ReactNode } from 'react';
import type { MovedQuestion, PackMove } from '../../shared/applying/pack-move.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { AskedAs } from './asked-as.tsx';
import { carryWords, pagesOfQuestions, questionCount } from './move-words.ts';

export function MovePlan({ plan }: { readonly plan: PackMove }) {
  const { carriesOver, isNew, noLongerFits, withoutQuestions } = plan;
  return (
    <div className="move-plan">
      <Part title="Carries over">
        <p>{carryWords(carriesOver)}</p>
        {carriesOver.length > 0 && <Pages plan={plan} questions={carriesOver} />}
      </Part>
      <Part title="New">
        <p>
          {isNew.length === 0
            ? 'No question asks for anything that is not asked now.'
            : `${questionCount(isNew)} ask for something that is not asked now.`}
        </p>
        {isNew.length > 0 && <Wordings questions={isNew} />}
        {withoutQuestions.length > 0 && (
          <ul className="move-plan__list">
            {withoutQuestions.map(({ id, number, title, note }) => (
              <li key={id}>
                <b>{`Activity ${number}: ${title}.`}</b> {note}
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title="No longer fits">
        <p>
          {noLongerFits.length === 0
            ? 'Every answer of this workbook is asked for by the other guidance, too.'
            : `${noLongerFits.length === 1 ? 'One answer is' : `${noLongerFits.length} answers are`} not asked for there. They stay in the workbook, in a list under the activities, with the words they were asked in. There you place them elsewhere or keep them.`}
        </p>
        {noLongerFits.length > 0 && (
          <ul className="move-plan__list">
            {noLongerFits.map((stray) => (
              <li key={stray.fact}>
                <b>{`${stray.label}.`}</b> <AskedAs stray={stray} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      <p>
        No answer is changed or removed. The move is one step that Undo takes back, and the history
        keeps it.
      </p>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="move-plan__part">
      <h3 className="label-small">{title}</h3>
      {children}
    </section>
  );
}

function Pages({
  plan,
  questions,
}: {
  readonly plan: PackMove;
  readonly questions: readonly MovedQuestion[];
}) {
  return (
    <Disclosure title="Where they will stand">
      <ul className="move-plan__list">
        {pagesOfQuestions(plan.to, questions).map(({ id, title, note, words }) => (
          <li key={id}>
            <b>{title}</b>
            {`: ${words}.`}
            {note !== undefined && ` ${note}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Wordings({ questions }: { readonly questions: readonly MovedQuestion[] }) {
  return (
    <Disclosure title="What they ask">
      <ul className="move-plan__list">
        {questions.map(({ placed: { question }, state }) => (
          <li key={question.id}>
            <span className="id">{question.id}</span> {question.wording}
            {state === 'settled' && ' Already answered.'}
            {state === 'notAsked' && ' Not asked for this device.'}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
