import { setImmediate as breath } from 'node:timers/promises';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { PrintPage } from '../documents/pdf/write-pdf.ts';
import type { NamedBytes } from '../documents/write-files-together.ts';
import type { JobStep } from './jobs.ts';

/**
 * Makes files one part after the other. Main breathes before each, so that the
 * window is told and a person can stop it; then nothing is left of what was made.
 */
export async function stepByStep<T>(
  parts: readonly T[],
  step: JobStep,
  part: {
    readonly title: (part: T) => string;
    readonly make: (
      part: T,
    ) => Result<readonly NamedBytes[]> | Promise<Result<readonly NamedBytes[]>>;
  },
): Promise<Result<readonly NamedBytes[]>> {
  const files: NamedBytes[] = [];
  for (const [done, one] of parts.entries()) {
    if (!step(done, parts.length, part.title(one))) return failed('cancelled');
    await breath();
    const made = await part.make(one);
    if (!made.ok) return made;
    files.push(...made.value);
    await breath();
  }
  return step(parts.length, parts.length, '') ? ok(files) : failed('cancelled');
}

/** A page that is being printed is given up at once where its job is stopped. */
export function stoppable(print: PrintPage, signal: AbortSignal): PrintPage {
  return (job) => print(job, signal);
}
