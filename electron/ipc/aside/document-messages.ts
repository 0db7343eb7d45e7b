import type { Result } from '../../../shared/result.ts';
import type { PrintJob } from '../../documents/pdf/write-pdf.ts';
import type { AnyDone, DocumentJob } from './document-jobs.ts';

/** What main tells the process that writes documents. */
export type ToWriter =
  | { readonly kind: 'job'; readonly job: DocumentJob }
  | { readonly kind: 'printed'; readonly page: number; readonly result: Result<Uint8Array> };

/** What it tells main. A page it cannot print itself: only main has windows. */
export type FromWriter =
  | { readonly kind: 'step'; readonly done: number; readonly of: number; readonly title: string }
  | { readonly kind: 'print'; readonly page: number; readonly job: PrintJob }
  | { readonly kind: 'done'; readonly result: Result<AnyDone> }
  /** A bug; main says it as its own. */
  | { readonly kind: 'threw'; readonly error: string };
