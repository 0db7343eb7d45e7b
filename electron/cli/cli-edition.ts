import { readFileSync } from 'node:fs';
import { type DocumentEntry, documentsFor } from '../../shared/documents/catalogue.ts';
import { editionFactEdits } from '../../shared/editions/edition-facts.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { cleanLine } from '../../shared/text/clean-text.ts';
import { fileNameFor } from '../../shared/text/file-name-for.ts';
import { localDay } from '../../shared/text/local-day.ts';
import { applyEdits } from '../../shared/workbook/apply-edits.ts';
import { disclosureOf, mayRead } from '../../shared/workbook/disclosure.ts';
import { resolveAnswer } from '../../shared/workbook/resolve.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import type { Look } from '../documents/document-files.ts';
import type { NamedBytes } from '../documents/write-files-together.ts';
import { packEdition } from '../editions/edition-zip.ts';
import { makeEdition } from '../editions/make-edition.ts';
import { type Verified, verifyEdition } from '../editions/verify-edition.ts';
import { readFileBounded } from '../files/read-file-bounded.ts';
import { zipCaps } from '../office/zip-caps.ts';
import { refusalLines, twinFiles } from '../twins/twin-files.ts';
import type { Command } from './cli-arguments.ts';
import { draftRemarks } from './draft-remarks.ts';

type Asked = Pick<
  Extract<Command, { kind: 'write' }>,
  'documents' | 'formats' | 'audience' | 'twins' | 'areTwinsNamed'
>;

/** The zip, and why a draft or a machine-readable file is not in it. */
export type EditionFile = { readonly zip: NamedBytes; readonly remarks: readonly string[] };

/**
 * An edition of a source without a library. It is dated by the document's date or
 * else by the last change, so the same source always gives the same bytes. Nothing
 * is kept: who approved it is asked for where editions are published, in the app.
 */
export async function editionFile(
  source: Snapshot,
  label: string,
  { documents, formats, audience, twins, areTwinsNamed }: Asked,
  look: Look,
): Promise<Result<EditionFile>> {
  const day = dateOf(source, audience);
  const snapshot = named(source, label, day);
  const offered = documentsFor(snapshot, audience);
  const ids = documents ?? offered.filter(({ isDraft }) => !isDraft).map(({ id }) => id);
  const drafts = offered.filter(({ id, isDraft }) => isDraft && !ids.includes(id));
  const { refused, remarks: unsaid } = twinFiles(snapshot, twins, {
    audience,
    at: `${day}T00:00:00Z`,
  });
  const notReady = refused.flatMap(refusalLines).map(cleanLine);
  if (areTwinsNamed && notReady.length > 0) return failed('twin-not-ready', notReady.join(' '));
  const remarks = [
    ...drafts.map(draftRemark),
    ...notReady,
    ...unsaid.map(cleanLine),
    ...draftRemarks(snapshot, audience),
  ];
  const order = {
    label,
    approvedBy: '',
    audience,
    documents: ids,
    formats,
    twins: twins.filter((id) => !refused.some(({ twin }) => twin === id)),
    since: null,
  };
  const stamp = {
    id: 'cli',
    publishedAt: `${day}T00:00:00.000Z`,
    publishedOn: { day, zone: 'UTC' },
    revision: snapshot.revision,
    change: '',
    appVersion: appVersion(),
  };
  const made = await makeEdition(snapshot, order, stamp, look);
  if (!made.ok) return made;
  const { record, files } = made.value;
  const name = fileNameFor(record.product, `edition ${record.label}`);
  return ok({ zip: { name: `${name}.zip`, bytes: packEdition(record, files) }, remarks });
}

/** The source as the edition's documents must tell it: with its label and its day. */
function named(source: Snapshot, label: string, day: string): Snapshot {
  const at = `${day}T00:00:00.000Z`;
  const edits = editionFactEdits(source, label, day);
  return {
    ...source,
    entries: applyEdits(source.entries, edits, { revision: source.revision, at, by: '' }),
  };
}

function draftRemark({ id, title }: DocumentEntry): string {
  return `Not in the edition: “${title}”, a draft that you finish. --documents takes it in as ${id}.`;
}

export async function verifyFile(path: string): Promise<Result<Verified>> {
  const bytes = await readFileBounded(path, zipCaps.bytes);
  return bytes.ok ? ok(await verifyEdition(bytes.value)) : bytes;
}

function dateOf(snapshot: Snapshot, audience: Asked['audience']): string {
  const path = 'document.date';
  const answer = resolveAnswer(snapshot, path);
  const isDated = answer?.state === 'answered' && answer.value.kind === 'date';
  if (isDated && answer.value.date !== '' && mayRead(audience, disclosureOf(snapshot, path)))
    return answer.value.date;
  const times = [...snapshot.entries.values()].map(({ at }) => localDay(at));
  return times.reduce((a, b) => (a < b ? b : a), '1980-01-01');
}

function appVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return String((JSON.parse(readFileSync(file, 'utf8')) as { version: unknown }).version);
}
