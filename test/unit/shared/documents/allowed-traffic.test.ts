import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { Outline } from '../../../../shared/documents/outline.ts';
import type { Entry } from '../../../../shared/workbook/answer.ts';
import { someDay } from '../../../support/some-day.ts';
import { sentencesOf } from './outline-text.ts';
import { answer, choice, notApplicable, row, text, workbookOf } from './workbook-of.ts';

const interfaceRow = (id: string, at: number, more: Readonly<Record<string, Entry>>) => ({
  [`interfaces/${id}`]: row(at),
  [`interfaces/${id}/name`]: text(id.toUpperCase()),
  [`interfaces/${id}/medium`]: choice('wifi'),
  [`interfaces/${id}/direction`]: choice('outbound'),
  ...Object.fromEntries(
    Object.entries(more).map(([column, entry]) => [`interfaces/${id}/${column}`, entry]),
  ),
});

function allowed(entries: Readonly<Record<string, Entry>>) {
  const outline = composeDocument(
    workbookOf(entries),
    'deviceCybersecurityDisclosure',
    'public',
    someDay,
  );
  return { outline, rows: tableRows(outline) };
}

function tableRows(outline: Outline): readonly (readonly string[])[] {
  const tables = outline.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );
  const table = tables.find(({ caption }) => caption.id === 'allowed.caption');
  return (table?.rows ?? []).map((cells) =>
    cells.map((cell) => cell.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ')),
  );
}

test('firewalls are told ports and the other end of the rows that give them, host names as they are', () => {
  const { rows, outline } = allowed({
    ...interfaceRow('a', 1, { ports: text('TCP 443'), hosts: text('api.maker.example') }),
    ...interfaceRow('b', 2, {
      ports: text('UDP 5353'),
      peers: answer({ kind: 'several', options: ['localNetwork', 'ourDevices'] }),
    }),
    ...interfaceRow('c', 3, {
      ports: text('TCP 80'),
      hosts: text('b.maker.example'),
      peers: answer({ kind: 'several', options: ['customerServer'] }),
    }),
    ...interfaceRow('radio', 4, {}),
  });
  expect(rows).toEqual([
    ['A', 'The device', 'TCP 443', 'api.maker.example'],
    ['B', 'The device', 'UDP 5353', 'Any machine in the same local network and our other devices'],
    ['C', 'The device', 'TCP 80', 'b.maker.example; servers that you name'],
  ]);
  // What may stay empty is not missing.
  expect(outline.missing.filter(({ path }) => /(?:ports|hosts|peers)$/.test(path))).toEqual([]);
});

test('the MUD file is named, or the reason why there is none', () => {
  const said = (entry: Entry) =>
    sentencesOf(allowed({ 'network.mudUrl': entry }).outline)
      .filter(({ facts }) => facts.includes('network.mudUrl'))
      .map(({ runs }) => runs.map((run) => run.text).join(''));
  expect(said(answer({ kind: 'web', address: 'https://a.example/m.json' }))).toEqual([
    'For networks that enforce it, the intended traffic is described in a MUD file (RFC 8520) at https://a.example/m.json.',
  ]);
  expect(said(notApplicable('Nobody asks for it.'))).toEqual([
    'There is no MUD file (RFC 8520): Nobody asks for it.',
  ]);
});

test('says of what is off as delivered that it is allowed only once it is switched on', () => {
  const { rows } = allowed({
    ...interfaceRow('a', 1, { ports: text('TCP 23'), state: choice('off') }),
    ...interfaceRow('b', 2, { ports: text('TCP 443'), state: choice('on') }),
  });
  expect(rows.map(([name]) => name)).toEqual(['A Only once it is switched on', 'B']);
});
