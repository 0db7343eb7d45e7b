import {
  companyProfileId,
  type WorkbookStatus,
  type WorkbookSummary,
} from '../../shared/bridge.ts';
import { isKnownPack } from '../../shared/content/packs.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Value } from '../../shared/workbook/kinds/value.ts';
import { readEntry } from './entry-body.ts';
import type { Library } from './library.ts';
import { reading } from './transaction.ts';

/** Every workbook of the library, the last changed first; also archived and deleted ones. */
export function listWorkbooks(library: Library): Result<readonly WorkbookSummary[]> {
  return reading(library, () => {
    const facts = summaryFacts(library);
    const ends = componentEnds(library);
    const rows = library
      .statement<[string], WorkbookRow>(
        `SELECT workbooks.id, created_at AS createdAt, ifnull(changed.revision, 0) AS revision,
                ifnull(changes.at, created_at) AS changedAt,
                newest.label AS editionLabel, newest.published_at AS editionAt
         FROM workbooks
         LEFT JOIN editions AS newest ON newest.number =
           (SELECT max(number) FROM editions WHERE workbook_id = workbooks.id)
         LEFT JOIN (${lastChanges}) AS changed ON changed.id = workbooks.id
         LEFT JOIN changes ON changes.revision = changed.revision
         WHERE workbooks.id <> ? ORDER BY changed.revision DESC, workbooks.id`,
      )
      .all(companyProfileId);
    return ok(
      rows.map((row) => ({
        ...summarize(row, facts.get(row.id) ?? new Map()),
        componentEnd: ends.get(row.id) ?? null,
      })),
    );
  });
}

/** What a menu offers to open again. A list that cannot be read leaves the menu empty. */
export function recentWorkbooks(
  library: Library,
): readonly Pick<WorkbookSummary, 'id' | 'title'>[] {
  const recent = reading(library, () => {
    const found: Pick<WorkbookSummary, 'id' | 'title'>[] = [];
    // One after another, so that of a thousand workbooks only the first few are looked at.
    const ids = library
      .statement<[string], { id: string }>(
        `SELECT id FROM (${lastChanges}) WHERE id <> ? ORDER BY revision DESC, id`,
      )
      .all(companyProfileId);
    for (const { id } of ids) {
      if (found.length === recentInMenu) break;
      if (status(factOf(library, id, 'workbook.status')) !== 'active') continue;
      found.push({ id, title: text(factOf(library, id, 'workbook.title')) });
    }
    return ok(found);
  });
  return recent.ok ? recent.value : [];
}

const recentInMenu = 10;

/** One look into an index for each workbook, however many changes it has. */
const lastChanges = `SELECT id, (SELECT max(revision) FROM changes WHERE workbook_id = workbooks.id)
  AS revision FROM workbooks`;

function factOf(library: Library, workbookId: string, path: string): Value | undefined {
  const row = library
    .statement<[string, string], { body: string }>(
      'SELECT body FROM entries WHERE workbook_id = ? AND path = ?',
    )
    .get(workbookId, path);
  const read = row === undefined ? null : readEntry(path, row.body);
  if (!read?.ok || read.entry.kind !== 'answer') return undefined;
  return read.entry.state === 'answered' ? read.entry.value : undefined;
}

type WorkbookRow = Pick<WorkbookSummary, 'id' | 'createdAt' | 'changedAt' | 'revision'> & {
  readonly editionLabel: string | null;
  readonly editionAt: string | null;
};
type SummaryFacts = ReadonlyMap<string, Value>;

/** The few answers that a line of the library shows, of all workbooks at once. */
function summaryFacts(library: Library): ReadonlyMap<string, SummaryFacts> {
  const rows = library
    .statement<[], { id: string; path: string; body: string }>(
      `SELECT workbook_id AS id, path, body FROM workbooks
       CROSS JOIN entries ON entries.workbook_id = workbooks.id AND path IN (
         'workbook.title', 'workbook.status', 'workbook.pack', 'workbook.sample', 'workbook.recovered',
         'support.startDate', 'support.endDate', 'support.endOfLifeDate', 'sale.endDate')`,
    )
    .all();
  const facts = new Map<string, Map<string, Value>>();
  for (const { id, path, body } of rows) {
    const read = readEntry(path, body);
    if (!read.ok || read.entry.kind !== 'answer' || read.entry.state !== 'answered') continue;
    const ofWorkbook = facts.get(id) ?? new Map<string, Value>();
    facts.set(id, ofWorkbook.set(path, read.entry.value));
  }
  return facts;
}

/** The first day on which a component's own support ends, of all workbooks at once. */
function componentEnds(library: Library): ReadonlyMap<string, string> {
  const rows = library
    .statement<[], { id: string; day: string | null }>(
      // A damaged answer is passed over, so that it cannot hide the list.
      `SELECT workbook_id AS id,
              min(CASE WHEN json_valid(body) THEN json_extract(body, '$.value.date') END) AS day
       FROM workbooks
       CROSS JOIN entries ON entries.workbook_id = workbooks.id
         AND path >= 'components/' AND path < 'components0'
       WHERE path LIKE '%/supportEnd' GROUP BY 1`,
    )
    .all();
  return new Map(rows.flatMap(({ id, day }) => (isDay(day) ? [[id, day]] : [])));
}

function isDay(day: unknown): day is string {
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
}

function summarize(
  { editionLabel, editionAt, ...row }: WorkbookRow,
  facts: SummaryFacts,
): Omit<WorkbookSummary, 'componentEnd'> {
  const packId = text(facts.get('workbook.pack'));
  return {
    ...row,
    title: text(facts.get('workbook.title')),
    status: status(facts.get('workbook.status')),
    packId,
    isPackKnown: isKnownPack(packId),
    isSample: text(facts.get('workbook.sample')) !== '',
    isRecovered: facts.has('workbook.recovered'),
    supportStart: date(facts.get('support.startDate')),
    supportEnd: date(facts.get('support.endDate')),
    saleEnd: date(facts.get('sale.endDate')),
    endOfLife: date(facts.get('support.endOfLifeDate')),
    published:
      editionLabel === null || editionAt === null ? null : { label: editionLabel, at: editionAt },
  };
}

function text(value: Value | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}

function date(value: Value | undefined): string | null {
  return value?.kind === 'date' && value.date !== '' ? value.date : null;
}

/** What cannot be read is shown as active: a workbook must never vanish from the list by damage. */
function status(value: Value | undefined): WorkbookStatus {
  const option = value?.kind === 'choice' ? value.option : '';
  return option === 'archived' || option === 'deleted' ? option : 'active';
}
