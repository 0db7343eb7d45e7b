import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Audience } from '../../../../shared/documents/outline.ts';
import { twins } from '../../../../shared/twins/twin-list.ts';
import type { TwinId } from '../../../../shared/twins/twin-model.ts';
import type { Entry } from '../../../../shared/workbook/answer.ts';
import { parsePath } from '../../../../shared/workbook/path.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { disclosureSchemaText } from '../../../support/disclosure-schema-text.ts';
import { often } from '../../../support/soak.ts';
import { generatedWorkbook } from '../../shared/documents/generated-workbook.ts';
import { answer, text } from '../../shared/documents/workbook-of.ts';
import { hostileStrings } from '../documents/hostile-strings.ts';
import {
  csafFaults,
  cycloneDxFaults,
  draft2020,
  hasOscalSchemas,
  oscalFaults,
} from './official-schemas.ts';
import { writtenTwins } from './twin-samples.ts';

const publishedSchema = draft2020(JSON.parse(disclosureSchemaText()));
const mark = (path: string) => `zq${path.replace(/\W/g, 'x')}zq`;

/** Generated words are no addresses; with these, files that need addresses can be made, too. */
function withUsable(snapshot: Snapshot, seed: number): Snapshot {
  const usable: Readonly<Record<string, Entry>> = {
    'company.securityContact': answer({
      kind: 'contact',
      name: 'Security',
      email: 'security@maker.example',
      phone: '',
      web: '',
    }),
    'network.mudUrl': answer({ kind: 'web', address: 'https://maker.example/mud.json' }),
    ...(seed % 3 === 0 ? interfaces : {}),
  };
  const stored = Object.entries(usable).map(
    ([path, entry]) => [path, { entry, revision: 7, at: '', by: '' }] as const,
  );
  return { ...snapshot, entries: new Map([...snapshot.entries, ...stored]) };
}

const interfaces = Object.fromEntries(
  ['r1', 'r2', 'r3'].flatMap((id): readonly (readonly [string, Entry])[] => [
    [`interfaces/${id}/medium`, answer({ kind: 'choice', option: 'internet' })],
    [`interfaces/${id}/ports`, text('TCP 8883, UDP 5000 to 5010, ICMP')],
    [`interfaces/${id}/hosts`, text('cloud.maker.example')],
    [`interfaces/${id}/direction`, answer({ kind: 'choice', option: 'both' })],
  ]),
);

async function faultsOf(name: string, written: string): Promise<readonly string[]> {
  if (name.endsWith('.oscal-component-definition.json'))
    return hasOscalSchemas ? oscalFaults('component', written) : [];
  if (name.endsWith('.oscal-catalog.json'))
    return hasOscalSchemas ? oscalFaults('catalog', written) : [];
  if (name.endsWith('.cdx.json')) return cycloneDxFaults(written);
  if (name.startsWith('template-')) return csafFaults(written);
  if (name.endsWith('.disclosure.json')) return publishedSchema(JSON.parse(written));
  return [];
}

async function check(snapshot: Snapshot, audience: Audience, ready: Map<TwinId, number>) {
  for (const { id } of twins) {
    const { texts, refused } = writtenTwins(snapshot, audience, [id]);
    if (texts.size > 0) ready.set(id, (ready.get(id) ?? 0) + 1);
    for (const [name, written] of texts) {
      expect(await faultsOf(name, written), `${id} ${name}`).toEqual([]);
    }
    expect(refused.length, id).toBe(texts.size === 0 ? 1 : 0);
    for (const { lacks } of refused) {
      expect(lacks.length).toBeGreaterThan(0);
      for (const { path, says } of lacks) {
        expect(parsePath(path)).not.toBeNull();
        // That would be our fault, not the workbook’s.
        expect(says).not.toMatch(/rules of its format/);
      }
    }
  }
}

const schemas = hasOscalSchemas
  ? 'valid by the official schemas'
  : 'valid by the official schemas (OSCAL: by our own rules, NIST’s schemas are not on this computer)';

test(
  `a twin of any workbook is refused with reasons or ${schemas}`,
  async () => {
    const ready = new Map<TwinId, number>();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.constantFrom<Audience>('public', 'onRequest', 'internal'),
        (seed, audience) =>
          check(
            withUsable(
              generatedWorkbook(seed, mark, { answered: 0.93, levelled: 0.1 }).snapshot,
              seed,
            ),
            audience,
            ready,
          ),
      ),
      { numRuns: often(30, 600) },
    );
    // Each of them was really tried, not only refused.
    for (const { id } of twins) expect(ready.get(id) ?? 0, id).toBeGreaterThan(0);
  },
  often(300_000, 3_600_000),
);

test(
  'whatever people typed: no hostile string breaks a file',
  async () => {
    const ready = new Map<TwinId, number>();
    for (const [seed, hostile] of hostileStrings(often(40, 1000)).entries()) {
      const words = (path: string) => `${hostile}${path.length % 7 === 0 ? '' : ' words'}`;
      const { snapshot } = generatedWorkbook(seed, words, { answered: 0.97, levelled: 0.05 });
      await check(withUsable(snapshot, seed), 'internal', ready);
    }
    expect(ready.get('oscal') ?? 0).toBeGreaterThan(0);
  },
  often(300_000, 3_600_000),
);

test(
  'nothing beyond the audience’s circle is in any byte, nor notes, evidence or names',
  () => {
    let sought = 0;
    let found = 0;
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom<Audience>('public', 'onRequest', 'internal'),
        (seed, audience) => {
          const { snapshot, levels } = generatedWorkbook(seed, mark);
          const usable = withUsable(snapshot, seed);
          const { texts } = writtenTwins(usable, audience);
          for (const [name, written] of texts) {
            expect(written).not.toMatch(/NOTE|EVIDENCE|AUTHOR-NAME/);
            const forEveryone = /^(?:security\.txt|template-)|\.mud\.json$/.test(name);
            const circle = forEveryone ? 'public' : audience;
            for (const [path, level] of levels) {
              const mayRead =
                level === 'public' ||
                circle === 'internal' ||
                (circle === 'onRequest' && level === 'onRequest');
              const isThere = written.includes(mark(path));
              if (mayRead) found += isThere ? 1 : 0;
              else {
                sought += 1;
                expect(isThere, `${path} in ${name}`).toBe(false);
              }
            }
          }
        },
      ),
      { numRuns: often(60, 2000) },
    );
    expect(sought).toBeGreaterThan(1000);
    // The same search finds what may be read, so it would find what may not.
    expect(found).toBeGreaterThan(1000);
  },
  often(300_000, 3_600_000),
);
