import { parseArgs } from 'node:util';
import { type ExportFormat, exportFormats } from '../../shared/bridge.ts';
import { isDocumentId, isForAudience } from '../../shared/documents/catalogue.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import { cleanLine } from '../../shared/text/clean-text.ts';
import { isTwinId, twins } from '../../shared/twins/twin-list.ts';
import type { TwinId } from '../../shared/twins/twin-model.ts';

export const usage =
  'npm run docs -- SOURCE --out DIR [--documents ID,ID] [--formats docx,pdf,html,md,json] [--twins none|oscal,cyclonedx,security.txt,mud,csaf,disclosure] [--audience public|on-request|internal] [--edition LABEL], or npm run docs -- verify FILE.zip, or npm run docs -- --list';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'list' }
  | { readonly kind: 'verify'; readonly file: string }
  | {
      readonly kind: 'write';
      readonly source: string;
      readonly folder: string;
      /** Null: every document that may be written for the audience. */
      readonly documents: readonly DocumentId[] | null;
      readonly formats: readonly ExportFormat[];
      /** The formats were named: one that cannot be written is then a failure, not a remark. */
      readonly areFormatsNamed: boolean;
      readonly twins: readonly TwinId[];
      /** Named twins must all be ready; unnamed ones are written as far as they are. */
      readonly areTwinsNamed: boolean;
      readonly audience: Audience;
      /** The label of an edition to write as one zip; null: the files themselves. */
      readonly edition: string | null;
    }
  /** What is wrong with the arguments, in one sentence. */
  | { readonly kind: 'wrong'; readonly because: string };

const audiences: ReadonlyMap<string, Audience> = new Map([
  ['public', 'public'],
  ['on-request', 'onRequest'],
  ['internal', 'internal'],
]);

/** What a command line asks for. */
export function readArguments(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        documents: { type: 'string' },
        formats: { type: 'string' },
        twins: { type: 'string' },
        audience: { type: 'string', default: 'public' },
        edition: { type: 'string' },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.list) return { kind: 'list' };
    if (positionals[0] === 'verify') return readVerify(positionals);
    return readWrite(values, positionals);
  } catch (error) {
    // parseArgs throws one kind of error only: a TypeError that says which argument is wrong.
    if (error instanceof TypeError) return wrong(error.message);
    throw error;
  }
}

function readWrite(
  values: {
    out?: string | undefined;
    documents?: string | undefined;
    formats?: string | undefined;
    twins?: string | undefined;
    audience: string;
    edition?: string | undefined;
  },
  [source, ...more]: readonly string[],
): Command {
  if (source === undefined || source === '') return wrong('There is no SOURCE.');
  if (more.length > 0) return wrong('There is more than one SOURCE.');
  if (values.out === undefined || values.out === '') return wrong('There is no --out DIR.');
  const chosen = named(values.formats) ?? exportFormats;
  const unknown = chosen.find((format) => !isFormat(format));
  if (unknown !== undefined) return wrong(`There is no format “${unknown}”.`);
  const audience = audiences.get(values.audience);
  if (audience === undefined) return wrong(`There is no audience “${values.audience}”.`);
  const asked = askedDocuments(values.documents, audience);
  if (typeof asked === 'string') return wrong(asked);
  const namedTwins = values.twins === 'none' ? [] : named(values.twins);
  const noTwin = namedTwins?.find((id) => !isTwinId(id));
  if (noTwin !== undefined) return wrong(`There is no twin “${noTwin}”.`);
  const label = values.edition === undefined ? null : cleanLine(values.edition);
  if (label !== null && (label === '' || label.length > 80))
    return wrong('The label of an edition has 1 to 80 characters.');
  // As soon as something is named, only that is written; an edition is the whole publication, and
  // each option narrows its own part of it.
  const isEdition = label !== null;
  const namesDocuments =
    isEdition || values.documents !== undefined || values.formats !== undefined;
  const everyTwin = namesDocuments && !isEdition ? [] : twins.map(({ id }) => id);
  return {
    kind: 'write',
    source,
    folder: values.out,
    documents: namedTwins !== null && !namesDocuments ? [] : asked,
    formats: chosen.filter(isFormat),
    areFormatsNamed: values.formats !== undefined,
    twins: namedTwins?.filter(isTwinId) ?? everyTwin,
    areTwinsNamed: namedTwins !== null,
    audience,
    edition: label,
  };
}

function readVerify([, file, ...more]: readonly string[]): Command {
  if (file === undefined || file === '') return wrong('There is no FILE.zip to verify.');
  return more.length > 0 ? wrong('There is more than one FILE.zip.') : { kind: 'verify', file };
}

/** The documents named, or what is wrong with them. */
function askedDocuments(
  text: string | undefined,
  audience: Audience,
): readonly DocumentId[] | null | string {
  const ids = named(text);
  if (ids === null) return null;
  for (const id of ids) {
    if (!isDocumentId(id)) return `There is no document “${id}”.`;
    if (!isForAudience(id, audience)) return `“${id}” is not for this audience.`;
  }
  return ids.filter(isDocumentId);
}

/** `a, b` as names, each once; null where the option was not given. */
function named(text: string | undefined): readonly string[] | null {
  return text === undefined ? null : [...new Set(text.split(',').map((name) => name.trim()))];
}

function isFormat(text: string): text is ExportFormat {
  return (exportFormats as readonly string[]).includes(text);
}

function wrong(because: string): Command {
  return { kind: 'wrong', because: `${because} Use: ${usage}` };
}
