import type { ExportedFiles, Request } from '../../shared/bridge.ts';
import { documents } from '../../shared/documents/catalogue.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { marksOf } from '../../shared/documents/marks.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import { type Edition, stateOf, stateToday } from '../../shared/editions/edition.ts';
import { changesBetween } from '../../shared/editions/edition-changes.ts';
import { changedTwins, twinsToday } from '../../shared/editions/edition-twins.ts';
import { type Compared, whatChanged } from '../../shared/editions/what-changed.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { localDay } from '../../shared/text/local-day.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { readableBy } from '../editions/changes-since.ts';
import { lookParts } from '../house/look.ts';
import { readEdition } from '../storage/edition-storage.ts';
import { readSnapshot } from '../storage/read-snapshot.ts';
import { writeAll } from './documents-handlers.ts';
import { cancelled } from './exported.ts';
import type { JobStep } from './jobs.ts';
import type { Services } from './services.ts';
import { stoppable } from './step-by-step.ts';

/** Writes what changed between two editions, or between one and today, as files for customers. */
export async function exportChanges(
  services: Services,
  request: Request<'editions/changes'>,
  step: JobStep,
  signal: AbortSignal,
): Promise<Result<ExportedFiles>> {
  const compared = compare(services, request);
  if (!compared.ok) return compared;
  const look = lookParts(services.library);
  if (!look.ok) return look;
  const outline = whatChanged(compared.value);
  const files = await services.writeDocuments(
    { kind: 'outline', outline, look: look.value, formats: request.formats },
    { step, print: stoppable(services.print, signal) },
    signal,
  );
  if (!files.ok) return files;
  const folder = await services.desktop.chooseFolder('Choose a folder for the list of changes');
  return folder === null || signal.aborted ? cancelled : writeAll(services, folder, files.value);
}

function compare(
  { library }: Services,
  { workbookId, from, to }: Request<'editions/changes'>,
): Result<Compared> {
  const read = readSnapshot(library, workbookId);
  if (!read.ok) return read;
  const { snapshot } = read.value;
  const then = readEdition(library, workbookId, from);
  if (!then.ok) return then;
  const next = to === null ? ok(null) : readEdition(library, workbookId, to);
  if (!next.ok) return next;
  const { audience, product } = then.value.summary;
  // What one circle may read is not told to another.
  if (next.value !== null && next.value.summary.audience !== audience)
    return failed('invalid-request', 'editions for different readers');
  return ok({
    product,
    audience,
    marks: marksOf(snapshot, audience),
    from: then.value.summary,
    to: next.value?.summary ?? null,
    ...differences(then.value, next.value, snapshot, localDay(library.clock())),
    mayRead: readableBy(audience, snapshot),
    titleOf: (id) => documents.find((entry) => entry.id === id)?.title ?? id,
  });
}

function differences(then: Edition, next: Edition | null, snapshot: Snapshot, day: string) {
  const compose = (document: DocumentId, readers: Audience) =>
    composeDocument(snapshot, document, readers, day);
  const state = next === null ? stateToday(snapshot, then, compose) : stateOf(next);
  const twins = next === null ? twinsToday(snapshot, then.twins) : next.twins;
  return {
    changes: changesBetween(stateOf(then), state),
    twins: changedTwins(then.twins, twins),
    documents: {
      added: next === null ? [] : onlyIn(next, then),
      removed: next === null ? [] : onlyIn(then, next),
    },
  };
}

function onlyIn(one: Edition, other: Edition): readonly string[] {
  const there = new Set(other.summary.documents.map(({ id }) => id));
  return one.summary.documents.filter(({ id }) => !there.has(id)).map(({ title }) => title);
}
