import type Database from 'better-sqlite3';
import { labelsOfThen } from './0040-labels-of-then.ts';

type Stored = { readonly number: number; readonly path: string; readonly body: string };

const atATime = 1000;

/**
 * Puts the labels of chosen options into the search index, where only words that
 * somebody typed stood before. Only answers that are a choice are read again, a
 * thousand at a time, so that a large library need not fit into memory. Everything
 * it needs stands here and in the table beside it: what this step does to a library
 * must be the same on every day it runs.
 */
export function indexOptionLabels(database: Database.Database): void {
  const next = database.prepare<[number], Stored>(
    `SELECT number, path, body FROM entries
     WHERE number > ? AND (instr(body, '"kind":"choice"') OR instr(body, '"kind":"several"'))
     ORDER BY number LIMIT ${atATime}`,
  );
  const index = database.prepare('INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)');
  let last = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = next.all(last);
    for (const { number, path, body } of rows) {
      const words = wordsOf(path, body);
      if (words !== '') index.run(number, words);
    }
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.number;
  }
}

/** An answer that cannot be read keeps the words it has. */
function wordsOf(path: string, body: string): string {
  if (path.startsWith('workbook.')) return '';
  try {
    const { state, value, note, evidence }: Record<string, unknown> = JSON.parse(body);
    const known = labelsOfThen[shapeOf(path)] ?? {};
    const labels = chosenIn(state, value).flatMap((option) =>
      Object.hasOwn(known, option) ? (known[option] ?? []) : [],
    );
    const words = [labels.join(', '), text(note), ...evidenceWords(evidence)];
    return words
      .filter((part) => part !== '')
      .join('\n')
      .replace(unusable, '');
  } catch {
    return '';
  }
}

// A cell as the table names it, whatever its row: interfaces/*/medium.
function shapeOf(path: string): string {
  const [fact = '', ...cell] = path.split('/');
  return cell.length === 2 ? `${fact}/*/${cell[1]}` : path;
}

function chosenIn(state: unknown, value: unknown): readonly string[] {
  if (state !== 'answered' || typeof value !== 'object' || value === null) return [];
  if ('option' in value) return [text(value.option)];
  return 'options' in value && Array.isArray(value.options) ? value.options.map(text) : [];
}

function evidenceWords(evidence: unknown): readonly string[] {
  if (!Array.isArray(evidence)) return [];
  return evidence.flatMap((each: Record<string, unknown>) => [
    text(each.title),
    text(each.address),
  ]);
}

function text(part: unknown): string {
  return typeof part === 'string' ? part : '';
}

/** No file can carry these, and two of them mark what was found. */
const unusable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the pattern is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
