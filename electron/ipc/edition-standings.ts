import { companyProfileId, type Handlers } from '../../shared/bridge.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import type { Outline } from '../../shared/documents/outline.ts';
import { type EditionStanding, standingToday } from '../../shared/editions/edition.ts';
import { ok } from '../../shared/result.ts';
import { localDay } from '../../shared/text/local-day.ts';
import { listEditions, readEdition } from '../storage/edition-storage.ts';
import type { Library } from '../storage/library.ts';
import { readSnapshot, workbookState } from '../storage/read-snapshot.ts';

/**
 * How a workbook's editions stand, worked out once for each state of its
 * answers and the company's: a library shows many, and few have changed.
 */
export function makeStandings(library: Library): Handlers['editions/standing'] {
  const known = new Map<string, { readonly key: string; readonly standings: Standings }>();
  return ({ workbookId }) => {
    const editions = listEditions(library, workbookId);
    if (!editions.ok) return editions;
    const [newest] = editions.value;
    if (newest === undefined) return ok([]);
    const day = localDay(library.clock());
    const states = [workbookId, companyProfileId].map((id) => workbookState(library, id));
    const key = [day, ...states].join(' ');
    const before = known.get(workbookId);
    if (before?.key === key) return ok(before.standings);
    const read = readSnapshot(library, workbookId);
    if (!read.ok) return read;
    const { snapshot } = read.value;
    const outlines = new Map<string, Outline>();
    const standings: EditionStanding[] = [];
    for (const { id, label, publishedAt, publishedOn, audience } of editions.value) {
      const edition = readEdition(library, workbookId, id);
      if (!edition.ok) return edition;
      // The same document for the same readers is composed once, in however many editions it is.
      const standing = standingToday(snapshot, edition.value, (document, readers) => {
        const name = `${document} ${readers}`;
        const outline = outlines.get(name) ?? composeDocument(snapshot, document, readers, day);
        outlines.set(name, outline);
        return outline;
      });
      standings.push({ id, label, publishedAt, publishedOn, audience, standing });
    }
    known.set(workbookId, { key, standings });
    return ok(standings);
  };
}

type Standings = readonly EditionStanding[];
