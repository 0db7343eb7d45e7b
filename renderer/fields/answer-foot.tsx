/** The line under an answer: who may read it, whether it applies, what is noted, who gave it. */
import type { Disclosure } from '../../shared/content/content-model.ts';
import type { Answer } from '../../shared/workbook/answer.ts';
import { readersOf, strictest } from '../../shared/workbook/disclosure.ts';
import type { Stored } from '../../shared/workbook/snapshot.ts';
import { Toggle } from '../ui/toggle.tsx';
import { DisclosureChoice } from './disclosure-choice.tsx';
import { Signature } from './signature.tsx';
import type { AnswerActions } from './use-answer-at.ts';

export type AnswerParts = {
  readonly answer: Answer | undefined;
  readonly usual: Disclosure;
  readonly floor: Disclosure;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly actions: AnswerActions;
};

export function AnswerFoot({
  answer,
  usual,
  floor,
  name,
  isReadOnly,
  actions,
  stored,
  isOpen,
  onOpen,
  hasMarkdown,
}: AnswerParts & {
  readonly stored: Stored | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly hasMarkdown: boolean;
}) {
  return (
    <div className="answer__foot">
      <DisclosureChoice
        of={name}
        level={strictest(floor, readersOf(answer?.disclosure ?? usual))}
        usual={usual}
        floor={floor}
        isReadOnly={isReadOnly}
        onChange={(level) => actions.setDisclosure(level, usual)}
      />
      <StateToggles {...{ answer, name, isReadOnly, actions }} />
      <Toggle
        isSelected={isOpen || hasDetails(answer)}
        isDisabled={hasDetails(answer)}
        onChange={onOpen}
        label={`Note and evidence for “${name}”`}
      >
        Note and evidence
      </Toggle>
      {hasMarkdown && answer?.state !== 'notApplicable' && (
        <span className="answer__hint answer__hint--markdown">**strong**, *emphasis*, - list</span>
      )}
      <Signature stored={stored} />
    </div>
  );
}

export function StateToggles({
  answer,
  name,
  isReadOnly,
  actions,
}: Omit<AnswerParts, 'usual' | 'floor'>) {
  return (
    <>
      <Toggle
        isSelected={answer?.state === 'notApplicable'}
        isDisabled={isReadOnly}
        onChange={(on) => (on ? actions.setNotApplicable() : actions.setOpen())}
        label={`Not applicable: “${name}”`}
      >
        Not applicable
      </Toggle>
      <Toggle
        isSelected={answer?.state === 'unknown'}
        isDisabled={isReadOnly}
        onChange={(on) => (on ? actions.setUnknown() : actions.setOpen())}
        label={`Not known yet: “${name}”`}
      >
        Not known yet
      </Toggle>
    </>
  );
}

export function hasDetails(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.note !== '' || answer.evidence.length > 0);
}
