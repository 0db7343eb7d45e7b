import { companyProfileId, type SearchHit } from '../../shared/bridge.ts';
import { listDefinition } from '../../shared/content/facts.ts';
import { ok, type Result } from '../../shared/result.ts';
import { carriableText } from '../../shared/text/carriable-text.ts';
import { cellPath, type Path, parsePath } from '../../shared/workbook/path.ts';
import { readEntry } from './entry-body.ts';
import type { Library } from './library.ts';
import { reading } from './transaction.ts';

const mostHits = 100;

/**
 * Everything in which each of the words begins some word, newest first. Ranking
 * would have to read every hit before showing one. Deleted workbooks stay out.
 */
export function searchLibrary(library: Library, text: string): Result<readonly SearchHit[]> {
  return reading(library, () => {
    const query = prefixQuery(text);
    if (query === '') return ok([]);
    const rows = library
      .statement<(string | number)[], HitRow>(
        `SELECT entries.workbook_id AS workbookId, entries.path, title.body AS titleBody,
                snippet(search, 0, char(2), char(3), '…', 24) AS excerpt
         FROM search
         JOIN entries ON entries.number = search.rowid
         LEFT JOIN entries AS title
           ON title.workbook_id = entries.workbook_id AND title.path = 'workbook.title'
         LEFT JOIN entries AS status
           ON status.workbook_id = entries.workbook_id AND status.path = 'workbook.status'
         WHERE search MATCH ? AND instr(ifnull(status.body, ''), '"option":"deleted"') = 0
         ORDER BY search.rowid DESC LIMIT ?`,
      )
      .all(query, mostHits);
    return ok(rows.map((row) => asHit(library, row)));
  });
}

type HitRow = {
  readonly workbookId: string;
  readonly path: string;
  readonly titleBody: string | null;
  readonly excerpt: string;
};

/** Each word quoted, so that nothing a person types is read as an operator. */
function prefixQuery(text: string): string {
  const words = carriableText(text).split(/\s+/);
  return words
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word.replaceAll('"', '""')}"*`)
    .join(' ');
}

function asHit(library: Library, { workbookId, path, titleBody, excerpt }: HitRow): SearchHit {
  const workbookTitle = titleOf(workbookId, titleBody);
  return {
    workbookId,
    workbookTitle,
    path,
    rowTitle: rowTitleOf(library, workbookId, path),
    excerpt,
  };
}

function titleOf(workbookId: string, body: string | null): string {
  return workbookId === companyProfileId ? 'Company profile' : textIn('workbook.title', body);
}

/** What the row is called that the path leads into. */
function rowTitleOf(library: Library, workbookId: string, path: Path): string {
  const place = parsePath(path);
  if (place === null || place.at === 'fact') return '';
  const column = listDefinition(place.fact)?.titleColumn;
  if (column === undefined) return '';
  const titlePath = cellPath(place.fact, place.row, column);
  const row = library
    .statement<[string, string], { readonly body: string }>(
      'SELECT body FROM entries WHERE workbook_id = ? AND path = ?',
    )
    .get(workbookId, titlePath);
  return textIn(titlePath, row?.body ?? null);
}

/** The text of a stored answer; empty where there is none or it cannot be read. */
function textIn(path: Path, body: string | null): string {
  const read = body === null ? null : readEntry(path, body);
  if (!read?.ok || read.entry.kind !== 'answer' || read.entry.state !== 'answered') return '';
  return read.entry.value.kind === 'text' ? read.entry.value.text : '';
}
