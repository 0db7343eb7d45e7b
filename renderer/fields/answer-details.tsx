/** The note and the evidence of an answer; there when asked for, and whenever there are any. */
import { TextField } from '../ui/text-field.tsx';
import { type AnswerParts, hasDetails } from './answer-foot.tsx';
import { EvidenceList } from './evidence-list.tsx';

export function AnswerDetails({
  answer,
  isReadOnly,
  actions,
  isOpen,
}: Omit<AnswerParts, 'usual' | 'floor' | 'name'> & { readonly isOpen: boolean }) {
  if (!isOpen && !hasDetails(answer)) return null;
  return (
    <div className="answer__details">
      <TextField
        lines="several"
        label="Note for colleagues"
        description="Never published."
        isReadOnly={isReadOnly}
        value={answer?.note ?? ''}
        onChange={actions.setNote}
        onBlur={actions.leave}
      />
      <EvidenceList
        evidence={answer?.evidence ?? []}
        isReadOnly={isReadOnly}
        onChange={actions.setEvidence}
        onLeave={actions.leave}
      />
    </div>
  );
}
