import { nist8259a } from '../../content/catalogues.ts';
import type { CapabilityElement } from '../../content/content-model.ts';
import { parseDecisionRow } from '../../workbook/decision.ts';
import type { SectionDraft } from '../draft.ts';
import type { Cell } from '../outline.ts';
import { credentials, interfaceStates } from '../parts/delivered-words.ts';
import { outcomes } from '../parts/outcome-words.ts';
import { decisionText, isPart, plannedCell, remainsSentences } from '../parts/provided-in-part.ts';
import { strong } from '../phrase.ts';
import type { Reader, RowRef } from '../reader.ts';

/** The first tier: what is on, off and set before anyone has touched the device. */
export function writeDelivered(section: SectionDraft): void {
  section.table(
    'delivered.interfaces',
    'Interfaces as delivered',
    [
      { title: 'Interface', width: 0.42 },
      { title: 'Protocol and port', width: 0.33 },
      { title: 'As delivered', width: 0.25 },
    ],
    section.read.rows('interfaces').map((row) => [
      nameCell(section, `interfaces/${row.id}/name`, (read) => read.title(row)),
      section.cell([`interfaces/${row.id}/protocol`, (read) => read.cellLine(row, 'protocol')]),
      section.cell([
        `interfaces/${row.id}/state`,
        (read) => {
          const state = read.cellChoice(row, 'state');
          return state === null ? null : interfaceStates[state];
        },
      ]),
    ]),
  );
  section.table(
    'delivered.access',
    'Accounts and credentials as delivered',
    [
      { title: 'Account, role or system', width: 0.42 },
      { title: 'Credential as delivered', width: 0.58 },
    ],
    section.read.rows('accessRoles').map((row) => [
      nameCell(section, `accessRoles/${row.id}/name`, (read) => read.title(row)),
      section.cell([
        `accessRoles/${row.id}/credential`,
        (read) => {
          const credential = read.cellChoice(row, 'credential');
          return credential === null ? read.cellWhyNot(row, 'credential') : credentials[credential];
        },
      ]),
    ]),
  );
  section.none('accessRoles', 'There are no accounts and no default credentials');
  section.table(
    'delivered.settings',
    'Security settings as delivered',
    [
      { title: 'Setting', width: 0.42 },
      { title: 'As delivered', width: 0.58 },
    ],
    section.read.rows('decisions').flatMap((row) => {
      const id = `decisions/${row.id}`;
      const setting = section.cell([
        `${id}/default`,
        (read) => read.cellLine(row, 'defaultSetting'),
      ]);
      return setting.length === 0 ? [] : [[elementCell(section, row, id), setting]];
    }),
  );
}

/** What can be switched off beyond what already is. */
export function writeSwitches(section: SectionDraft): void {
  section.table(
    'switches',
    'What you can switch off',
    [
      { title: 'Interface or function', width: 0.4 },
      { title: 'How', width: 0.6 },
    ],
    [
      ...section.read.rows('interfaces').flatMap((row) => {
        const how = section.cell([
          `interfaces/${row.id}/offHow`,
          (read) => read.cellLine(row, 'offHow'),
        ]);
        const name = nameCell(section, `interfaces/${row.id}/off`, (read) => read.title(row));
        return how.length === 0 ? [] : [[name, how]];
      }),
      ...section.read.rows('unneededFunctions').flatMap((row) => {
        const id = `unneededFunctions/${row.id}`;
        const how = section.cell([
          `${id}/how`,
          (read) =>
            read.cellChoice(row, 'state') === 'canBeOff' ? read.cellLine(row, 'how') : null,
        ]);
        const name = nameCell(section, id, (read) => read.title(row));
        return how.length === 0 ? [] : [[name, how]];
      }),
    ],
  );
}

/** Capabilities that the customer has to bring, and what to do for each. */
export function writeLeftToCustomer(section: SectionDraft): void {
  section.table(
    'left',
    'What to do where the device does not do it, or does a part of it',
    [
      { title: 'Capability', width: 0.34 },
      { title: 'What you can do', width: 0.66 },
    ],
    section.read.rows('decisions').flatMap((row) => {
      const id = `decisions/${row.id}`;
      const action = decisionText(section, id, row, 'customerAction', {
        part: 'What you can do: ',
      });
      const remains = remainsSentences(section, id, row);
      const said = [...remains, ...action, ...plannedCell(section, id, row)];
      return said.length === 0 ? [] : [[elementCell(section, row, `${id}/left`), said]];
    }),
  );
}

function nameCell(section: SectionDraft, id: string, name: (read: Reader) => string | null): Cell {
  return section.cell([
    id,
    (read) => {
      const words = name(read);
      return words === null ? null : [strong(words)];
    },
  ]);
}

/**
 * The element's title, the component where it can be read, and that only a part is there. A part stands
 * in both tables, what it gives as delivered and what it leaves, each with an id of its own.
 */
function elementCell(section: SectionDraft, row: RowRef<'decisions'>, id: string): Cell {
  const place = parseDecisionRow(row.id);
  if (place === null) return [];
  return section.cell(
    [`${id}/element`, () => [strong(titles.get(place.element) ?? place.element)]],
    [
      `${id}/component`,
      (read) => {
        const component = read.row('components', place.component);
        return component === null ? null : read.title(component);
      },
    ],
    [`${id}/outcome`, (read) => (isPart(read, row) ? `${outcomes.partly}.` : null)],
  );
}

const titles: ReadonlyMap<string, string> = new Map(
  nist8259a.capabilities
    .flatMap((capability): readonly CapabilityElement[] => capability.elements)
    .map(({ id, title }) => [id, title]),
);
