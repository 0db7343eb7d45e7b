/** Note and evidence of a decision as a whole; they are kept with its outcome. */
import { useState } from 'react';
import type { Answer } from '../../shared/workbook/answer.ts';
import { AnswerDetails } from '../fields/answer-details.tsx';
import { hasDetails } from '../fields/answer-foot.tsx';
import type { AnswerActions } from '../fields/use-answer-at.ts';
import { Toggle } from '../ui/toggle.tsx';

export function DecisionNotes({
  answer,
  isReadOnly,
  actions,
}: {
  readonly answer: Answer | undefined;
  readonly isReadOnly: boolean;
  readonly actions: AnswerActions;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="decision-panel__notes">
      {!hasDetails(answer) && (
        <Toggle isSelected={isOpen} onChange={setOpen}>
          Note and evidence
        </Toggle>
      )}
      <AnswerDetails answer={answer} isReadOnly={isReadOnly} actions={actions} isOpen={isOpen} />
    </div>
  );
}
