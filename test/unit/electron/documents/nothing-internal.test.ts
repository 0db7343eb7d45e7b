import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeOutline } from '../../../../electron/documents/write-outline.ts';
import type { Audience } from '../../../../shared/documents/outline.ts';
import { generatedWorkbook } from '../../shared/documents/generated-workbook.ts';
import { compose, everyByte } from './written.ts';

const mark = (path: string) => `zq${path.replace(/\W/g, 'x')}zq`;

/** The text formats are fast enough for many workbooks, Word's for some. */
const rounds = { text: 150, all: 12 };

async function check(
  seed: number,
  audience: Audience,
  read: (outline: ReturnType<typeof compose>) => Promise<string>,
) {
  const { snapshot, levels } = generatedWorkbook(seed, mark);
  const said = await read(compose(snapshot, audience));
  expect(said).not.toMatch(/NOTE|EVIDENCE|AUTHOR-NAME/);
  let withheld = 0;
  for (const [path, level] of levels) {
    if (level === 'public' || (audience === 'onRequest' && level === 'onRequest')) continue;
    withheld += 1;
    expect(said).not.toContain(mark(path));
  }
  expect(withheld).toBeGreaterThan(50);
  // The same search finds what may be read, so it would find what may not.
  expect([...levels.keys()].filter((path) => said.includes(mark(path))).length).toBeGreaterThan(20);
}

test('nothing beyond the audience’s circle is in any byte of html, Markdown and json', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer(),
      fc.constantFrom<Audience>('public', 'onRequest'),
      (seed, audience) =>
        check(seed, audience, async (outline) => {
          const files = await Promise.all(
            (['html', 'md', 'json'] as const).map((format) => writeOutline(outline, format)),
          );
          return files.map((bytes) => Buffer.from(bytes).toString('utf8')).join('\n');
        }),
    ),
    { numRuns: rounds.text },
  );
}, 60_000);

test('nor of docx, its parts and properties', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer(),
      fc.constantFrom<Audience>('public', 'onRequest'),
      (seed, audience) => check(seed, audience, everyByte),
    ),
    { numRuns: rounds.all },
  );
}, 60_000);

test('which answers a sentence comes from is in no file but one for internal use', async () => {
  const { snapshot } = generatedWorkbook(3, mark);
  const json = async (audience: Audience) =>
    Buffer.from(await writeOutline(compose(snapshot, audience), 'json')).toString('utf8');
  expect(await json('public')).not.toContain('"facts": [\n            "');
  expect(JSON.parse(await json('public')).sections[0].blocks[0].sentences[0].facts).toBeUndefined();
  expect(JSON.parse(await json('internal')).sections[0].blocks[0].sentences[0].facts).toBeDefined();
});
