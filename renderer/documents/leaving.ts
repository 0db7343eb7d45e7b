/** What leaves the computer with a document: which answers it uses, and which it holds back. */
import type { Disclosure } from '../../shared/content/content-model.ts';
import { type NearTheLine, nearTheLine } from '../../shared/documents/near-the-line.ts';
import type { Outline } from '../../shared/documents/outline.ts';
import { disclosureOf } from '../../shared/workbook/disclosure.ts';
import { type Path, parsePath } from '../../shared/workbook/path.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { sentenceIndex } from './outlines.ts';

export type Leaving = {
  /** The answers that sentences were made from, by who may read them. */
  readonly used: Readonly<Record<Disclosure, readonly Path[]>>;
  readonly withheld: readonly Path[];
  readonly open: number;
  readonly sentences: number;
  readonly near?: readonly NearTheLine[];
};

export function leavingWith(snapshot: Snapshot, outline: Outline): Leaving {
  const paths = new Set<Path>();
  const { all } = sentenceIndex(outline);
  for (const { sentence } of all) for (const path of sentence.facts) paths.add(path);
  const withheld = outline.missing.filter(({ because }) => because === 'withheld');
  return {
    used: byLevel(snapshot, paths),
    withheld: withheld.map(({ path }) => path),
    open: outline.missing.length - withheld.length,
    sentences: all.length,
    near: nearTheLine(snapshot, [outline]),
  };
}

/** Answers by who may read them; that a row is there is no answer. */
export function byLevel(snapshot: Snapshot, paths: Iterable<Path>): Leaving['used'] {
  const used = { public: [] as Path[], onRequest: [] as Path[], internal: [] as Path[] };
  for (const path of new Set(paths)) {
    if (parsePath(path)?.at !== 'row') used[disclosureOf(snapshot, path)].push(path);
  }
  return used;
}
