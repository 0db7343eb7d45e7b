import { companyProfileId, type Handlers } from '../../shared/bridge.ts';
import { changesSince, type Standing, standingOf } from '../../shared/documents/edition.ts';
import { ok } from '../../shared/result.ts';
import { listEditions, readEdition } from '../storage/edition-storage.ts';
import type { Library } from '../storage/library.ts';
import { latestRevision, readSnapshot } from '../storage/read-snapshot.ts';

/**
 * How a workbook's newest edition stands, worked out once for each state of its
 * answers and the company's: a library shows many, and few have changed.
 */
export function makeStandings(library: Library): Handlers['editions/standing'] {
  const known = new Map<string, { readonly key: string; readonly standing: Standing }>();
  return ({ workbookId }) => {
    const editions = listEditions(library, workbookId);
    if (!editions.ok) return editions;
    const [newest] = editions.value;
    if (newest === undefined) return ok(null);
    const revisions = [workbookId, companyProfileId].map((id) => latestRevision(library, id));
    const key = [newest.id, ...revisions].join(' ');
    const before = known.get(workbookId);
    if (before?.key === key) return ok(before.standing);
    const edition = readEdition(library, workbookId, newest.id);
    if (!edition.ok) return edition;
    const read = readSnapshot(library, workbookId);
    if (!read.ok) return read;
    const standing = standingOf(changesSince(read.value.snapshot, edition.value));
    known.set(workbookId, { key, standing });
    return ok(standing);
  };
}
