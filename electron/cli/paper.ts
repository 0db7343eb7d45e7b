import { createInterface } from 'node:readline';
import { app, protocol } from 'electron';
import type { PrintJob } from '../documents/pdf/write-pdf.ts';
import { hardenContents, switchNetworkOff } from '../window/harden.ts';
import { makePrinter } from '../window/print-window.ts';

/**
 * The app's printer alone, for documents without a window: a job on each line
 * that comes in, a result on each line that goes out, bytes in base64.
 */
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
switchNetworkOff(app.commandLine);
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true } },
]);
app.on('web-contents-created', (_event, contents) => hardenContents(contents));
// Every page has a window of its own; between two there is none.
app.on('window-all-closed', () => undefined);

run().then(
  () => app.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  },
);

async function run(): Promise<void> {
  await app.whenReady();
  const { layOut: print } = makePrinter();
  process.stdout.write('{"ready":true}\n');
  for await (const line of createInterface({ input: process.stdin })) {
    // The other end is this program too (cli-printer.ts), not a stranger.
    const printed = await print(JSON.parse(line) as PrintJob);
    const answer = printed.ok
      ? { ok: true, value: Buffer.from(printed.value).toString('base64') }
      : printed;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}
