import { nist8259a } from '../../content/catalogues.ts';
import type { CapabilityElement } from '../../content/content-model.ts';
import { decisionRow } from '../../workbook/decision.ts';
import type { Draft, SectionDraft } from '../draft.ts';
import type { Cell } from '../outline.ts';
import { strong } from '../phrase.ts';
import type { ColumnOptionOf, RowRef } from '../reader.ts';
import { outcomes } from './outcome-words.ts';
import { decisionText, plannedCell, remainsSentences } from './provided-in-part.ts';

const otherMeans: Readonly<Record<ColumnOptionOf<'decisions', 'means'>, string>> = {
  relatedDevice: 'A related device does it.',
  service: 'A service does it.',
  manufacturer: 'We do it.',
};

const doing = { part: 'What you can do: ', other: 'What you can do: ' } as const;

/** One table per capability of NISTIR 8259A: what was decided, for which component, and why. */
export function writeCapabilities(draft: Draft): void {
  draft.section(
    {
      id: 'capabilities',
      level: 2,
      title: 'Device cybersecurity capabilities',
      wide: true,
      opensOnly: true,
    },
    (section) => {
      section.paragraph(
        section.sentence(
          'capabilities.lead',
          () =>
            'The tables follow the six capabilities of NISTIR 8259A. That catalogue is a starting point, not a list of requirements: where an element is not provided, or only in part, the table says why and what you can do.',
        ),
      );
    },
  );
  for (const capability of nist8259a.capabilities) {
    draft.section(
      { id: `capability-${capability.id}`, level: 3, title: capability.title, wide: true },
      (section) => {
        const components = section.read.rows('components');
        section.table(
          `capability.${capability.id}`,
          `Decisions on ${capability.title.toLowerCase()}`,
          [
            { title: 'Element', width: 0.15 },
            { title: 'Decision', width: 0.15 },
            { title: 'How it works, or what to do instead', width: 0.42 },
            { title: 'Reason', width: 0.28 },
          ],
          capability.elements.flatMap((element) => elementRows(section, element, components)),
        );
      },
    );
  }
}

function elementRows(
  section: SectionDraft,
  element: CapabilityElement,
  components: readonly RowRef<'components'>[],
): readonly (readonly Cell[])[] {
  const byRow = new Map(components.map((part) => [decisionRow(element.id, part.id), part]));
  return decisionsOn(section, element, components).flatMap((row) => {
    const component = byRow.get(row.id);
    if (component === undefined) return [];
    return [decisionCells(section, element, components.length > 1 ? component : null, row)];
  });
}

/**
 * The decisions there are on an element. Only one without any is open, and only
 * on what the customer gets as a whole: no part of software or hardware has to
 * decide, nor a lettered setting of an element.
 */
function decisionsOn(
  section: SectionDraft,
  element: CapabilityElement,
  components: readonly RowRef<'components'>[],
): readonly RowRef<'decisions'>[] {
  const whole = components.find((part) => {
    const kind = section.read.cellChoice(part, 'kind');
    return kind !== 'software' && kind !== 'hardware';
  });
  const rows = new Set(section.read.rows('decisions').map(({ id }) => id));
  const ids = components.map(({ id }) => decisionRow(element.id, id));
  const isDecided = ids.some((id) => rows.has(id));
  if (isDecided || element.partOf !== undefined || whole === undefined)
    return ids.filter((id) => rows.has(id)).map((id) => ({ list: 'decisions', id }));
  return section.read.rowsAmong('decisions', [decisionRow(element.id, whole.id), ...ids]);
}

function decisionCells(
  section: SectionDraft,
  element: CapabilityElement,
  component: RowRef<'components'> | null,
  row: RowRef<'decisions'>,
): readonly Cell[] {
  const id = `decisions/${row.id}`;
  const outcome = section.cell([
    `${id}/outcome`,
    (read) => {
      const decided = read.cellChoice(row, 'outcome');
      return decided === null ? null : [strong(outcomes[decided])];
    },
  ]);
  // With one component only, its name in every row would say nothing.
  const where =
    component === null ? [] : section.cell([`${id}/component`, (read) => read.title(component)]);
  // Without a decision the element's title alone would be a row that says nothing.
  if (outcome.length === 0) return [];
  return [
    section.cell([`${id}/element`, () => [{ text: `${element.id} ${element.title}` }]]),
    [...outcome, ...where],
    [
      ...section.cell([
        `${id}/means`,
        (read) => {
          const means = read.cellChoice(row, 'means');
          return means === null ? null : otherMeans[means];
        },
      ]),
      ...decisionText(section, id, row, 'how', { part: 'Done: ' }),
      ...section.cell([
        `${id}/default`,
        (read) => {
          const setting = read.cellLine(row, 'defaultSetting');
          return setting === null ? null : `As delivered: ${setting}`;
        },
      ]),
      ...remainsSentences(section, id, row),
      ...decisionText(section, id, row, 'customerAction', doing),
      ...plannedCell(section, id, row),
    ],
    section.written(`${id}/reason`, (read) => read.cellText(row, 'reason')),
  ];
}
