import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentFiles } from '../../../../electron/documents/document-files.ts';
import { writeFilesTogether } from '../../../../electron/documents/write-files-together.ts';
import { readLogo } from '../../../../electron/house/read-logo.ts';
import type { FactDefinition } from '../../../../shared/content/content-model.ts';
import { facts } from '../../../../shared/content/facts.ts';
import type { DocumentId } from '../../../../shared/documents/outline.ts';
import { houseFactsOf } from '../../../../shared/house/house-facts.ts';
import { type HouseStyle, plainStyle } from '../../../../shared/house/house-style.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { generatedWorkbook } from '../../shared/documents/generated-workbook.ts';
import { text, workbookOf } from '../../shared/documents/workbook-of.ts';
import { png } from '../house/pictures.ts';
import { unwrap } from '../storage/library-in-temp-folder.ts';
import { hostileStrings } from './hostile-strings.ts';
import { otherReaders } from './other-readers.ts';
import { checkXml, docxParts } from './read-docx.ts';
import { compose } from './written.ts';

/** A thousand strings as answers in two long documents, and again as names and lines in many short ones. */
const strings = hostileStrings();
const folder = mkdtempSync(join(tmpdir(), 'securable-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unusable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be left
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0\ufffe\uffff]|\p{Surrogate}/u;

const given = { answers: 0, names: 0 };

function ofAnswers(): Snapshot {
  const words = () => strings[given.answers++ % strings.length] ?? '';
  return generatedWorkbook(4, words, { answered: 1, levelled: 0 }).snapshot;
}

/** The texts that say who made what, and the lines of the house style. */
const named = (Object.entries(facts) as [string, FactDefinition][]).flatMap(([id, { kind }]) =>
  kind === 'text' && /^(?:company|device)\./.test(id) ? [id] : [],
);
const lines = ['house.headerText', 'house.footerText', 'house.logoAlt'] as const;

/** A small workbook in which every name is hostile, and the look that goes with it. */
function ofNames() {
  const next = () => text(strings[given.names++ % strings.length] ?? '');
  const entries = Object.fromEntries(named.map((path) => [path, next()]));
  const company = Object.fromEntries(lines.map((path) => [path, next()]));
  const snapshot = workbookOf(
    { ...entries, 'workbook.title': answerOf({ kind: 'text', text: 'x' }) },
    company,
  );
  const { headerText, footerText, logoAlt } = houseFactsOf(snapshot.company);
  const logo = { ...unwrap(readLogo(png())), alt: logoAlt };
  return { snapshot, style: { headerText, footerText, logo } };
}

async function write(
  snapshot: Snapshot,
  id: DocumentId,
  style: Partial<HouseStyle> = {},
): Promise<void> {
  const outline = compose(snapshot, 'internal', id);
  const made = unwrap(
    await documentFiles(outline, ['docx'], { style: { ...plainStyle, ...style }, print: null }),
  );
  // Under the name it would have in a customer's folder; the same name twice gets a number.
  const taken = new Set(readdirSync(folder));
  const files = made.map(({ name, bytes }) => ({
    name: taken.has(name) ? name.replace(/\.docx$/, ` ${taken.size}.docx`) : name,
    bytes,
  }));
  unwrap(await writeFilesTogether(folder, files));
}

let files: readonly string[] = [];

beforeAll(async () => {
  const answers = ofAnswers();
  await write(answers, 'deviceCybersecurityDisclosure');
  await write(answers, 'internalPlanningRecord');
  while (given.names < strings.length) {
    const { snapshot, style } = ofNames();
    await write(snapshot, 'supportStatement', style);
  }
  files = readdirSync(folder).map((name) => join(folder, name));
}, 120_000);

describe('a thousand hostile strings as answers, names, lines of every page and names of files', () => {
  it('are all written, under names that stay in their folder', () => {
    expect(given.answers).toBeGreaterThanOrEqual(strings.length);
    expect(given.names).toBeGreaterThanOrEqual(strings.length);
    expect(files.length).toBeGreaterThan(20);
    for (const name of readdirSync(folder)) {
      expect(name).toMatch(/^[^\\/:*?"<>|]{1,200}\.docx$/);
      expect(name).not.toMatch(unusable);
    }
  });

  it('make packages of well-formed XML that mammoth reads without a complaint', async () => {
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const [name, part] of await docxParts(bytes)) {
        if (/\.(?:xml|rels)$/.test(name)) checkXml(part);
        if (!name.startsWith('word/media/')) expect(part).not.toMatch(unusable);
      }
      const { value, messages } = await mammoth.extractRawText({ buffer: bytes });
      expect(value.length).toBeGreaterThan(100);
      expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    }
  });

  for (const { name, missing, read } of otherReaders) {
    if (missing !== null)
      process.stdout.write(`NOT RUN: ${name} on the files of hostile strings; ${missing}\n`);
    it.skipIf(missing !== null)(
      `make files that ${name} opens`,
      () => {
        const texts = read(files);
        expect(texts).toHaveLength(files.length);
        for (const [at, said] of texts.entries())
          expect([files[at], said.length > 100]).toEqual([files[at], true]);
        // What stands on the first page of all of them, and after all that came before it.
        for (const said of texts) expect(said).toMatch(/not for customers/);
      },
      180_000,
    );
  }
});
