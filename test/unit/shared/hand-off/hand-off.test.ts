import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHandOff, encodeHandOff } from '../../../../shared/hand-off/hand-off.ts';
import type { HandedEntries, HandOff } from '../../../../shared/hand-off/hand-off-model.ts';
import { largestHandOff } from '../../../../shared/hand-off/hand-off-schema.ts';
import { importCorrections } from '../../../../shared/hand-off/import-plan.ts';
import { answerOf, type Entry, openAnswer } from '../../../../shared/workbook/answer.ts';
import type { Change } from '../../../../shared/workbook/change.ts';
import type { Value } from '../../../../shared/workbook/kinds/value.ts';

const at = '2026-03-04T05:06:07.000Z';

const small: HandOff = {
  workbookId: 'b1',
  packId: 'nistir-8259@2020-05',
  company: new Map(),
  entries: new Map([
    ['device.name', { entry: answerOf({ kind: 'text', text: 'G2' }), at, by: 'Quality' }],
  ]),
  history: [],
};

/** The file of `small` after a change to its parsed JSON. */
function fileWith(change: (file: Record<string, unknown>) => void): string {
  const file: Record<string, unknown> = JSON.parse(encodeHandOff(small));
  change(file);
  return JSON.stringify(file);
}

function failureOf(text: string) {
  const result = decodeHandOff(text, 'plan.securable.json');
  return result.ok ? null : result.failure;
}

describe('the hand-off file', () => {
  it('has sorted keys, one value a line and a line end', () => {
    expect(encodeHandOff(small)).toBe(`{
  "company": {},
  "entries": {
    "device.name": {
      "at": "2026-03-04T05:06:07.000Z",
      "by": "Quality",
      "entry": {
        "disclosure": null,
        "evidence": [],
        "kind": "answer",
        "note": "",
        "state": "answered",
        "value": {
          "kind": "text",
          "text": "G2"
        }
      }
    }
  },
  "format": "securable-workbook",
  "formatVersion": 1,
  "history": [],
  "pack": "nistir-8259@2020-05",
  "workbookId": "b1"
}
`);
  });

  it('says part of a decision in a version that apps who do not know it refuse', () => {
    const outcome = answerOf({ kind: 'choice', option: 'partly' });
    const path = 'decisions/CS-4_device/outcome';
    const whole = answerOf({ kind: 'choice', option: 'provided' });
    const versionOf = (handOff: HandOff) => JSON.parse(encodeHandOff(handOff)).formatVersion;
    const withOutcome = (entry: Entry): HandOff => ({
      ...small,
      entries: new Map([[path, { entry, at, by: '' }]]),
    });
    expect(versionOf(withOutcome(outcome))).toBe(4);
    expect(versionOf(withOutcome(whole))).toBe(1);
    const undone: Change = {
      id: 'c1',
      kind: 'edit',
      of: null,
      label: 'Decided',
      at,
      by: '',
      edits: [{ path, before: outcome, after: whole }],
    };
    expect(versionOf({ ...withOutcome(whole), history: [undone] })).toBe(4);
    const decoded = decodeHandOff(encodeHandOff(withOutcome(outcome)));
    if (!decoded.ok) throw new Error(decoded.failure.code);
    expect(decoded.value.entries.get(path)?.entry).toEqual(outcome);
  });

  it('may begin with a byte order mark', () => {
    expect(decodeHandOff(`\ufeff${encodeHandOff(small)}`).ok).toBe(true);
  });

  it('drops what no file can carry, and says how much', () => {
    const text = encodeHandOff(small).replace('G2', 'G\\u00012\\ud800\\u202e\\t.');
    const decoded = decodeHandOff(text);
    if (!decoded.ok) throw new Error(decoded.failure.code);
    expect(decoded.value.dropped).toBe(2);
    expect(decoded.value.entries.get('device.name')?.entry).toEqual(
      answerOf({ kind: 'text', text: 'G2\u202e\t.' }),
    );
  });
});

function manyNames(count: number): string {
  return `{${Array.from({ length: count }, (_, index) => `"${index}":0`).join()}}`;
}

describe('a bad hand-off file', () => {
  const whole = encodeHandOff(small);

  it.each([
    ['is not JSON', 'Dear colleague,', 'file-not-workbook'],
    ['is empty', '', 'file-not-workbook'],
    ['is cut short', whole.slice(0, -40), 'file-not-json'],
    ['is another JSON', '{"name":"securable"}', 'file-not-workbook'],
    ['is a list', '[]', 'file-not-workbook'],
    ['is nothing', 'null', 'file-not-workbook'],
    ['is of another kind', '{"format":"something"}', 'file-not-workbook'],
    ['is newer', '{"format":"securable-workbook","formatVersion":5,"x":1}', 'file-newer'],
    ['nests 10,000 deep', '['.repeat(10_000) + ']'.repeat(10_000), 'file-too-deep'],
    ['nests 1,000,000 deep', '{"a":'.repeat(1_000_000), 'file-too-deep'],
    ['holds ten million parts', `[${'{},'.repeat(10_000_000)}{}]`, 'file-too-large'],
    ['holds a million names', manyNames(1_000_000), 'file-too-large'],
    ['is too large', ' '.repeat(largestHandOff + 1), 'file-too-large'],
  ])('that %s is refused', (_, text, code) => {
    expect(failureOf(text)?.code).toBe(code);
  });

  it.each<[string, (file: Record<string, unknown>) => void]>([
    ['an unknown part', (file) => Object.assign(file, { more: 1 })],
    ['a missing part', (file) => delete file.history],
    ['another type', (file) => Object.assign(file, { entries: [] })],
    ['a path that is none', (file) => Object.assign(file, { entries: { '../etc': {} } })],
    ['an id that is none', (file) => Object.assign(file, { workbookId: '../x' })],
  ])('with %s is refused', (_, change) => {
    expect(failureOf(fileWith(change))?.code).toBe('file-not-workbook');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('with a part named %s is refused', (key) => {
    const nested = whole.replace('"kind": "text"', `"${key}": {"isAdmin": true}, "kind": "text"`);
    const top = whole.replace('{', `{"${key}": {"isAdmin": true},`);
    expect(failureOf(nested)?.code).toBe('file-not-workbook');
    expect(failureOf(top)?.code).toBe('file-not-workbook');
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it('with an answer of a million characters is read, and with one more is refused by name', () => {
    const ofLength = (length: number) => whole.replace('G2', 'x'.repeat(length));
    expect(decodeHandOff(ofLength(1_000_000)).ok).toBe(true);
    expect(failureOf(ofLength(1_048_576))).toEqual({
      code: 'file-not-workbook',
      detail: expect.stringContaining('device.name'),
    });
  });

  it('with the same change twice, or a row where an answer belongs, is refused', () => {
    const change: Change = { id: 'c', kind: 'edit', of: null, label: '', at, by: '', edits: [] };
    expect(failureOf(encodeHandOff({ ...small, history: [change, change] }))?.detail).toContain(
      'twice',
    );
    const row = { kind: 'row', position: 1, disclosure: null } as const;
    const entries = new Map([['device.name', { entry: row, at, by: '' }]]);
    expect(failureOf(encodeHandOff({ ...small, entries }))?.code).toBe('file-not-workbook');
  });
});

const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((value) => value.replace(/[^\t\n\r -~\u00a0-\ud7ff]/g, ''));
const value: fc.Arbitrary<Value> = fc.oneof(
  text.map((content): Value => ({ kind: 'text', text: content })),
  text.map((option): Value => ({ kind: 'choice', option })),
  fc.array(text, { maxLength: 3 }).map((options): Value => ({ kind: 'several', options })),
  fc
    .tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), text)
    .map(([amount, unit]): Value => ({ kind: 'quantity', amount, unit })),
);
const disclosure = fc.constantFrom('public' as const, 'internal' as const, null);
const answer: fc.Arbitrary<Entry> = fc
  .tuple(value, text, disclosure, fc.boolean())
  .map(([content, note, level, isAnswered]) =>
    isAnswered
      ? { ...answerOf(content), note, disclosure: level }
      : { ...openAnswer, state: 'notApplicable', reason: note, disclosure: level },
  );
const path = fc.constantFrom(
  'device.name',
  'device.summary',
  'goals/a1/statement',
  'goals/b2/statement',
);
const change = fc
  .array(fc.tuple(path, fc.option(answer)), { minLength: 1, maxLength: 4 })
  .map((steps) => steps.map(([place, after]) => ({ path: place, before: null, after })));

/** A workbook whose answers follow from its history, as every library writes them. */
const handOff: fc.Arbitrary<HandOff> = fc
  .tuple(fc.array(change, { maxLength: 8 }), text, fc.array(fc.tuple(path, answer)))
  .map(([changes, by, company]) => {
    const entries = new Map<string, { entry: Entry; at: string; by: string }>();
    const history = changes.map((edits, index): Change => {
      for (const { path: place, after } of edits) {
        if (after === null) entries.delete(place);
        else entries.set(place, { entry: after, at, by });
      }
      return { id: `c${index}`, kind: 'edit', of: null, label: by, at, by, edits };
    });
    return {
      ...small,
      entries,
      company: new Map(company.map(([place, entry]) => [place, { entry, at, by }])),
      history,
    };
  });

describe('any workbook', () => {
  it('comes back the same: encode, decode, encode', () => {
    fc.assert(
      fc.property(handOff, (workbook) => {
        const file = encodeHandOff(workbook);
        const decoded = decodeHandOff(file);
        if (!decoded.ok) throw new Error(decoded.failure.detail);
        expect(decoded.value.dropped).toBe(0);
        expect(encodeHandOff(decoded.value)).toBe(file);
      }),
      { numRuns: 1000 },
    );
  });

  it('needs no correction but its name and edition where its answers follow from its history', () => {
    fc.assert(
      fc.property(handOff, (workbook) => {
        const company = new Map(
          [...workbook.company].map(([place, stored]) => [place, { ...stored, revision: 1 }]),
        );
        const paths = importCorrections(workbook, company).map((edit) => edit.path);
        expect(paths).toEqual(['workbook.pack', 'workbook.title']);
      }),
    );
  });

  it('never fails in any way but with a code, whatever is done to its bytes', () => {
    const file = encodeHandOff(small);
    const hostile = fc.tuple(fc.nat(file.length), fc.nat(12), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(hostile, ([start, length, inserted]) => {
        decodeHandOff(file.slice(0, start) + inserted + file.slice(start + length));
      }),
      { numRuns: 5000 },
    );
  });
});

it('takes entries of any kind of map', () => {
  const entries: HandedEntries = new Map();
  expect(encodeHandOff({ ...small, entries })).toContain('"entries": {}');
});
