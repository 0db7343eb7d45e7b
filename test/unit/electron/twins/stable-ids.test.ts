import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSample } from '../../../../electron/files/samples.ts';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import {
  createFromSample,
  duplicateWorkbook,
} from '../../../../electron/storage/create-workbook.ts';
import { exportHandOff, importHandOff } from '../../../../electron/storage/hand-off-storage.ts';
import type { Library } from '../../../../electron/storage/library.ts';
import { readSnapshot } from '../../../../electron/storage/read-snapshot.ts';
import { decodeHandOff, encodeHandOff } from '../../../../shared/hand-off/hand-off.ts';
import type { Entry } from '../../../../shared/workbook/answer.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { text } from '../../shared/documents/workbook-of.ts';
import {
  changeOf,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from '../storage/library-in-temp-folder.ts';
import { fileEnding, sampleOf, writtenTwins } from './twin-samples.ts';

const assets = join(import.meta.dirname, '..', '..', '..', '..', 'assets');

/** By what the subjects of a workbook are known outside, each with its name: `i-page` → UUID. */
function subjectIds(snapshot: Snapshot): ReadonlyMap<string, string> {
  const { texts } = writtenTwins(snapshot, 'internal', ['oscal', 'cyclonedx', 'csaf']);
  const oscal = JSON.parse(fileEnding(texts, '.oscal-component-definition.json'));
  const bom = JSON.parse(fileEnding(texts, '.cdx.json'));
  const csaf = JSON.parse([...texts].find(([name]) => name.startsWith('template-'))?.[1] ?? '');
  const { components, capabilities, metadata } = oscal['component-definition'];
  return new Map<string, string>([
    ['maker', metadata.parties[0].uuid],
    ...pairs(components, 'title', 'uuid'),
    ...pairs(capabilities, 'name', 'uuid'),
    ...components.flatMap((component: Row) =>
      ((component['control-implementations'] ?? []) as Row[]).flatMap((one) =>
        pairs(one['implemented-requirements'] as Row[], 'control-id', 'uuid', component.title),
      ),
    ),
    ['device in CycloneDX', bom.metadata.component['bom-ref']],
    ...pairs(bom.components, 'name', 'bom-ref', 'bom'),
    ...pairs(bom.declarations.claims, 'bom-ref', 'bom-ref'),
    ['device in CSAF', JSON.stringify(csaf.product_tree).match(/"product_id":"([^"]+)/)?.[1] ?? ''],
  ]);
}

type Row = Readonly<Record<string, unknown>>;

function pairs(
  rows: readonly Row[],
  name: string,
  id: string,
  of: unknown = '',
): [string, string][] {
  return rows.map((row) => [`${String(of)} ${String(row[name])}`, String(row[id])]);
}

async function openSample(library: Library): Promise<string> {
  const sample = unwrap(await readSample(assets, 'room-controller'));
  return unwrap(createFromSample(library, { sample, by: '' })).workbookId;
}

const snapshotOf = (library: Library, workbookId: string) =>
  unwrap(readSnapshot(library, workbookId)).snapshot;

test('a subject keeps its id whatever else is answered', () => {
  const sample = sampleOf('room-controller');
  const before = subjectIds(sample);
  expect(before.size).toBeGreaterThan(100);
  const others = [...sample.entries.keys()].filter(
    (path) =>
      /^(?:guidance|data|support|communication|environments|people)\b/.test(path) &&
      sample.entries.get(path)?.entry.kind === 'answer',
  );
  fc.assert(
    fc.property(fc.subarray(others, { minLength: 1 }), fc.string(), (paths, words) => {
      const entries = new Map(sample.entries);
      for (const path of paths) {
        const stored = entries.get(path);
        const isText = stored?.entry.kind === 'answer' && stored.entry.state === 'answered';
        if (!isText || stored.entry.value.kind !== 'text') continue;
        entries.set(path, { ...stored, entry: text(`Other ${words}`) satisfies Entry });
      }
      const after = subjectIds({ ...sample, entries });
      expect([...after]).toEqual([...before]);
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('a subject keeps its id through a change, an export and an import elsewhere', async () => {
  const here = openedIn(tempFolder(), 'here');
  const there = openedIn(tempFolder(), 'there');
  const workbookId = await openSample(here);
  const before = subjectIds(snapshotOf(here, workbookId));
  const name = 'RP-400 Room Controller';
  unwrap(applyChange(here, workbookId, changeOf(textEdit('device.name', name, 'Renamed'))));
  const file = encodeHandOff(unwrap(exportHandOff(here, workbookId)));
  const imported = unwrap(importHandOff(there, unwrap(decodeHandOff(file)), ''));
  const after = subjectIds(snapshotOf(there, imported.workbookId));
  expect([...after]).toEqual([...before]);
}, 60_000);

test('a copy is another device with ids of its own', async () => {
  const library = openedIn(tempFolder(), 'one');
  const workbookId = await openSample(library);
  const copy = unwrap(duplicateWorkbook(library, { workbookId, title: 'Copy', by: '' }));
  const first = new Set(subjectIds(snapshotOf(library, workbookId)).values());
  const second = [...subjectIds(snapshotOf(library, copy.workbookId)).values()];
  expect(second.filter((id) => first.has(id))).toEqual([]);
}, 60_000);

test('a file from before ports, peers and the MUD file were asked for is taken over, and says what is open', async () => {
  const here = openedIn(tempFolder(), 'here');
  const there = openedIn(tempFolder(), 'there');
  const newer = JSON.parse(encodeHandOff(unwrap(exportHandOff(here, await openSample(here)))));
  const isNew = (path: string) =>
    /^(?:network\.mudUrl|interfaces\/[^/]+\/(?:ports|hosts|peers)|company\.(?:csafProvider|furtherContact|reportLanguages|reportKey|securityTxt|acknowledgments))$/.test(
      path,
    );
  const entries = Object.entries(newer.entries).filter(([path]) => !isNew(path));
  expect(entries.length).toBeLessThan(Object.keys(newer.entries).length - 20);
  const history = newer.history.map((change: { edits: { path: string }[] }) => ({
    ...change,
    edits: change.edits.filter(({ path }) => !isNew(path)),
  }));
  const older = JSON.stringify({ ...newer, entries: Object.fromEntries(entries), history });
  const { workbookId } = unwrap(importHandOff(there, unwrap(decodeHandOff(older)), ''));
  const snapshot = snapshotOf(there, workbookId);
  expect(snapshot.entries.size).toBe(entries.length);
  const { texts, refused } = writtenTwins(snapshot);
  expect(refused.map(({ twin }) => twin)).toEqual(['mud']);
  expect(refused[0]?.lacks.map(({ path }) => path)).toContain('network.mudUrl');
  expect(refused[0]?.lacks.map(({ path }) => path)).toContain('interfaces/i-page/hosts');
  expect(fileEnding(texts, 'security.txt')).not.toMatch(/^(?:Encryption|Canonical|Preferred)/m);
});
