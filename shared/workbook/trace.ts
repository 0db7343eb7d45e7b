import type { Outline } from '../documents/outline.ts';
import type { Path } from './path.ts';
import type { Answers } from './resolve.ts';
import { addCarriers } from './trace-carriers.ts';
import { GraphDraft } from './trace-draft.ts';
import { addSentences } from './trace-sentences.ts';

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

const origins = ['useCases', 'threats', 'requirements'] as const;

/** The whole chain of a workbook: customers → needs → means → what carries them → sentences. */
export function traceGraph(answers: Answers, outlines: readonly Outline[]): TraceGraph {
  const draft = new GraphDraft(answers.entries);
  draft.addRows('people', 'customer');
  draft.addRows('organisations', 'customer');
  for (const list of origins) draft.addRows(list, 'origin');
  draft.addRows('goals', 'goal', (row) =>
    draft.option('goals', row, 'outcome') === 'notMet' ? 'Left unmet on purpose' : undefined,
  );
  draft.addRows('means', 'means', (row) => draft.optionLabel('means', row, 'kind'));
  draft.linkFrom('useCases', 'customers', 'customer');
  draft.linkFrom('requirements', 'appliesTo', 'customer');
  draft.linkFrom('goals', 'customers', 'customer');
  draft.linkFrom('goals', 'from', 'origin');
  draft.linkFrom('means', 'goals', 'goal');
  addCarriers(draft);
  addSentences(draft, outlines);
  return draft.graph();
}

/** Everything before and after one point of the chain; null where there is no such point. */
export function traceFrom(graph: TraceGraph, id: string): Trace | null {
  const group = graph.groups.get(id);
  const start = group?.node ?? graph.nodes.get(id);
  if (start === undefined) return null;
  const starts = new Set(group?.members ?? [id]);
  return {
    start,
    starts,
    before: reached(graph.backwards, starts),
    after: reached(graph.forwards, starts),
  };
}

/** The points of a trace in the order of the chain, and the links between them. */
export function traceParts(
  graph: TraceGraph,
  { before, after }: Trace,
): {
  readonly nodes: readonly TraceNode[];
  readonly links: readonly (readonly [from: string, to: string])[];
} {
  const ids = new Set([...before, ...after]);
  const nodes = traceLayers.flatMap((layer) =>
    [...graph.nodes.values()].filter((node) => node.layer === layer && ids.has(node.id)),
  );
  const links = nodes.flatMap(({ id }) =>
    [...(graph.forwards.get(id) ?? [])]
      // A link from something before to something after that passes the start by is no part of it.
      .filter((to) => (before.has(id) && before.has(to)) || (after.has(id) && after.has(to)))
      .map((to) => [id, to] as const),
  );
  return { nodes, links };
}

function reached(
  links: ReadonlyMap<string, ReadonlySet<string>>,
  starts: ReadonlySet<string>,
): ReadonlySet<string> {
  const seen = new Set(starts);
  // A set that grows while it is walked is walked to its end.
  for (const id of seen) for (const next of links.get(id) ?? []) seen.add(next);
  return seen;
}
