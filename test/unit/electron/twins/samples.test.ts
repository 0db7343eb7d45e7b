import { describe, expect, test } from 'vitest';
import { disclosureSchema } from '../../../../electron/twins/disclosure-schema.ts';
import { mudRules } from '../../../../electron/twins/mud-rules.ts';
import { oscalVersion } from '../../../../shared/twins/oscal/names.ts';
import { disclosureSchemaText } from '../../../support/disclosure-schema-text.ts';
import {
  csafFaults,
  cycloneDxFaults,
  draft2020,
  hasOscalSchemas,
  oscalFaults,
  oscalSchemaVersions,
} from './official-schemas.ts';
import { at, fileEnding, sampleNames, sampleOf, writtenTwins } from './twin-samples.ts';

const audiences = ['public', 'onRequest', 'internal'] as const;
const everySample = sampleNames.flatMap((name) =>
  audiences.map((audience) => [name, audience] as const),
);
const publishedSchema = draft2020(JSON.parse(disclosureSchemaText()));

describe.each(everySample)('the twins of %s, %s', (name, audience) => {
  const { texts, refused } = writtenTwins(sampleOf(name), audience);

  // twinFiles has checked them by our own rules in either case: nothing it returns breaks those.
  test(
    hasOscalSchemas
      ? 'OSCAL is valid by NIST’s schemas'
      : 'OSCAL is valid by our own rules of required fields (NIST’s schemas are not on this computer)',
    () => {
      const component = fileEnding(texts, '.oscal-component-definition.json');
      const catalog = fileEnding(texts, '.oscal-catalog.json');
      if (!hasOscalSchemas) return;
      expect(oscalFaults('component', component)).toEqual([]);
      expect(oscalFaults('catalog', catalog)).toEqual([]);
    },
  );

  test('every control and statement of the component definition is in the catalogue', () => {
    const catalog = JSON.parse(fileEnding(texts, '.oscal-catalog.json'));
    const component = JSON.parse(fileEnding(texts, '.oscal-component-definition.json'));
    const ids = new Set(valuesOf(catalog, 'id'));
    const used = [...valuesOf(component, 'control-id'), ...valuesOf(component, 'statement-id')];
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    const resources = component['component-definition']['back-matter'].resources;
    const sources = new Set(valuesOf(component, 'source'));
    expect([...sources]).toEqual([`#${resources[0].uuid}`]);
    expect([...texts.keys()]).toContain(resources[0].rlinks[0].href);
  });

  test('CycloneDX is valid by its own library', async () => {
    expect(await cycloneDxFaults(fileEnding(texts, '.cdx.json'))).toEqual([]);
  });

  test('CycloneDX claims 8259A of components and 8259B of the maker, and affirms nothing', () => {
    const bom = JSON.parse(fileEnding(texts, '.cdx.json'));
    const { claims, targets, attestations, affirmation } = bom.declarations;
    const [maker] = targets.organizations;
    const ofMaker = claims.filter(({ target }: { target: string }) => target === maker['bom-ref']);
    expect(ofMaker.length).toBeGreaterThan(20);
    expect(claims.length).toBeGreaterThan(ofMaker.length + 20);
    for (const { predicate } of ofMaker) expect(predicate).toMatch(/^(?:DO|IQ|ID|EA)-/);
    expect(attestations).toHaveLength(2);
    for (const { summary, map } of attestations) {
      expect(summary).toContain('not an evaluation by others');
      for (const one of map) expect(one).not.toHaveProperty('conformance');
    }
    expect(affirmation).toBeUndefined();
    expect(bom.definitions.standards.map(({ name }: { name: string }) => name)).toEqual([
      'NISTIR 8259A',
      'NISTIR 8259B',
    ]);
  });

  test('CSAF is valid by its schema and its mandatory tests', async () => {
    const [file] = [...texts].filter(([file]) => file.startsWith('template-'));
    expect(await csafFaults(file?.[1] ?? '')).toEqual([]);
    expect(file?.[1]).not.toContain('"vulnerabilities"');
  });

  test('disclosure.json is valid by the schema we publish', () => {
    const data = JSON.parse(fileEnding(texts, '.disclosure.json'));
    expect(publishedSchema(data)).toEqual([]);
    expect(disclosureSchema.safeParse(data).success).toBe(true);
    expect(Object.keys(data.facts).length).toBeGreaterThan(50);
  });

  test('security.txt says where, until when and under which policy', () => {
    const text = fileEnding(texts, 'security.txt');
    expect(text).toMatch(/^Contact: mailto:security@/m);
    expect(text).toMatch(/^Expires: 2027-11-20T00:00:00Z$/m);
    expect(text).toMatch(/^Policy: https:/m);
    expect(text).toMatch(/^Encryption: https:/m);
    expect(text).toMatch(/^Preferred-Languages: en(?:, [a-z]{2})*$/m);
    expect(text).toMatch(/^Canonical: https:\/\/[^/]+\/\.well-known\/security\.txt$/m);
  });

  test(
    name === 'home-camera'
      ? 'MUD is refused, because the maker offers none'
      : 'MUD is valid by our own rules of RFC 8520 (there is no official JSON schema)',
    () => {
      expect(refused.flatMap(({ lacks }) => lacks.map(({ path }) => path))).toEqual(
        name === 'home-camera' ? ['network.mudUrl'] : [],
      );
      if (name === 'home-camera') return;
      const mud = JSON.parse(fileEnding(texts, '.mud.json'));
      expect(mudRules.safeParse(mud).error?.issues ?? []).toEqual([]);
      for (const list of mud['ietf-access-control-list:acls'].acl)
        expect(list.aces.ace.length).toBeGreaterThan(8);
    },
  );

  test('all say that it is a sample', () => {
    const marked = [...texts].filter(([file]) => !file.endsWith('.oscal-catalog.json'));
    // A MUD file has 60 characters to describe the device in.
    for (const [file, text] of marked)
      expect(text).toContain(
        file.endsWith('.mud.json') ? '"Sample: ' : 'Sample: maker and product are made up.',
      );
  });

  test('the same answers and time give the same bytes; files for few say so in their name', () => {
    expect([...writtenTwins(sampleOf(name), audience).texts]).toEqual([...texts]);
    const forFew = [...texts.keys()].filter((file) => /\.(?:on-request|internal)\./.test(file));
    expect(forFew).toHaveLength(audience === 'public' ? 0 : 3);
  });
});

test('OSCAL names a version 1.2, that of the schemas it is checked by where they are here', () => {
  expect(oscalVersion).toMatch(/^1\.2\.\d+$/);
  if (hasOscalSchemas) expect(oscalSchemaVersions()).toEqual([oscalVersion, oscalVersion]);
});

test('another time changes the ids of the files and of no subject', () => {
  const [name = ''] = sampleNames;
  const uuids = (when: string) => {
    const { texts } = writtenTwins(sampleOf(name), 'public', ['oscal', 'cyclonedx'], when);
    const bom = JSON.parse(fileEnding(texts, '.cdx.json'));
    const oscal = JSON.parse(fileEnding(texts, '.oscal-component-definition.json'));
    const [own, ...subjects] = valuesOf(oscal, 'uuid');
    return { files: [own, bom.serialNumber], subjects: [...subjects, ...valuesOf(bom, 'bom-ref')] };
  };
  const first = uuids(at);
  const later = uuids('2027-03-01T00:00:00Z');
  expect(later.subjects).toEqual(first.subjects);
  expect(new Set([...first.files, ...later.files]).size).toBe(4);
});

function valuesOf(value: unknown, key: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => valuesOf(inner, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : valuesOf(inner, key),
  );
}
