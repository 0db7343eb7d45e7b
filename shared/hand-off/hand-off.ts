import type { Result } from '../result.ts';
import type { Entry } from '../workbook/answer.ts';
import { canonicalJson } from '../workbook/canonical-json.ts';
import type { Change } from '../workbook/change.ts';
import type { Path } from '../workbook/path.ts';
import { carriableTree } from './carriable-tree.ts';
import type {
  DecodedHandOff,
  HandedEdition,
  HandedEntries,
  HandedEntry,
  HandOff,
} from './hand-off-model.ts';
import {
  handOffFormat,
  handOffVersion,
  versionWithoutEditions,
  versionWithoutMerges,
  versionWithoutParts,
} from './hand-off-schema.ts';
import { handOffSteps } from './hand-off-steps.ts';

/** The file's text: the same workbook always gives the same bytes, one value a line. */
export function encodeHandOff(handOff: HandOff): string {
  const { workbookId, packId, entries, company, history, editions = [] } = handOff;
  const hasEditions = editions.length > 0;
  const file = {
    format: handOffFormat,
    formatVersion: versionFor(handOff, editions),
    workbookId,
    pack: packId,
    company: asRecord(company),
    entries: asRecord(entries),
    history: history.map(asChange),
    ...(hasEditions ? { editions } : {}),
  };
  return `${canonicalJson(carriableTree(file).value, 2)}\n`;
}

/**
 * A hand-off file from anywhere, read at one go; `handOffSteps` says how.
 * @internal The app reads in steps; tests have nobody to keep waiting.
 */
export function decodeHandOff(text: string, fileName = 'file'): Result<DecodedHandOff> {
  const steps = handOffSteps(text, fileName);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The oldest version that can say it all, so that older apps can read what they can. */
function versionFor({ entries, history }: HandOff, editions: readonly HandedEdition[]): number {
  const areDated = editions.some(({ record }) => record.publishedOn !== undefined);
  if (areDated || saysPart(entries, history)) return handOffVersion;
  if (history.some(({ kind }) => kind === 'merge')) return versionWithoutParts;
  return editions.length > 0 ? versionWithoutMerges : versionWithoutEditions;
}

/**
 * Whether something is, or by undo could be, decided in part: an older app would
 * take the outcome for none and leave the decision out of its documents.
 */
function saysPart(entries: HandedEntries, history: readonly Change[]): boolean {
  const isPart = (path: Path, entry: Entry | null) =>
    isOutcome(path) &&
    entry?.kind === 'answer' &&
    entry.state === 'answered' &&
    entry.value.kind === 'choice' &&
    entry.value.option === 'partly';
  return (
    [...entries].some(([path, { entry }]) => isPart(path, entry)) ||
    history.some(({ edits }) =>
      edits.some(({ path, before, after }) => isPart(path, before) || isPart(path, after)),
    )
  );
}

function isOutcome(path: Path): boolean {
  return path.startsWith('decisions/') && path.endsWith('/outcome');
}

/** Without the revision that a recorded change also carries. */
function asChange({ id, kind, of, label, at, by, edits }: Change): Change {
  return { id, kind, of, label, at, by, edits };
}

function asRecord(entries: HandedEntries): Readonly<Record<Path, HandedEntry>> {
  return Object.fromEntries(
    [...entries].map(([path, { entry, at, by }]) => [path, { entry, at, by }]),
  );
}
