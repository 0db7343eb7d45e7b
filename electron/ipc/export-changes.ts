import type { ExportedFiles, Request } from '../../shared/bridge.ts';
import { documents } from '../../shared/documents/catalogue.ts';
import {
  type Edition,
  type EditionSummary,
  stateOf,
  stateToday,
} from '../../shared/documents/edition.ts';
import { changesBetween, type PublishedState } from '../../shared/documents/edition-changes.ts';
import type { Outline } from '../../shared/documents/outline.ts';
import { type WhatChanged, whatChanged } from '../../shared/documents/what-changed.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { documentFiles } from '../documents/document-files.ts';
import { lookOf } from '../house/look.ts';
import { readEdition } from '../storage/edition-storage.ts';
import type { Library } from '../storage/library.ts';
import { readSnapshot } from '../storage/read-snapshot.ts';
import { writeAll } from './documents-handlers.ts';
import { cancelled } from './exported.ts';
import type { Services } from './services.ts';

/** Writes what changed between two editions, or between one and today, as files for customers. */
export async function exportChanges(
  services: Services,
  { workbookId, from, to, formats }: Request<'editions/changes'>,
): Promise<Result<ExportedFiles>> {
  const compared = compare(services, workbookId, from, to);
  if (!compared.ok) return compared;
  // Writers print an outline and do not ask which document it is; only JSON says so, and is not offered here.
  const look = await lookOf(services.library, services.print);
  if (!look.ok) return look;
  const files = await documentFiles(compared.value as unknown as Outline, formats, look.value);
  if (!files.ok) return files;
  const folder = await services.desktop.chooseFolder('Choose a folder for the list of changes');
  return folder === null ? cancelled : writeAll(services, folder, files.value);
}

function compare(
  { library }: Services,
  workbookId: string,
  from: string,
  to: string | null,
): Result<WhatChanged> {
  const then = readEdition(library, workbookId, from);
  if (!then.ok) return then;
  const { audience, product } = then.value.summary;
  const next =
    to === null ? today(library, workbookId, then.value) : published(library, workbookId, to);
  if (!next.ok) return next;
  // What one circle may read is not told to another.
  if (next.value.edition !== null && next.value.edition.audience !== audience)
    return failed('invalid-request', 'editions for different readers');
  return ok(
    whatChanged({
      product,
      audience,
      from: then.value.summary,
      to: next.value.edition,
      changes: changesBetween(stateOf(then.value), next.value.state),
      titleOf: (id) => documents.find((entry) => entry.id === id)?.title ?? id,
    }),
  );
}

type Side = { readonly state: PublishedState; readonly edition: EditionSummary | null };

function published(library: Library, workbookId: string, id: string): Result<Side> {
  const read = readEdition(library, workbookId, id);
  return read.ok ? ok({ state: stateOf(read.value), edition: read.value.summary }) : read;
}

function today(library: Library, workbookId: string, edition: Edition): Result<Side> {
  const read = readSnapshot(library, workbookId);
  if (!read.ok) return read;
  return ok({ state: stateToday(read.value.snapshot, edition), edition: null });
}
