import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isKnownPack } from '../../shared/content/packs.ts';
import { documents, documentsFor } from '../../shared/documents/catalogue.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { describeFailure } from '../../shared/failures.ts';
import type { HandedEntries } from '../../shared/hand-off/hand-off-model.ts';
import { sampleSnapshot } from '../../shared/hand-off/sample.ts';
import { plainStyle } from '../../shared/house/house-style.ts';
import { type Failure, failed, ok, type Result } from '../../shared/result.ts';
import { cleanLine } from '../../shared/text/clean-text.ts';
import { localDay } from '../../shared/text/local-day.ts';
import { twins } from '../../shared/twins/twin-list.ts';
import type { Entries, Snapshot } from '../../shared/workbook/snapshot.ts';
import { documentsFiles } from '../documents/document-files.ts';
import { filesReplaced, replacedLines } from '../documents/files-replaced.ts';
import { type NamedBytes, writeFilesTogether } from '../documents/write-files-together.ts';
import { formats as writtenFormats } from '../documents/write-outline.ts';
import { readHandOffFile } from '../files/read-hand-off-file.ts';
import { listSamples, readSample } from '../files/samples.ts';
import { refusalLines, twinFiles } from '../twins/twin-files.ts';
import { type Command, readArguments, usage } from './cli-arguments.ts';
import { editionFile, verifyFile } from './cli-edition.ts';
import { noFormats, printing } from './cli-printer.ts';
import { draftRemarks } from './draft-remarks.ts';

/** The documents of a workbook without a window: exit code 0, or 2 with one line that says what to do. */

const assetsFolder = fileURLToPath(new URL('../../assets', import.meta.url));

/** npm changes to the project's folder; paths are meant from where the person stands. */
const here = process.env.npm_lifecycle_event === undefined ? undefined : process.env.INIT_CWD;

process.exitCode = await run(readArguments(process.argv.slice(2)));

async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case 'help':
      console.log(usage);
      return 0;
    case 'wrong':
      return refuse(command.because);
    case 'list':
      return list();
    case 'verify': {
      const verified = await verifyFile(fromHere(command.file));
      if (!verified.ok) return refuse(inOneLine(verified.failure));
      if (!verified.value.ok) return refuse(verified.value.because);
      for (const line of verified.value.lines) console.log(cleanLine(line));
      return 0;
    }
    case 'write': {
      const written = await write(command);
      if (!written.ok) return refuse(inOneLine(written.failure));
      for (const line of written.value) console.log(line);
      return 0;
    }
  }
}

async function list(): Promise<number> {
  const samples = await listSamples(assetsFolder);
  if (!samples.ok) return refuse(inOneLine(samples.failure));
  for (const { name, title, about } of samples.value)
    console.log(`sample:${name}\t${title}. ${about}`);
  for (const { id, title, about, forWhom } of documents)
    console.log(`${id}\t${title}. ${about} For: ${forWhom}.`);
  for (const { id, title, about } of twins) console.log(`${id}\t${title}. ${about}`);
  return 0;
}

/** One line for each file written, and for each reason why a machine-readable file was not. */
async function write(
  command: Extract<Command, { kind: 'write' }>,
): Promise<Result<readonly string[]>> {
  const snapshot = await readSource(command.source);
  if (!snapshot.ok) return snapshot;
  if (command.edition !== null) return writeEdition(snapshot.value, command.edition, command);
  const ids =
    command.documents ?? documentsFor(snapshot.value, command.audience).map(({ id }) => id);
  const at = new Date().toISOString();
  const outlines = ids.map((id) =>
    composeDocument(snapshot.value, id, command.audience, localDay(at)),
  );
  const files = await printing(outlines.length > 0 ? command : noFormats, (formats, print) =>
    documentsFiles(outlines, formats, { style: plainStyle, print }),
  );
  if (!files.ok) return files;
  const made = twinFiles(snapshot.value, command.twins, { audience: command.audience, at });
  const refused = made.refused.flatMap(refusalLines).map(cleanLine);
  const remarks = [
    ...made.remarks.map(cleanLine),
    ...draftRemarks(snapshot.value, command.audience),
  ];
  if (command.areTwinsNamed && refused.length > 0)
    return failed('twin-not-ready', refused.join(' '));
  const written = await writeAndTell(command.folder, [...files.value.made, ...made.files]);
  return written.ok
    ? ok([...written.value, ...files.value.remarks, ...refused, ...remarks])
    : written;
}

async function writeEdition(
  snapshot: Snapshot,
  label: string,
  command: Extract<Command, { kind: 'write' }>,
): Promise<Result<readonly string[]>> {
  // The same source gives the same bytes whatever the computer has: a PDF is in it where it is asked for.
  const asked = command.areFormatsNamed ? command : { ...command, formats: writtenFormats };
  const zip = await printing(asked, (formats, print) =>
    editionFile(snapshot, label, { ...command, formats }, { style: plainStyle, print }),
  );
  if (!zip.ok) return zip;
  const { made, remarks } = zip.value;
  const written = await writeAndTell(command.folder, [made.zip]);
  return written.ok ? ok([...written.value, ...remarks, ...made.remarks]) : written;
}

/** Every file written, and a line that names those in whose place another stood. */
async function writeAndTell(
  folder: string,
  files: readonly NamedBytes[],
): Promise<Result<readonly string[]>> {
  const replaced = await filesReplaced(fromHere(folder), files);
  const written = await writeFilesTogether(fromHere(folder), files);
  return written.ok ? ok([...written.value, ...replacedLines(replaced)]) : written;
}

async function readSource(source: string): Promise<Result<Snapshot>> {
  if (source.startsWith('sample:')) {
    const sample = await readSample(assetsFolder, source.slice('sample:'.length));
    return sample.ok ? ok(sampleSnapshot(sample.value)) : sample;
  }
  const read = await readHandOffFile(fromHere(source));
  if (!read.ok) return read;
  const { workbookId, packId, entries, company } = read.value;
  if (!isKnownPack(packId)) return failed('pack-unknown', packId);
  return ok({
    workbookId,
    packId,
    revision: 0,
    entries: stored(entries),
    company: stored(company),
  });
}

/** A hand-off file has no revisions; they are numbers of a library. */
function stored(entries: HandedEntries): Entries {
  return new Map([...entries].map(([path, handed]) => [path, { ...handed, revision: 0 }]));
}

function fromHere(path: string): string {
  return here === undefined ? resolve(path) : resolve(here, path);
}

function inOneLine({ code, detail }: Failure): string {
  return describeFailure(code, detail);
}

function refuse(line: string): number {
  console.error(cleanLine(line));
  return 2;
}
