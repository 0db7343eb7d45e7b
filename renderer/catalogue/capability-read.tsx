/** The elements of a device capability, or the actions of a supporting one. */
import type { Capability, CapabilityElement } from '../../shared/content/content-model.ts';
import { type FactId, factDefinition } from '../../shared/content/facts.ts';
import { decisionPlace } from '../derived/place-words.ts';
import { useEntries, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { ReadItem, ReadNotes } from './read-item.tsx';

export function CapabilityRead({
  capability,
  isTechnical,
}: {
  readonly capability: Capability<FactId>;
  readonly isTechnical: boolean;
}) {
  return (
    <section className="read__group">
      <h2>{isTechnical ? 'Its elements' : 'Its actions'}</h2>
      {capability.elements.map((element) => (
        <ElementRead key={element.id} element={element} isTechnical={isTechnical} />
      ))}
    </section>
  );
}

function ElementRead({
  element,
  isTechnical,
}: {
  readonly element: CapabilityElement<FactId>;
  readonly isTechnical: boolean;
}) {
  const { id, partOf, title, wording, goodAnswer, example, source, facts = [] } = element;
  return (
    <ReadItem
      id={id}
      isPart={partOf !== undefined}
      head={<span className="id">{id}</span>}
      title={title}
      source={source}
      margin={isTechnical ? <GoToDecision id={id} /> : <GoToAnswers facts={facts} />}
    >
      <p className="prose">{wording}</p>
      <ReadNotes
        notes={[
          [isTechnical ? 'What a good decision holds' : 'What a good answer holds', goodAnswer],
          ['Example', example],
        ]}
      />
    </ReadItem>
  );
}

function GoToDecision({ id }: { readonly id: string }) {
  const hasWorkbook = useStore((state) => state.workbook !== null);
  const goToAnswer = useStore((state) => state.goToAnswer);
  const entries = useEntries();
  if (!hasWorkbook) return null;
  return (
    <Button
      size="small"
      aria-label={`Go to the decision, ${id}`}
      onPress={() => goToAnswer(decisionPlace(id, entries))}
    >
      Go to the decision
    </Button>
  );
}

/** The answers of the open workbook that an action is about. */
function GoToAnswers({ facts }: { readonly facts: readonly FactId[] }) {
  const hasWorkbook = useStore((state) => state.workbook !== null);
  const goToAnswer = useStore((state) => state.goToAnswer);
  if (facts.length === 0) return null;
  const label = (fact: FactId) => factDefinition(fact)?.label ?? fact;
  return (
    <div>
      <h4 className="label-small">Answers that serve it</h4>
      <ul className="read__facts">
        {facts.map((fact) => (
          <li key={fact}>
            {hasWorkbook ? (
              <button type="button" className="link" onClick={() => goToAnswer(fact)}>
                {label(fact)}
              </button>
            ) : (
              label(fact)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
