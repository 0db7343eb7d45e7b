import type { Outline } from '../documents/outline.ts';
import type { Answers } from '../workbook/resolve.ts';
import { addCarriers } from './trace-carriers.ts';
import { GraphDraft } from './trace-draft.ts';
import { type Trace, type TraceGraph, type TraceNode, traceLayers } from './trace-model.ts';
import { addSentences } from './trace-sentences.ts';

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
