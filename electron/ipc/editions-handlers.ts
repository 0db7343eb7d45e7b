import { basename } from 'node:path';
import { companyProfileId, type Handlers, type Request } from '../../shared/bridge.ts';
import { documents, isDocumentId } from '../../shared/documents/catalogue.ts';
import type { EditionSummary } from '../../shared/editions/edition.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { fileNameFor } from '../../shared/text/file-name-for.ts';
import { localDay, localZone } from '../../shared/text/local-day.ts';
import { checkZip } from '../editions/check-zip.ts';
import { packEdition } from '../editions/edition-zip.ts';
import { writeFileWhole } from '../files/write-file-whole.ts';
import { lookParts } from '../house/look.ts';
import { readEditionFiles } from '../storage/edition-parts.ts';
import { keepEdition, listEditions, readEdition } from '../storage/edition-storage.ts';
import { carryEditions } from '../storage/published/carry-editions.ts';
import { isLabelTaken, takenLabels } from '../storage/published/taken-labels.ts';
import { changeIdOf } from '../storage/read-history.ts';
import { latestRevision, readRows } from '../storage/read-snapshot.ts';
import { reading } from '../storage/transaction.ts';
import { makeStandings } from './edition-standings.ts';
import { exportChanges } from './export-changes.ts';
import { cancelled, tokenFor } from './exported.ts';
import type { JobStep, Jobs } from './jobs.ts';
import type { Services } from './services.ts';
import { stepByStep, stoppable } from './step-by-step.ts';

type EditionsHandlers = Pick<Handlers, Extract<keyof Handlers, `editions/${string}`>>;

export function editionsHandlers(services: Services, jobs: Jobs): EditionsHandlers {
  const { library, desktop } = services;
  return {
    'editions/publish': (request) =>
      jobs.run(request.job, (step, signal) => publish(services, request, step, signal)),
    'editions/list': ({ workbookId }) => {
      const carried = carryEditions(library, services);
      return carried.ok ? listEditions(library, workbookId) : carried;
    },
    'editions/labels': ({ workbookId }) =>
      reading(library, () => ok(takenLabels(library, workbookId))),
    'editions/read': ({ workbookId, edition }) => readEdition(library, workbookId, edition),
    'editions/standing': makeStandings(library),
    'editions/changes': (request) =>
      jobs.run(request.job, (step, signal) => exportChanges(services, request, step, signal)),
    'editions/check': async () => {
      const chosen = await desktop.chooseFileToOpen('Choose the zip of an edition', 'edition');
      return chosen === null ? cancelled : checkZip(chosen);
    },
    'editions/export': ({ workbookId, edition, job }) =>
      jobs.run(job, async (step, signal) => {
        const read = readEdition(library, workbookId, edition);
        if (!read.ok) return read;
        const { summary } = read.value;
        const name = fileNameFor(summary.product, `edition ${summary.label}`);
        const packed = await stepByStep([`${name}.zip`], step, {
          title: (zip) => zip,
          make: (zip) => {
            const files = readEditionFiles(library, workbookId, summary);
            return files.ok ? ok([{ name: zip, bytes: packEdition(summary, files.value) }]) : files;
          },
        });
        if (!packed.ok) return packed;
        const [zip] = packed.value;
        if (zip === undefined) return cancelled;
        const chosen = await desktop.chooseFileToSave('Save the edition', zip.name);
        if (chosen === null || signal.aborted) return cancelled;
        const path = chosen.endsWith('.zip') ? chosen : `${chosen}.zip`;
        const written = await writeFileWhole(path, zip.bytes);
        if (!written.ok) return written;
        return ok({ files: [basename(path)], token: tokenFor(services, path) });
      }),
  };
}

/** Makes everything before anything is kept: what is stopped or fails leaves no edition and no file. */
async function publish(
  { library, print, version, nativeBinding, writeDocuments }: Services,
  { workbookId, label, approvedBy, audience, twins, since, ...wanted }: Request<'editions/publish'>,
  step: JobStep,
  signal: AbortSignal,
): Promise<Result<EditionSummary>> {
  const rows = readRows(library, workbookId);
  if (!rows.ok) return rows;
  const ground = [workbookId, companyProfileId].map((id) => lastChangeOf(library, id));
  const isStillThere = ({ id, revision, change }: LastChange) =>
    changeIdOf(library, id, revision) === change;
  const unknown = wanted.documents.find((id) => !mayPublish(id, audience));
  if (unknown !== undefined) return failed('document-unknown', unknown);
  const carried = carryEditions(library, { nativeBinding });
  if (!carried.ok) return carried;
  if (isLabelTaken(library, workbookId, label)) return failed('edition-label-taken', label);
  const earlier = since === null ? ok(null) : readEdition(library, workbookId, since);
  if (!earlier.ok) return earlier;
  // What one circle may read is not told to another.
  if (earlier.value !== null && earlier.value.summary.audience !== audience)
    return failed('invalid-request', 'editions for different readers');
  const look = lookParts(library);
  if (!look.ok) return look;
  const documents = [...new Set(wanted.documents.filter(isDocumentId))];
  const formats = [...new Set(wanted.formats)];
  const order = { label, approvedBy, audience, documents, formats, twins, since: earlier.value };
  const publishedAt = library.clock();
  const stamp = {
    id: library.newId(),
    publishedAt,
    publishedOn: { day: localDay(publishedAt), zone: localZone() },
    revision: rows.value.revision,
    change: changeIdOf(library, workbookId, rows.value.revision),
    appVersion: version,
  };
  const made = await writeDocuments(
    { kind: 'edition', rows: rows.value, look: look.value, order, stamp },
    { step, print: stoppable(print, signal) },
    signal,
  );
  if (!made.ok) return made;
  // It may have been replaced or restored meanwhile, and then says something else.
  return ground.every(isStillThere)
    ? keepEdition(library, workbookId, made.value)
    : failed('edition-overtaken');
}

type LastChange = { readonly id: string; readonly revision: number; readonly change: string };

function lastChangeOf(library: Services['library'], id: string): LastChange {
  const revision = latestRevision(library, id);
  return { id, revision, change: changeIdOf(library, id, revision) };
}

function mayPublish(id: string, audience: (typeof documents)[number]['audiences'][number]) {
  return documents.some((entry) => entry.id === id && entry.audiences.includes(audience));
}
