import { nist8259a, nist8259b } from '../content/catalogues.ts';
import type { FactId } from '../content/facts.ts';
import { counted } from '../text/counts.ts';
import { parseDecisionRow } from '../workbook/decision.ts';
import { cellAnswer, rowsOf, rowTitle } from '../workbook/list-rows.ts';
import { rowPath } from '../workbook/path.ts';
import type { GraphDraft } from './trace-draft.ts';

const elementTitles: ReadonlyMap<string, string> = new Map(
  nist8259a.capabilities.flatMap(({ elements }) => elements.map(({ id, title }) => [id, title])),
);
const actions = new Map(
  nist8259b.capabilities.flatMap(({ elements }) => elements.map((action) => [action.id, action])),
);

/** What carries means: decisions on elements, actions of the maker, duties of the customer. */
export function addCarriers(draft: GraphDraft): void {
  draft.addRows('customerDuties', 'carrier', () => 'What the customer must do');
  const decisions = addDecisions(draft);
  for (const { id } of rowsOf(draft.entries, 'means')) {
    const means = rowPath('means', id);
    const components = componentsOf(draft, id);
    for (const element of draft.several('means', id, 'elements')) {
      const carrying = (decisions.get(element) ?? []).filter(
        ({ component }) => components.length === 0 || components.includes(component),
      );
      for (const { path } of carrying) draft.link(means, path);
      if (carrying.length === 0) draft.link(means, addUndecided(draft, element));
    }
    for (const action of draft.several('means', id, 'actions'))
      draft.link(means, addAction(draft, action));
    if (draft.option('means', id, 'kind') === 'customer')
      for (const duty of draft.named('means', id, 'duties', 'carrier')) draft.link(means, duty);
  }
  groupByElement(draft, decisions);
}

/** An element stands for the decisions on it, and for itself where a means finds it undecided. */
function groupByElement(
  draft: GraphDraft,
  decisions: ReadonlyMap<string, readonly Decided[]>,
): void {
  for (const [element, decided] of decisions) {
    const id = `element/${element}`;
    const members = [...decided.map(({ path }) => path), ...(draft.has(id) ? [id] : [])];
    const detail = counted(members.length, 'decision');
    draft.group({ id, layer: 'carrier', title: titleOf(element), detail, path: null }, members);
  }
}

/** The facts that hold what an action of the maker asks for. */
export function factsOfAction(node: string): readonly FactId[] {
  return actions.get(node.replace(/^action\//, ''))?.facts ?? [];
}

type Decided = { readonly path: string; readonly component: string };

/** Every decision as a point of the chain, by its element. */
function addDecisions(draft: GraphDraft): ReadonlyMap<string, readonly Decided[]> {
  const byElement = new Map<string, Decided[]>();
  for (const { id } of rowsOf(draft.entries, 'decisions')) {
    const place = parseDecisionRow(id);
    if (place === null) continue;
    const path = rowPath('decisions', id);
    const component = rowTitle(draft.entries, 'components', place.component);
    const outcome = draft.optionLabel('decisions', id, 'outcome') ?? 'Undecided';
    draft.add({
      id: path,
      layer: 'carrier',
      path,
      title: titleOf(place.element),
      detail: `${outcome} on ${component || 'a removed component'}`,
    });
    byElement.set(place.element, [
      ...(byElement.get(place.element) ?? []),
      { path, component: place.component },
    ]);
  }
  return byElement;
}

function addUndecided(draft: GraphDraft, element: string): string {
  const id = `element/${element}`;
  draft.add({ id, layer: 'carrier', title: titleOf(element), detail: 'Undecided', path: null });
  return id;
}

function addAction(draft: GraphDraft, action: string): string {
  const id = `action/${action}`;
  const title = `${action} ${actions.get(action)?.title ?? ''}`.trim();
  const path = actions.get(action)?.facts?.[0] ?? null;
  draft.add({ id, layer: 'carrier', title, detail: 'Our own action', path });
  return id;
}

function titleOf(element: string): string {
  return `${element} ${elementTitles.get(element) ?? ''}`.trim();
}

function componentsOf(draft: GraphDraft, means: string): readonly string[] {
  const answer = cellAnswer(draft.entries, 'means', means, 'components');
  return answer?.state === 'answered' && answer.value.kind === 'reference' ? answer.value.rows : [];
}
