import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nist8259b } from '../../../../shared/content/catalogues.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { generatedWorkbook } from '../../shared/documents/generated-workbook.ts';
import { choice } from '../../shared/documents/workbook-of.ts';
import { fileEnding, writtenTwins } from './twin-samples.ts';

type Json = Readonly<Record<string, unknown>>;

function withEvery(snapshot: Snapshot, outcome: string): Snapshot {
  const entries = [...snapshot.entries].map(([path, stored]) =>
    /^decisions\/[^/]+\/outcome$/.test(path)
      ? ([path, { ...stored, entry: choice(outcome) }] as const)
      : ([path, stored] as const),
  );
  return { ...snapshot, entries: new Map(entries) };
}

function oscalOf(snapshot: Snapshot): readonly Json[] {
  const { texts } = writtenTwins(snapshot, 'public', ['oscal']);
  if (texts.size === 0) return [];
  const file = JSON.parse(fileEnding(texts, '.oscal-component-definition.json'));
  return file['component-definition'].components;
}

function requirements(component: Json): readonly Json[] {
  const sets = (component['control-implementations'] ?? []) as readonly Json[];
  return sets.flatMap((one) => one['implemented-requirements'] as readonly Json[]);
}

/** The states that a requirement says of itself. */
function states(requirement: Json): readonly string[] {
  const props = (requirement.props ?? []) as readonly { name: string; value: string }[];
  return props.flatMap(({ name, value }) => (name === 'implementation-status' ? [value] : []));
}

const words = (path: string) => `zq${path.replace(/\W/g, 'x')}zq`;
const ofDevice = (components: readonly Json[]) =>
  components.filter(({ type }) => type !== 'process-procedure').flatMap(requirements);

describe('files for machines of any workbook', () => {
  test('say of a part that it is one, with what remains, and never that the whole is there', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const snapshot = withEvery(
          generatedWorkbook(seed, words, { answered: 0.97, levelled: 0.03 }).snapshot,
          'partly',
        );
        for (const requirement of ofDevice(oscalOf(snapshot))) {
          seen += 1;
          expect(states(requirement)).toEqual(['partial']);
          expect(JSON.stringify(requirement)).not.toMatch(/provides it|"implemented"/);
          expect(requirement.description).toMatch(/a part of it[\s\S]*remain/i);
        }
        const { texts } = writtenTwins(snapshot, 'public', ['cyclonedx']);
        if (texts.size === 0) return;
        const { attestations, claims } = JSON.parse(fileEnding(texts, '.cdx.json')).declarations;
        const predicates = new Map<string, string>(
          claims.map((claim: { 'bom-ref': string; predicate: string }) => [
            claim['bom-ref'],
            claim.predicate,
          ]),
        );
        for (const one of attestations[0].map) {
          expect(one.counterClaims).toHaveLength(one.claims.length);
          expect(one).not.toHaveProperty('conformance');
          for (const ref of one.claims) expect(predicates.get(ref)).toContain('a part of it');
          for (const ref of one.counterClaims) expect(predicates.get(ref)).toMatch(/remain/i);
        }
      }),
      { numRuns: 25 },
    );
    expect(seen).toBeGreaterThan(100);
  }, 300_000);

  test.each(['notProvided', 'customer'])(
    'do not list %s among what is implemented, and keep why and what to do',
    (outcome) => {
      const snapshot = withEvery(
        generatedWorkbook(3, words, { answered: 1, levelled: 0 }).snapshot,
        outcome,
      );
      const components = oscalOf(snapshot);
      expect(ofDevice(components)).toEqual([]);
      const props = components.flatMap(({ props: own }) => (own ?? []) as readonly Json[]);
      const left = props.filter(({ name }) => /^(?:not-provided|customer)$/.test(String(name)));
      expect(left.length).toBeGreaterThan(30);
      for (const { value, remarks } of left) {
        expect(value).toMatch(/^[a-z]{2}-\d[ab]?$/);
        expect(remarks).toContain('Reason: zqdecisions');
        expect(remarks).toContain('What the customer can do: zqdecisions');
      }
    },
  );
});

describe('a claim about the maker', () => {
  const real = parseSample(
    readFileSync(new URL('../../../fixtures/airgradient.sample.json', import.meta.url), 'utf8'),
  );
  if (!real.ok) throw new Error(real.failure.detail);
  const components = oscalOf(sampleSnapshot(real.value));
  const claimed = components
    .filter(({ type }) => type === 'process-procedure')
    .flatMap(requirements)
    .map((requirement) => requirement['control-id']);

  test('rests on an answer that means it: listed limitations are no notice of weaknesses', () => {
    expect(claimed.length).toBeGreaterThan(5);
    expect(claimed).not.toContain('id-2a');
    expect(claimed).not.toContain('id-1c');
  });

  test('is possible for every action that names answers', () => {
    for (const { id, facts = [], beside = [] } of nist8259b.capabilities.flatMap(
      ({ elements }) => elements,
    )) {
      for (const fact of beside) expect(facts, id).toContain(fact);
      if (facts.length > 0) expect(beside.length, id).toBeLessThan(facts.length);
    }
  });
});
