/** For the writer: what the document asked for and did not get. Never printed. */
import { factDefinition, listDefinition } from '../../shared/content/facts.ts';
import type { Outline } from '../../shared/documents/outline.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { nameOfPath } from '../store/path-names.ts';
import { useStore } from '../store/use-store.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import {
  type MissingGroup,
  type MissingReason,
  missingBecause,
  missingWords,
} from './missing-groups.ts';

const reasons: readonly MissingReason[] = ['unknown', 'open', 'withheld'];
const mostItems = 50;

export function MissingPanel({ outline }: { readonly outline: Outline }) {
  const groups = reasons
    .map((because) => ({ because, groups: missingBecause(outline, because) }))
    .filter(({ groups: found }) => found.length > 0);
  return (
    <section className="missing" aria-labelledby="missing-title">
      <h2 id="missing-title" className="label-small">
        What the document could not say
      </h2>
      <p>For you, never printed. The document leaves such places out.</p>
      {groups.length === 0 && <p>Nothing is missing for these readers.</p>}
      {groups.map(({ because, groups: found }) => (
        <Disclosure
          key={because}
          level={3}
          defaultExpanded={because !== 'withheld' && found.length < 12}
          title={`${missingWords[because].title} (${found.length})`}
        >
          <p>{missingWords[because].about}</p>
          <ul className="missing__list">
            {found.map((group) => (
              <li key={group.fact}>
                <Missing group={group} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

/** Decisions are seen best side by side, on a screen of their own. */
function MissingDecisions({ count }: { readonly count: number }) {
  const goTo = useStore((state) => state.goTo);
  return (
    <button type="button" className="link" onClick={() => goTo('decisions')}>
      {`Decisions on device capabilities: ${count} for elements and components`}
    </button>
  );
}

function Missing({ group: { fact, items } }: { readonly group: MissingGroup }) {
  const { entries } = useSnapshot();
  const goToAnswer = useStore((state) => state.goToAnswer);
  const [first] = items;
  const label = factDefinition(fact)?.label ?? fact;
  if (first === undefined) return null;
  if (fact === 'decisions') return <MissingDecisions count={items.length} />;
  if (items.length === 1) {
    return (
      <button type="button" className="link" onClick={() => goToAnswer(first.path)}>
        {listDefinition(fact) === undefined ? label : nameOfPath(entries, first.path)}
      </button>
    );
  }
  return (
    <Disclosure title={`${label}: ${items.length} places`}>
      <ul className="missing__list">
        {items.slice(0, mostItems).map(({ path }) => (
          <li key={path}>
            <button type="button" className="link" onClick={() => goToAnswer(path)}>
              {nameOfPath(entries, path)}
            </button>
          </li>
        ))}
        {items.length > mostItems && <li>{`and ${items.length - mostItems} more`}</li>}
      </ul>
    </Disclosure>
  );
}
