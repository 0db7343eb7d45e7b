import { companyProfileId, type SearchHit } from '../../shared/bridge.ts';
import { ok, type Result } from '../../shared/result.ts';
import { carriableText } from '../../shared/workbook/carriable-text.ts';
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
    return ok(rows.map(asHit));
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

function asHit({ workbookId, path, titleBody, excerpt }: HitRow): SearchHit {
  return { workbookId, workbookTitle: titleOf(workbookId, titleBody), path, excerpt };
}

function titleOf(workbookId: string, body: string | null): string {
  if (workbookId === companyProfileId) return 'Company profile';
  const read = body === null ? null : readEntry('workbook.title', body);
  if (!read?.ok || read.entry.kind !== 'answer' || read.entry.state !== 'answered') return '';
  return read.entry.value.kind === 'text' ? read.entry.value.text : '';
}
