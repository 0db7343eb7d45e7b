import type { ExportFormat } from '../../../shared/bridge.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { documentFileName } from '../../../shared/documents/document-file-name.ts';
import type { AnyOutline, Audience, DocumentId } from '../../../shared/documents/outline.ts';
import { assertNever, failed, ok, type Result } from '../../../shared/result.ts';
import { documentFiles } from '../../documents/document-files.ts';
import type { PrintPage } from '../../documents/pdf/write-pdf.ts';
import type { NamedBytes } from '../../documents/write-files-together.ts';
import {
  type EditionOrder,
  type EditionStamp,
  type MadeEdition,
  makeEdition,
} from '../../editions/make-edition.ts';
import { type LookParts, openLook } from '../../house/open-look.ts';
import { type WorkbookRows, workbookOf } from '../../storage/workbook-rows.ts';
import type { JobStep } from '../jobs.ts';
import { stepByStep } from '../step-by-step.ts';

/** What is composed and written of a workbook, as plain data that another process can be given. */
export type DocumentJob =
  | {
      readonly kind: 'document';
      readonly rows: WorkbookRows;
      readonly look: LookParts;
      readonly document: DocumentId;
      readonly audience: Audience;
      /** The day it is written, where the person is. */
      readonly day: string;
      readonly formats: readonly ExportFormat[];
    }
  /** Composed already. */
  | {
      readonly kind: 'outline';
      readonly outline: AnyOutline;
      readonly look: LookParts;
      readonly formats: readonly ExportFormat[];
    }
  | {
      readonly kind: 'edition';
      readonly rows: WorkbookRows;
      readonly look: LookParts;
      readonly order: EditionOrder;
      readonly stamp: EditionStamp;
    };

export type DocumentDone = {
  readonly document: readonly NamedBytes[];
  readonly outline: readonly NamedBytes[];
  readonly edition: MadeEdition;
};

/** What a job needs of the process with the windows. */
export type JobNeeds = { readonly step: JobStep; readonly print: PrintPage };

export type AnyDone = DocumentDone[DocumentJob['kind']];

/** Composes and writes. The same job gives the same bytes, wherever it is done. */
export async function runDocumentJob(job: DocumentJob, needs: JobNeeds): Promise<Result<AnyDone>> {
  const look = await openLook(job.look, needs.print);
  if (!look.ok) return look;
  switch (job.kind) {
    case 'document': {
      const { snapshot } = workbookOf(job.rows);
      const outline = composeDocument(snapshot, job.document, job.audience, job.day);
      return filesOf(outline, job.formats, look.value, needs.step);
    }
    case 'outline':
      return filesOf(job.outline, job.formats, look.value, needs.step);
    case 'edition': {
      const { snapshot, damaged } = workbookOf(job.rows);
      const [first] = damaged;
      if (first !== undefined) return failed('row-damaged', first.path);
      return makeEdition(snapshot, job.order, job.stamp, look.value, needs.step);
    }
    default:
      return assertNever(job);
  }
}

async function filesOf(
  outline: AnyOutline,
  formats: readonly ExportFormat[],
  look: Parameters<typeof documentFiles>[2],
  step: JobStep,
): Promise<Result<readonly NamedBytes[]>> {
  const name = documentFileName(outline);
  const files = await stepByStep([...new Set(formats)], step, {
    title: (format) => `${name}.${format}`,
    make: (format) => documentFiles(outline, [format], look),
  });
  return files.ok ? ok(files.value) : files;
}
