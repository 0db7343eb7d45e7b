import type { Path } from '../workbook/path.ts';

/** The links of the chain, in its order: who, where from, what for, by what, carried by what, told how and where. */
export const traceLayers = [
  'customer',
  'origin',
  'goal',
  'means',
  'carrier',
  'sentence',
  'document',
] as const;

export type TraceLayer = (typeof traceLayers)[number];

export type TraceNode = {
  /** `goals/7f3c`, `element/LA-1`, `sentence/DOCUMENT/ID`, `document/DOCUMENT`. */
  readonly id: string;
  readonly layer: TraceLayer;
  readonly title: string;
  /** A few words more: what was decided, the section of a sentence. */
  readonly detail?: string;
  /** The answer to go to; a sentence has none. */
  readonly path: Path | null;
  /** Named somewhere, and not there any more; `path` leads to where it is named. */
  readonly isRemoved?: true;
  readonly sentence?: { readonly document: string; readonly id: string; readonly section: string };
};

export type TraceGraph = {
  readonly nodes: ReadonlyMap<string, TraceNode>;
  readonly forwards: ReadonlyMap<string, ReadonlySet<string>>;
  readonly backwards: ReadonlyMap<string, ReadonlySet<string>>;
  /** Points that stand for several of the chain: an element, for every decision on it. */
  readonly groups: ReadonlyMap<string, TraceGroup>;
};

export type TraceGroup = { readonly node: TraceNode; readonly members: readonly string[] };

/** What is reached from one point, either way, the point itself included in both. */
export type Trace = {
  readonly start: TraceNode;
  /** The start, or all that it stands for. */
  readonly starts: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
};
