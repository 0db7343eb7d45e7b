import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ExportFormat } from '../../shared/bridge.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { PrintPage } from '../documents/pdf/write-pdf.ts';

type Printer = { readonly print: PrintPage; readonly stop: () => void };

/** Only a checkout has it, as only a checkout has the command line. */
const printPages = fileURLToPath(new URL('../dev/print-pages.ts', import.meta.url));

type Asked = { readonly formats: readonly ExportFormat[]; readonly areFormatsNamed: boolean };
export const noFormats: Asked = { formats: [], areFormatsNamed: false };

/**
 * Makes files with a printer where a PDF is wanted. Where there is none, a PDF
 * asked for by name is a failure; else all but PDF is made, and a line says so.
 */
export async function printing<T>(
  { formats, areFormatsNamed }: Asked,
  make: (formats: readonly ExportFormat[], print: PrintPage | null) => Promise<Result<T>>,
): Promise<Result<{ made: T; remarks: readonly string[] }>> {
  const printer = formats.includes('pdf') ? await startPrinter(printPages) : null;
  if (typeof printer === 'string' && areFormatsNamed)
    return failed('pdf-failed', printer.replace(/\.$/, ''));
  const hasNone = typeof printer === 'string';
  const possible = hasNone ? formats.filter((format) => format !== 'pdf') : formats;
  try {
    const made = await make(possible, hasNone ? null : (printer?.print ?? null));
    if (!made.ok) return made;
    const remarks = hasNone ? [`No PDF was written: ${printer}`] : [];
    return ok({ made: made.value, remarks });
  } finally {
    if (!hasNone) printer?.stop();
  }
}

/**
 * Starts a program that prints: a job on each line of its input, a result on each
 * line of its output, after one that says it is ready. Where it is not, its reason.
 */
async function startPrinter(script: string): Promise<Printer | string> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting: ((answer: unknown) => void)[] = [];
  let hasEnded = false;
  const next = () =>
    hasEnded
      ? Promise.resolve(null)
      : new Promise<unknown>((resolve) => {
          waiting.push(resolve);
        });
  const end = () => {
    hasEnded = true;
    for (const answer of waiting.splice(0)) answer(null);
  };
  child.on('close', end);
  child.on('error', end);
  child.stdin.on('error', end);
  createInterface({ input: child.stdout }).on('line', (line) => {
    // Chromium has lines of its own; ours are JSON.
    if (line.startsWith('{"')) waiting.shift()?.(JSON.parse(line));
  });

  const first = (await next()) as { ready: boolean; why?: string } | null;
  if (first === null) return 'Electron ended before it could print.';
  if (!first.ready) return first.why ?? 'Electron is not ready to print.';
  return {
    print: async (job) => {
      const answered = next();
      if (!hasEnded) child.stdin.write(`${JSON.stringify(job)}\n`);
      const answer = (await answered) as Result<string> | null;
      if (answer === null) return failed('pdf-failed', 'Electron ended before it had printed');
      return answer.ok ? ok(Buffer.from(answer.value, 'base64')) : answer;
    },
    // With its input at an end it ends by itself.
    stop: () => child.stdin.end(),
  };
}
