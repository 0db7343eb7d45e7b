import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHandOffFile } from '../../electron/files/read-hand-off-file.ts';
import { decodeHandOff, encodeHandOff } from '../../shared/hand-off/hand-off.ts';
import type { HandedEntry } from '../../shared/hand-off/hand-off-model.ts';
import { answerOf } from '../../shared/workbook/answer.ts';
import type { Change } from '../../shared/workbook/change.ts';
import { often } from '../support/soak.ts';
import { tempFolder } from '../unit/electron/storage/library-in-temp-folder.ts';

/** Characters of a crafted file: forty million in the soak, a quarter of that in every test run. */
const size = often(10_000_000, 40_000_000);
const share = size / 40_000_000;
/** Milliseconds of this thread's own work in which a file made to be slow has to be refused; other programs' do not count. */
const slowest = 2000;
const head = '{"format":"securable-workbook","formatVersion":2,"workbookId":"b1","pack":"p",';
const at = '2026-03-04T05:06:07.000Z';
const row = JSON.stringify({ entry: { kind: 'row', position: 1, disclosure: null }, at, by: '' });
const open = { kind: 'answer', state: 'open', note: '', evidence: [], disclosure: null } as const;

/** As many as make such a file, or as many as said of the largest. */
function many(one: (index: number) => string, most = Number.POSITIVE_INFINITY): string {
  const all: string[] = [];
  for (let length = 0, index = 0; length < size && index < most * share; index += 1) {
    const text = one(index);
    all.push(text);
    length += text.length + 1;
  }
  return all.join();
}

const inHistory = (items: string) => `${head}"company":{},"entries":{},"history":[${items}]}`;
const inEntries = (items: string) => `${head}"company":{},"history":[],"entries":{${items}}}`;
const inEditions = (items: string) =>
  `${head}"company":{},"entries":{},"history":[],"editions":[${items}]}`;
const change = (id: string, edits: string) =>
  `{"id":"${id}","kind":"edit","of":null,"label":"","at":"${at}","by":"","edits":[${edits}]}`;
const goodChange = (index: number) =>
  change(`c${index}`, JSON.stringify({ path: 'device.name', before: null, after: open }));
const answerWith = (evidence: string, value: string) =>
  `"device.name":{"at":"${at}","by":"","entry":{"kind":"answer","state":"answered","note":"","disclosure":null,"evidence":[${evidence}],"value":${value}}}`;

/** Each is aimed at a step of reading: looking through, parsing, cleaning, judging, or telling what is wrong. */
const crafted: Readonly<Record<string, () => string>> = {
  'empty changes': () => inHistory(many(() => '{}', 2_400_000)),
  'lists in lists': () => inHistory(many(() => '[[[[[[[[]]]]]]]]', 250_000)),
  numbers: () => inHistory(many(() => '1234567890123.5')),
  'objects none of which has the names of another': () =>
    inHistory(many((index) => `{"a${index % 90_000}":{"b${index % 317}":1}}`, 800_000)),
  'one text': () => inHistory(`"${'x'.repeat(size)}"`),
  'one text of escapes': () => inHistory(`"${'\\u0000'.repeat(size / 6)}"`),
  'one text of backslashes': () => inHistory(`"${'\\\\'.repeat(size / 2)}"`),
  'texts that must be cleaned': () => inHistory(many(() => '"\\u0000\\ud800"')),
  'good changes, the last one wrong': () => inHistory(`${many(goodChange)},{}`),
  'good rows, the last one wrong': () =>
    inEntries(`${many((index) => `"goals/r${index}":${row}`)},"zz":1`),
  'one row again and again': () => inEntries(many(() => `"goals/a":${row}`)),
  'a change with wrong edits': () =>
    inHistory(
      change(
        'c',
        many(() => '{}', 2_400_000),
      ),
    ),
  'a change with an edit with wrong evidence': () =>
    inHistory(
      change(
        'c',
        `{"path":"device.name","before":null,"after":{"kind":"answer","evidence":[${many(() => '{}', 1_200_000)}]}}`,
      ),
    ),
  'an answer with wrong evidence': () =>
    inEntries(
      answerWith(
        many(() => '{"title":1}', 1_000_000),
        'null',
      ),
    ),
  'an answer with a choice of numbers': () =>
    inEntries(answerWith('', `{"kind":"several","options":[${many(() => '1', 2_400_000)}]}`)),
  'an answer as large as the file': () =>
    inEntries(answerWith('', `{"kind":"text","text":"${'x'.repeat(size)}"}`)),
  'editions that are none': () => inEditions(many(() => '{"outlines":[{}],"record":{}}', 900)),
  'an edition with sections that are none': () =>
    inEditions(`{"record":{},"outlines":[${many(() => '{"sections":[{}]}', 800_000)}]}`),
  'an edition with sentences that are none': () =>
    inEditions(
      `{"record":{},"outlines":[{"sections":[{"id":"s","title":"","blocks":[{"kind":"paragraph","sentences":[${many(() => '{}', 1_200_000)}]}]}]}]}`,
    ),
  'names that are no paths': () => inEntries(many((index) => `"${index}":1`, 3_000_000)),
  'long names': () => inEntries(many((index) => `"\\u0061${'x'.repeat(390)}${index}":1`)),
  'parts that are not ours': () => `${head}${many((index) => `"x${index}":{}`, 3_000_000)}}`,
  'one part that is not ours': () => `${head}"x":[${many(() => '[]', 2_400_000)}]}`,
  'a list and no workbook': () => `[${many(() => '{"a":[1,2]}', 800_000)}]`,
  'no end': () => inHistory(many(() => '{"a":[1,2]}', 600_000)).slice(0, -2),
};

describe(`a crafted hand-off file of up to ${size / 1e6} MB is refused within two seconds:`, () => {
  it.each(Object.keys(crafted))('%s', (name) => {
    const text = crafted[name]?.() ?? '';
    expect(text.length).toBeLessThan(size * 1.1);
    const before = process.threadCpuUsage();
    const decoded = decodeHandOff(text);
    const { user, system } = process.threadCpuUsage(before);
    expect(decoded.ok).toBe(false);
    expect((user + system) / 1000).toBeLessThan(slowest);
  });
});

describe('an honest large workbook', () => {
  const text = (index: number) =>
    answerOf({
      kind: 'text',
      text: `Only people the site has named may change schedule ${index}.`,
    });

  /** Ten thousand goals with four answers each, and a history much longer than that. */
  function largeFile(changes: number): string {
    const entries = new Map<string, HandedEntry>();
    for (let goal = 0; goal < 10_000; goal += 1) {
      const entry = { kind: 'row', position: goal, disclosure: null } as const;
      entries.set(`goals/g${goal}`, { entry, at, by: 'Quality' });
      for (const column of ['statement', 'why', 'source', 'importance'])
        entries.set(`goals/g${goal}/${column}`, { entry: text(goal), at, by: 'Quality' });
    }
    const history = Array.from({ length: changes }, (_, index): Change => {
      const path = `goals/g${index % 10_000}/statement`;
      const edits = [{ path, before: text(index), after: text(index + 1) }];
      const id = `3f2b9c4e-0000-4000-8000-${String(index).padStart(12, '0')}`;
      return { id, kind: 'edit', of: null, label: 'Answer changed', at, by: 'Quality', edits };
    });
    const company = new Map();
    return encodeHandOff({ workbookId: 'b1', packId: 'p', entries, company, history });
  }

  it('of 10,000 goals and 60,000 changes is read, and whatever else waits is not kept waiting', async () => {
    const file = join(tempFolder(), 'large.securable.json');
    writeFileSync(file, largeFile(60_000));
    let longest = 0;
    let last = process.threadCpuUsage();
    let isOver = false;
    const look = () => {
      const { user, system } = process.threadCpuUsage(last);
      longest = Math.max(longest, (user + system) / 1000);
      last = process.threadCpuUsage();
      if (!isOver) setImmediate(look);
    };
    look();
    const read = await readHandOffFile(file);
    isOver = true;
    expect(read.ok && read.value.entries.size).toBe(50_000);
    expect(read.ok && read.value.history.length).toBe(60_000);
    expect(longest).toBeLessThan(slowest);
  });
});
