import { setImmediate as breath } from 'node:timers/promises';
import type { ExportFormat } from '../../shared/bridge.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import { type Edition, type EditionRecord, freeze } from '../../shared/editions/edition.ts';
import { editionDay } from '../../shared/editions/edition-day.ts';
import { freezeTwin } from '../../shared/editions/edition-twins.ts';
import type { FrozenOutline } from '../../shared/editions/frozen.ts';
import { keyOfTwin } from '../../shared/editions/twin-key.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { cleanLine } from '../../shared/text/clean-text.ts';
import { twins as twinList } from '../../shared/twins/twin-list.ts';
import type { TwinId } from '../../shared/twins/twin-model.ts';
import { canonicalJson } from '../../shared/workbook/canonical-json.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { documentFiles, type Look, plainLook } from '../documents/document-files.ts';
import type { NamedBytes } from '../documents/write-files-together.ts';
import { sha256 } from '../files/sha256.ts';
import { refusalLines, twinFiles } from '../twins/twin-files.ts';
import { tellChangesSince } from './changes-since.ts';

/** What a person decides when they publish. */
export type EditionOrder = {
  readonly label: string;
  readonly approvedBy: string;
  readonly audience: Audience;
  readonly documents: readonly DocumentId[];
  readonly formats: readonly ExportFormat[];
  readonly twins: readonly TwinId[];
  /** Every document ends with what changed in it since this edition; null: none says so. */
  readonly since: Edition | null;
};

/** What is injected, so that the same order on the same workbook gives the same edition. */
export type EditionStamp = Pick<
  EditionRecord,
  'id' | 'publishedAt' | 'publishedOn' | 'change' | 'revision' | 'appVersion'
>;

/** An edition before it is kept or packed: the record, and every part that the record has the hash of. */
export type MadeEdition = {
  readonly record: EditionRecord;
  readonly outlines: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** Told before each file; once it says no, the making ends with `cancelled` and nothing of it is left. */
export type Step = (done: number, of: number, title: string) => boolean;

export async function makeEdition(
  snapshot: Snapshot,
  order: EditionOrder,
  stamp: EditionStamp,
  look: Look = plainLook,
  step: Step = () => true,
): Promise<Result<MadeEdition>> {
  const parts = new Parts();
  const total = order.documents.length * order.formats.length + order.twins.length;
  let done = 0;
  // Main breathes before each file, so that the window is told and a person can stop it.
  const goesOn = async (title: string) => {
    const wanted = step(done, total, title);
    done += 1;
    await breath();
    return wanted;
  };
  const day = editionDay(stamp);
  for (const document of order.documents) {
    const composed = composeDocument(snapshot, document, order.audience, day);
    const outline =
      order.since === null ? composed : tellChangesSince(order.since, composed, snapshot);
    parts.keepOutline(document, outline.title, encodeOutline(freeze(snapshot, outline)));
    parts.product = outline.subtitle;
    for (const format of order.formats) {
      if (!(await goesOn(outline.title))) return failed('cancelled');
      const made = await documentFiles(outline, [format], look);
      if (!made.ok) return made;
      parts.keepFiles(document, made.value);
    }
  }
  const at = `${day}T00:00:00Z`;
  for (const { id, title } of twinList.filter(({ id: twin }) => order.twins.includes(twin))) {
    if (!(await goesOn(title))) return failed('cancelled');
    const kept = keepTwin(parts, snapshot, id, order.audience, at);
    if (!kept.ok) return kept;
  }
  return step(total, total, '') ? ok(parts.asEdition(order, stamp, snapshot)) : failed('cancelled');
}

/** The day alone stands in the files: when on it they were made is nobody's business. */
function keepTwin(
  parts: Parts,
  snapshot: Snapshot,
  twin: TwinId,
  audience: Audience,
  at: string,
): Result<null> {
  const { files, refused } = twinFiles(snapshot, [twin], { audience, at });
  const frozen = freezeTwin(snapshot, twin, audience);
  if (refused.length > 0 || frozen === null)
    return failed('twin-not-ready', refused.flatMap(refusalLines).join(' '));
  parts.keepTwin(twin, frozen.title, canonicalJson(frozen));
  parts.keepFiles(twin, files);
  return ok(null);
}

/** The parts of an edition as they come, each with its hash. */
class Parts {
  product = '';
  readonly #outlines = new Map<string, string>();
  readonly #files = new Map<string, Uint8Array>();
  /** Without case, as most disks tell names apart. */
  readonly #names = new Set<string>();
  readonly #documents: EditionRecord['documents'][number][] = [];
  readonly #twins: EditionRecord['documents'][number][] = [];
  readonly #listed: EditionRecord['files'][number][] = [];

  keepOutline(document: string, title: string, body: string): void {
    this.#outlines.set(document, body);
    this.#documents.push({ id: document, title, outline: sha256(body) });
  }

  keepTwin(twin: string, title: string, body: string): void {
    this.#outlines.set(keyOfTwin(twin), body);
    this.#twins.push({ id: twin, title, outline: sha256(body) });
  }

  keepFiles(document: string, files: readonly NamedBytes[]): void {
    for (const { name, bytes } of files) {
      const isTaken = this.#names.has(name.toLowerCase());
      const unique = isTaken ? beforeEnding(name, ` (${document})`) : name;
      this.#names.add(unique.toLowerCase());
      const format = name.slice(name.lastIndexOf('.') + 1);
      this.#files.set(unique, bytes);
      const size = bytes.length;
      this.#listed.push({ name: unique, document, format, size, sha256: sha256(bytes) });
    }
  }

  asEdition(order: EditionOrder, stamp: EditionStamp, { packId }: Snapshot): MadeEdition {
    const record: EditionRecord = {
      ...stamp,
      label: cleanLine(order.label),
      audience: order.audience,
      approvedBy: cleanLine(order.approvedBy),
      product: this.product.slice(0, 1000),
      packId,
      documents: this.#documents,
      ...(this.#twins.length === 0 ? {} : { twins: this.#twins }),
      files: this.#listed,
    };
    return { record, outlines: this.#outlines, files: this.#files };
  }
}

export function encodeOutline(outline: FrozenOutline): string {
  return canonicalJson(outline);
}

function beforeEnding(name: string, words: string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}${words}${name.slice(dot)}`;
}
