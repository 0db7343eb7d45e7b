import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, cacheKey } from '../../../../electron/dev/cache-folder.ts';
import { prepareOnce } from '../../../../electron/dev/prepare-once.ts';
import { hasProgram, runQuietly } from '../../../../electron/dev/run.ts';

const source = join(import.meta.dirname, 'io-shim.c');

/** Said aloud in the test's output: a sweep that did not run must not look like one that found nothing. */
export async function whyShimCannotRun(): Promise<string | null> {
  if (process.platform !== 'linux') return `LD_PRELOAD is Linux's; this is ${process.platform}`;
  return (await hasProgram('gcc')) ? null : 'there is no gcc to compile io-shim.c with';
}

async function compiledShim(): Promise<string> {
  const name = cacheKey(['io-shim', process.arch], [readFileSync(source, 'utf8')]);
  const file = join(cacheFolder(process.env, homedir()), `${name}.so`);
  await prepareOnce(file, async (partial) => {
    const flags = ['-O2', '-Wall', '-Werror', '-shared', '-fPIC', '-o', partial, source, '-ldl'];
    const { code, output } = await runQuietly('gcc', [...flags, '-lpthread']);
    if (code !== 0) throw new Error(`gcc could not compile io-shim.c\n${output}`);
  });
  return file;
}

/** In memory where there is such a folder: what a power cut takes is worked out, never waited for. */
export function quickFolder(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}

export type ShimRun = { readonly output: string; readonly trace: Buffer };

/** Runs a script of this folder with the shim between it and a disk of its own, and gives what it printed. */
export async function runWithShim(script: string, args: readonly string[]): Promise<ShimRun> {
  const shim = await compiledShim();
  const folder = mkdtempSync(join(quickFolder(), 'securable-io-'));
  const control = join(folder, 'control');
  const trace = join(folder, 'trace');
  writeFileSync(control, Buffer.alloc(4096));
  const env = {
    ...process.env,
    LD_PRELOAD: shim,
    SECURABLE_IO_ROOT: join(folder, 'disk'),
    SECURABLE_IO_CONTROL: control,
    SECURABLE_IO_TRACE: trace,
    UV_USE_IO_URING: '0',
  };
  try {
    const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(`${script} ended with ${String(code)}\n${output.slice(-2000)}`);
    return { output, trace: readFileSync(trace) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
