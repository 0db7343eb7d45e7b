import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Handlers, Request } from '../../shared/bridge.ts';
import { isDocumentId, isForAudience } from '../../shared/documents/catalogue.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import type { Outline } from '../../shared/documents/outline.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { localDay } from '../../shared/text/local-day.ts';
import { writeHtml } from '../documents/html-writer.ts';
import {
  distinctlyNamed,
  type NamedBytes,
  writeFilesTogether,
} from '../documents/write-files-together.ts';
import { lookOf, lookParts } from '../house/look.ts';
import { readRows, readSnapshot } from '../storage/read-snapshot.ts';
import { cancelled, tokenFor } from './exported.ts';
import type { Jobs } from './jobs.ts';
import type { Services } from './services.ts';
import { stoppable } from './step-by-step.ts';

type DocumentsHandlers = Pick<Handlers, Extract<keyof Handlers, `documents/${string}`>>;

export function documentsHandlers(services: Services, jobs: Jobs): DocumentsHandlers {
  const { library, desktop, exports, print, printOnPaper, writeDocuments } = services;
  return {
    'documents/export': ({ workbookId, document, formats, audience, job }) =>
      jobs.run(job, async (step, signal) => {
        const rows = readRows(library, workbookId);
        if (!rows.ok) return rows;
        if (!isDocumentId(document) || !isForAudience(document, audience))
          return failed('document-unknown', document);
        // Made before a folder is asked for: what cannot be made leaves no half of it behind.
        const look = lookParts(library);
        if (!look.ok) return look;
        const day = localDay(library.clock());
        const files = await writeDocuments(
          {
            kind: 'document',
            rows: rows.value,
            look: look.value,
            document,
            audience,
            day,
            formats,
          },
          { step, print: stoppable(print, signal) },
          signal,
        );
        if (!files.ok) return files;
        const folder = await desktop.chooseFolder('Choose a folder for the documents');
        if (folder === null || signal.aborted) return cancelled;
        return writeAll(services, folder, files.value);
      }),
    'documents/print': async (request) => {
      const outline = outlineFor(library, request);
      if (!outline.ok) return outline;
      const look = await lookOf(library, print);
      return look.ok ? printOnPaper(writeHtml(outline.value, look.value.style)) : look;
    },
    'documents/reveal': ({ token }) => {
      const path = exports.get(token);
      if (path === undefined || !existsSync(path))
        return failed('file-missing', 'the exported file');
      desktop.showInFolder(path);
      return ok(null);
    },
  };
}

/** A document as its readers may have it now; refused where it is not for them. */
function outlineFor(
  library: Services['library'],
  { workbookId, document, audience }: Request<'documents/print'>,
): Result<Outline> {
  const read = readSnapshot(library, workbookId);
  if (!read.ok) return read;
  if (!isDocumentId(document) || !isForAudience(document, audience))
    return failed('document-unknown', document);
  return ok(composeDocument(read.value.snapshot, document, audience, localDay(library.clock())));
}

/** Asks before it replaces what is there; all files are written whole, or none. */
export async function writeAll(
  services: Services,
  folder: string,
  made: readonly NamedBytes[],
): Promise<Result<{ files: readonly string[]; token: string }>> {
  const files = distinctlyNamed(made);
  if (!(await mayReplace(services, folder, files))) return cancelled;
  const written = await writeFilesTogether(folder, files);
  if (!written.ok) return written;
  const names = files.map(({ name }) => name);
  return ok({ files: names, token: tokenFor(services, join(folder, names[0] ?? '')) });
}

async function mayReplace(
  { desktop }: Services,
  folder: string,
  files: readonly NamedBytes[],
): Promise<boolean> {
  const there = files.map(({ name }) => name).filter((name) => existsSync(join(folder, name)));
  if (there.length === 0) return true;
  return desktop.confirm({
    message:
      there.length === 1 ? 'Replace the file that is there?' : 'Replace the files that are there?',
    detail: there.join('\n'),
    yes: 'Replace',
  });
}
