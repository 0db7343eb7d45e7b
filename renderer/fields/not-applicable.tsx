/** Not applicable counts as an answer once its reason is given; the reason is asked for at once. */
import { useEffect, useRef } from 'react';
import type { Answer } from '../../shared/workbook/answer.ts';
import { TextField } from '../ui/text-field.tsx';
import type { AnswerActions } from './use-answer-at.ts';

export function NotApplicable({
  answer,
  isReadOnly,
  actions,
}: {
  readonly answer: Answer & { readonly state: 'notApplicable' };
  readonly labelledBy: string | undefined;
  readonly isReadOnly: boolean;
  readonly actions: AnswerActions;
}) {
  const place = useRef<HTMLDivElement>(null);
  const isFresh = useRef(answer.reason === '');
  useEffect(() => {
    if (isFresh.current) place.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <div ref={place} className="not-applicable">
      <TextField
        lines="several"
        label="Not applicable, because"
        isReadOnly={isReadOnly}
        value={answer.reason}
        onChange={actions.setReason}
        onBlur={actions.leave}
        error={
          answer.reason.trim() === ''
            ? 'Give the reason; until then this counts as open.'
            : undefined
        }
      />
    </div>
  );
}
