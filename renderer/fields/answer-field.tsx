/**
 * The answer at one path, with everything an answer can be: a value, not
 * applicable with its reason, not known yet; a level, a note, evidence; who gave
 * it and when. Used for plain facts and, closer set, for the cells of a list.
 */
import { type ReactNode, useId, useRef, useState } from 'react';
import type { Disclosure, ValueShape } from '../../shared/content/content-model.ts';
import type { Path } from '../../shared/workbook/path.ts';
import type { Target } from '../store/state.ts';
import { AnswerDetails } from './answer-details.tsx';
import { AnswerFoot } from './answer-foot.tsx';
import { CellMenu } from './cell-menu.tsx';
import { valueIn } from './edit-answer.ts';
import { NotApplicable } from './not-applicable.tsx';
import { TakenOver } from './taken-over.tsx';
import { useAnswerAt } from './use-answer-at.ts';
import { useArrival } from './use-arrival.ts';
import { useLeaving } from './use-leaving.ts';
import { useReferenceTargets } from './use-reference-targets.ts';
import { ValueField } from './value-field.tsx';

export type AnswerFieldProps = {
  readonly path: Path;
  readonly shape: ValueShape;
  /** What the answer is about, in a few words; heard wherever the label alone says too little. */
  readonly name: string;
  readonly usual: Disclosure;
  /** The level of what it belongs to; no answer is more open than that. */
  readonly floor?: Disclosure;
  readonly target: Target;
  readonly label?: ReactNode;
  readonly labelledBy?: string | undefined;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly isCell?: boolean;
  /** Something to say or do with the answer, between its value and its foot. */
  readonly extra?: ReactNode;
};

export function AnswerField({
  path,
  shape,
  name,
  usual,
  floor = 'public',
  target,
  label,
  labelledBy,
  description,
  error,
  isCell = false,
  extra,
}: AnswerFieldProps) {
  const { answer, stored, isReadOnly, actions } = useAnswerAt(path, target);
  const targets = useReferenceTargets(shape, target);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const labelId = useId();
  useArrival(path, place);
  // Whatever the field is, leaving it ends the stay that Undo takes back as one step.
  useLeaving(place, actions.leave);

  const namedBy = label === undefined ? labelledBy : labelId;
  const common = { answer, usual, floor, name, isReadOnly, actions };
  return (
    <div ref={place} className={isCell ? 'answer answer--cell' : 'answer'} data-path={path}>
      {label !== undefined && (
        <div className="answer__head">
          <span id={labelId} className="field__label">
            {label}
          </span>
          {isCell && <CellMenu {...common} onDetails={() => setOpen(true)} />}
        </div>
      )}
      {answer?.state === 'notApplicable' ? (
        <NotApplicable answer={answer} labelledBy={namedBy} {...{ isReadOnly, actions }} />
      ) : (
        <ValueField
          shape={shape}
          value={valueIn(answer)}
          onChange={actions.setValue}
          onLeave={actions.leave}
          labelledBy={namedBy}
          description={description}
          error={error}
          isReadOnly={isReadOnly}
          isCompact={isCell}
          targets={targets}
        />
      )}
      {answer?.state === 'unknown' && (
        <p className="answer__state">
          Not known yet. Documents leave it out and list it for the writer.
        </p>
      )}
      {target === 'workbook' && <TakenOver path={path} name={name} isReadOnly={isReadOnly} />}
      {extra}
      {!isCell && (
        <AnswerFoot
          {...common}
          stored={stored}
          isOpen={isOpen}
          onOpen={setOpen}
          hasMarkdown={shape.kind === 'text' && shape.size === 'paragraphs'}
        />
      )}
      <AnswerDetails {...common} isOpen={isOpen} />
    </div>
  );
}
