/** Why an element matters, what a good decision holds, an example, and where it comes from. */
import type { Capability, CapabilityElement } from '../../shared/content/content-model.ts';
import { Folds, SourceLine } from '../views/question-guidance.tsx';

export function ElementGuidance({
  capability,
  element,
}: {
  readonly capability: Capability;
  readonly element: CapabilityElement;
}) {
  const { goodAnswer, example, source } = element;
  return (
    <Folds
      of={element.id}
      folds={[
        {
          id: 'why',
          title: 'Why it matters',
          content: (
            <>
              <p>{capability.meaning}</p>
              <p>{capability.rationale}</p>
            </>
          ),
        },
        ...(goodAnswer === undefined
          ? []
          : [{ id: 'good', title: 'A good answer', content: <p>{goodAnswer}</p> }]),
        ...(example === undefined
          ? []
          : [{ id: 'example', title: 'Example', content: <p>{example}</p> }]),
        { id: 'source', title: 'Source', content: <SourceLine source={source} /> },
      ]}
    />
  );
}
