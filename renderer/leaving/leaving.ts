/** What leaves the computer with a document: which answers it uses, and which it holds back. */
import type { Disclosure } from '../../shared/content/content-model.ts';
import {
  type LeavingTwin,
  type NearTheLine,
  nearTheLine,
} from '../../shared/documents/near-the-line.ts';
import type { Audience, Outline } from '../../shared/documents/outline.ts';
import { twins } from '../../shared/twins/twin-list.ts';
import type { Twin } from '../../shared/twins/twin-model.ts';
import { disclosureOf } from '../../shared/workbook/disclosure.ts';
import { type Path, parsePath } from '../../shared/workbook/path.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { sentenceIndex } from '../derived/outlines.ts';

export type Leaving = {
  /** The answers that sentences were made from, by who may read them. */
  readonly used: Readonly<Record<Disclosure, readonly Path[]>>;
  readonly withheld: readonly Path[];
  readonly open: number;
  readonly sentences: number;
  readonly near: readonly NearTheLine[];
};

/** Of one document, with what lies near the line. */
export function leavingWith(snapshot: Snapshot, outline: Outline): Leaving {
  return { ...answersLeaving(snapshot, outline), near: nearTheLine(snapshot, [outline]) };
}

/** The answers alone: several documents are looked through for what is near the line at once. */
export function answersLeaving(snapshot: Snapshot, outline: Outline): Leaving {
  const paths = new Set<Path>();
  const { all } = sentenceIndex(outline);
  for (const { sentence } of all) for (const path of sentence.facts) paths.add(path);
  const withheld = outline.missing.filter(({ because }) => because === 'withheld');
  return {
    used: byLevel(snapshot, paths),
    withheld: withheld.map(({ path }) => path),
    open: outline.missing.length - withheld.length,
    sentences: all.length,
    near: [],
  };
}

/** The files for programs that can be made, as they would leave. */
export function leavingTwins(made: readonly Twin[], audience: Audience): readonly LeavingTwin[] {
  const forEveryone = twins.filter(({ isForEveryone }) => isForEveryone).map(({ id }) => id);
  return made.flatMap((twin) =>
    twin.ok
      ? [{ ...twin, audience: forEveryone.includes(twin.twin) ? ('public' as const) : audience }]
      : [],
  );
}

/** Answers by who may read them; that a row is there is no answer. */
export function byLevel(snapshot: Snapshot, paths: Iterable<Path>): Leaving['used'] {
  const used = { public: [] as Path[], onRequest: [] as Path[], internal: [] as Path[] };
  for (const path of new Set(paths)) {
    if (parsePath(path)?.at !== 'row') used[disclosureOf(snapshot, path)].push(path);
  }
  return used;
}
