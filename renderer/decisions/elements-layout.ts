/** Rows and columns of the elements: capabilities fold their elements, kinds of components their components. */
import { nist8259a } from '../../shared/content/catalogues.ts';
import type { Capability, CapabilityElement } from '../../shared/content/content-model.ts';
import { facts } from '../../shared/content/facts.ts';
import { counted } from '../../shared/text/counts.ts';
import { cellAnswer } from '../../shared/workbook/list-rows.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { shownTitle } from '../fields/value-words.ts';
import type { ElementsFilter } from './elements-filter.ts';
import type { GridColumn, GridGroup, GridRow } from './grid-model.ts';

const capabilityMark = 'capability:';
const kindMark = 'kind:';
const kinds = facts.components.columns.kind.options;
const kindWords: Readonly<Record<string, string>> = {
  device: 'The device',
  relatedDevice: 'Related devices',
  app: 'Apps',
  service: 'Services',
  software: 'Software parts',
  hardware: 'Hardware parts',
  firmware: 'Firmware',
};

export function capabilityRow(capability: string): string {
  return `${capabilityMark}${capability}`;
}

export function kindColumn(kind: string): string {
  return `${kindMark}${kind}`;
}

/** The capability that a row folds; null where the row is an element. */
export function foldedCapability(row: string): Capability | null {
  if (!row.startsWith(capabilityMark)) return null;
  const id = row.slice(capabilityMark.length);
  return nist8259a.capabilities.find((capability) => capability.id === id) ?? null;
}

/** The kind that a column stands for; null where it is a component. */
export function foldedKind(column: string): string | null {
  return column.startsWith(kindMark) ? column.slice(kindMark.length) : null;
}

export function elementById(
  id: string,
): { readonly capability: Capability; readonly element: CapabilityElement } | null {
  for (const capability of nist8259a.capabilities) {
    const element = capability.elements.find((one) => one.id === id);
    if (element !== undefined) return { capability, element };
  }
  return null;
}

/** The capability that a row is of, whether it is its own row or an element's. */
export function capabilityOfRow(row: string): string | null {
  return foldedCapability(row)?.id ?? elementById(row)?.capability.id ?? null;
}

/** The elements of a capability that the filter lets through. */
export function shownElements(
  { elements }: Capability,
  { among, owned }: ElementsFilter,
): readonly CapabilityElement[] {
  return elements.filter(
    ({ id }) => (among === null || among.has(id)) && (owned === null || owned.has(id)),
  );
}

export function rowsFor(filter: ElementsFilter, folded: ReadonlySet<string>): readonly GridRow[] {
  return nist8259a.capabilities.flatMap((capability): readonly GridRow[] => {
    const elements = shownElements(capability, filter);
    if (elements.length === 0) return [];
    const id = capabilityRow(capability.id);
    const isOpen = !folded.has(id);
    const under = elements.map((element): GridRow => ({ id: element.id, level: 2 }));
    return [{ id, level: 1, isOpen }, ...(isOpen ? under : [])];
  });
}

export function kindOf(entries: Entries, component: string): string {
  const answer = cellAnswer(entries, 'components', component, 'kind');
  return answer?.state === 'answered' && answer.value.kind === 'choice' ? answer.value.option : '';
}

/** The components by their kind, in the order of the kinds; those of no kind last. */
export function byKind(
  entries: Entries,
  components: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const order = [...Object.keys(kinds), ''];
  const groups = new Map<string, readonly string[]>(
    order.map((kind): [string, readonly string[]] => [
      kind,
      components.filter(
        (id) => (Object.hasOwn(kinds, kindOf(entries, id)) ? kindOf(entries, id) : '') === kind,
      ),
    ]),
  );
  return new Map([...groups].filter(([, members]) => members.length > 0));
}

/** Columns of their own while there is nothing to fold: no two components of one kind. */
export function columnsFor(
  entries: Entries,
  components: readonly string[],
  folded: ReadonlySet<string>,
): { readonly columns: readonly GridColumn[]; readonly groups: readonly GridGroup[] } {
  const groups = [...byKind(entries, components)];
  const isFolding = groups.some(([, members]) => members.length > 1);
  const column = (kind: string) => (id: string) => ({
    id,
    title: shownTitle(entries, 'components', id),
    group: kindColumn(kind),
  });
  if (!isFolding) return { columns: components.map(column('')), groups: [] };
  return {
    columns: groups.flatMap(([kind, members]) =>
      folded.has(kindColumn(kind))
        ? [
            {
              id: kindColumn(kind),
              title: counted(members.length, 'component'),
              group: kindColumn(kind),
            },
          ]
        : members.map(column(kind)),
    ),
    groups: groups.map(([kind]) => ({
      id: kindColumn(kind),
      title: kindWords[kind] ?? 'Of no kind',
      isOpen: !folded.has(kindColumn(kind)),
    })),
  };
}
