import { describe, expect, test } from 'vitest';
import { faultOf } from '../../../../electron/twins/check-twin-file.ts';
import { makeTwin } from '../../../../shared/twins/make-twin.ts';
import { catalogUuid } from '../../../../shared/twins/oscal/catalog.ts';
import { twins } from '../../../../shared/twins/twin-list.ts';
import type { Json, TwinFile } from '../../../../shared/twins/twin-model.ts';
import { csafFaults, cycloneDxFaults, hasOscalSchemas, oscalFaults } from './official-schemas.ts';
import { at, sampleOf } from './twin-samples.ts';

const files = twins.flatMap(({ id }) => {
  const twin = makeTwin(id, sampleOf('room-controller'), { audience: 'public', at });
  return twin.ok ? twin.files : [];
});
const fileOf = (form: TwinFile['form']): TwinFile => {
  const found = files.find((file) => file.form === form);
  if (found === undefined) throw new Error(form);
  return found;
};

/** The file with one part taken away, wherever it stands first. */
function lacking(file: TwinFile, key: string): TwinFile {
  const copy = JSON.parse(JSON.stringify(file.data));
  if (!removeFirst(copy, key)) throw new Error(`${file.name} has no ${key}`);
  return { ...file, data: copy as Json };
}

function removeFirst(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return value.some((inner) => removeFirst(inner, key));
  if (value === null || typeof value !== 'object') return false;
  if (Object.hasOwn(value, key)) return Reflect.deleteProperty(value, key);
  return Object.values(value).some((inner) => removeFirst(inner, key));
}

describe('our own rules notice what the official schemas notice', () => {
  const cases = [
    ['oscal-component-definition', 'last-modified'],
    ['oscal-component-definition', 'description'],
    ['oscal-component-definition', 'control-id'],
    ['oscal-component-definition', 'statement-id'],
    ['oscal-catalog', 'version'],
    ['oscal-catalog', 'uuid'],
    ['cyclonedx', 'bomFormat'],
    ['csaf', 'namespace'],
    ['csaf', 'revision_history'],
    ['csaf', 'product_id'],
  ] as const;

  test.each(cases)('%s without %s', async (form, key) => {
    const file = lacking(fileOf(form), key);
    expect(faultOf(file, at)).not.toBeNull();
    const written = JSON.stringify(file.data);
    if (form === 'cyclonedx') expect(await cycloneDxFaults(written)).not.toEqual([]);
    else if (form === 'csaf') expect(await csafFaults(written)).not.toEqual([]);
    else if (hasOscalSchemas)
      expect(oscalFaults(form === 'oscal-catalog' ? 'catalog' : 'component', written)).not.toEqual(
        [],
      );
  });

  test('a reference that leads nowhere', () => {
    const file = fileOf('cyclonedx');
    const text = JSON.stringify(file.data).replace('"target":"', '"target":"x');
    expect(faultOf({ ...file, data: JSON.parse(text) }, at)).toMatch(/bom-ref/);
  });

  test.each([
    ['Expires: 2020-01-01T00:00:00Z', /past/],
    ['Expires: 2030-01-01T00:00:00Z', /a year ahead/],
    ['Contact: javascript:alert(1)', /contact/],
    ['Preferred-Languages: en;de', /preferred-languages/],
    ['Encryption: http://a.example/key', /encryption/],
    ['Poem: roses', /poem is no field/],
    ['just words', /no field/],
  ])('security.txt with %s', (line, words) => {
    const file = fileOf('security.txt');
    const rest = String(file.data).replace(/^Expires.*\n/m, line.startsWith('Expires') ? '' : '$&');
    expect(faultOf({ ...file, data: `${rest}${line}\n` }, at)).toMatch(words);
  });
});

test('the catalogue has the words it had on its day', () => {
  // Where this fails, its words have changed: set `lastChanged` in shared/twins/oscal/catalog.ts, then this.
  expect(catalogUuid).toBe('a51bfca8-40a4-5dbd-bf2c-de7755c15159');
});
