/**
 * Where each point of a picture stands. The columns are the layers of the chain;
 * dagre orders what stands in them, so that few links cross, and every column is
 * drawn close together.
 */
import { Graph, layout } from '@dagrejs/dagre';
import { counted } from '../../shared/text/counts.ts';
import { traceParts } from '../../shared/trace/trace.ts';
import {
  type Trace,
  type TraceGraph,
  type TraceLayer,
  type TraceNode,
  traceLayers,
} from '../../shared/trace/trace-model.ts';
import { documentNode } from '../../shared/trace/trace-sentences.ts';

export type Box = {
  readonly id: string;
  readonly layer: TraceLayer;
  readonly title: string;
  readonly detail: string | undefined;
  /** The point to trace from when it is chosen; none where the box stands for many. */
  readonly point: string | null;
  readonly isStart: boolean;
  readonly isRemoved: boolean;
  readonly x: number;
  readonly y: number;
  readonly height: number;
};

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** SVG paths. */
  readonly links: readonly { readonly key: string; readonly path: string }[];
  readonly columns: readonly { readonly layer: TraceLayer; readonly x: number }[];
};

export const boxWidth = 140;
const gap = 30;
const between = 10;
const margin = 4;
/** A column with more boxes than this cannot be read; the rest stands in one box. */
const mostInColumn = 12;

type Draft = Omit<Box, 'x' | 'y' | 'height'>;

/** What stands for many sentences: their section, or where there are several documents, theirs. */
export type SentenceBox = 'section' | 'document';

export function pictureOf(
  graph: TraceGraph,
  trace: Trace,
  sentenceBox: SentenceBox = 'section',
): Picture {
  const { boxes, boxOf } = boxesOf(graph, trace, sentenceBox);
  const used = traceLayers.filter((layer) => boxes.some((box) => box.layer === layer));
  const rank = (layer: TraceLayer) => used.indexOf(layer);
  const byId = new Map(boxes.map((box) => [box.id, box]));

  const drawing = new Graph();
  drawing.setGraph({ rankdir: 'LR', nodesep: 10, ranksep: gap, marginx: 1, marginy: 4 });
  drawing.setDefaultEdgeLabel(() => ({}));
  for (const box of boxes) drawing.setNode(box.id, { width: boxWidth, height: heightOf(box) });
  for (const [from, to] of traceParts(graph, trace).links) {
    const [a, b] = [byId.get(boxOf.get(from) ?? ''), byId.get(boxOf.get(to) ?? '')];
    if (a === undefined || b === undefined || a.id === b.id) continue;
    // A link is as long as the layers it spans, so that every layer is one column.
    drawing.setEdge(a.id, b.id, { minlen: Math.max(1, rank(b.layer) - rank(a.layer)) });
  }
  layout(drawing);

  // What stands for the rest stands last.
  const orderOf = (box: Draft) =>
    box.id === `rest ${box.layer}` ? Number.MAX_VALUE : (drawing.node(box.id) as { y: number }).y;
  const columns = used.map((layer) =>
    boxes.filter((box) => box.layer === layer).sort((a, b) => orderOf(a) - orderOf(b)),
  );
  const lengths = columns.map(lengthOf);
  const longest = Math.max(0, ...lengths);
  const placed = columns.flatMap((column, at) =>
    stacked(column, at * (boxWidth + gap), margin + (longest - (lengths[at] ?? 0)) / 2),
  );
  return {
    width: Math.max(0, used.length * (boxWidth + gap) - gap),
    height: longest + 2 * margin,
    boxes: placed,
    links: drawing.edges().map(({ v, w }) => ({
      key: `${v} ${w}`,
      path: curve(
        placed.find(({ id }) => id === v),
        placed.find(({ id }) => id === w),
      ),
    })),
    columns: used.map((layer, at) => ({ layer, x: at * (boxWidth + gap) })),
  };
}

function lengthOf(column: readonly Draft[]): number {
  return column.reduce((sum, box) => sum + heightOf(box) + between, -between);
}

/** One box under the other, from a height on. */
function stacked(column: readonly Draft[], x: number, from: number): readonly Box[] {
  let y = from;
  return column.map((box) => {
    const height = heightOf(box);
    const placed = { ...box, x, y, height };
    y += height + between;
    return placed;
  });
}

/** Sentences are drawn by their section, and what is too much for a column in one box. */
function boxesOf(graph: TraceGraph, trace: Trace, sentenceBox: SentenceBox) {
  const boxes: Draft[] = [];
  const boxOf = new Map<string, string>();
  const { nodes } = traceParts(graph, trace);
  for (const layer of traceLayers) {
    // The documents stand in the boxes of their sentences, or at the head of the page.
    if (layer === 'document') continue;
    const groups = new Map<string, TraceNode[]>();
    for (const node of nodes.filter((one) => one.layer === layer)) {
      const isAlone = node.sentence === undefined || trace.starts.has(node.id);
      const key = isAlone ? node.id : `${sentenceBox} ${node.sentence?.[sentenceBox]}`;
      groups.set(key, [...(groups.get(key) ?? []), node]);
    }
    const all = [...groups].sort(
      ([a], [b]) => Number(trace.starts.has(b)) - Number(trace.starts.has(a)),
    );
    const shown = all.length > mostInColumn ? all.slice(0, mostInColumn - 1) : all;
    for (const [id, members] of shown) {
      for (const member of members) boxOf.set(member.id, id);
      boxes.push(boxFor(graph, id, layer, members, trace.starts));
    }
    const rest = all.slice(shown.length).flatMap(([, members]) => members);
    if (rest.length === 0) continue;
    for (const { id } of rest) boxOf.set(id, `rest ${layer}`);
    boxes.push({
      id: `rest ${layer}`,
      layer,
      title: `${rest.length} more`,
      detail: 'In the list below',
      point: null,
      isStart: false,
      isRemoved: false,
    });
  }
  return { boxes, boxOf };
}

function boxFor(
  graph: TraceGraph,
  id: string,
  layer: TraceLayer,
  members: readonly TraceNode[],
  starts: ReadonlySet<string>,
): Draft {
  const [first] = members;
  const isDocument = id.startsWith('document ');
  const isMany = isDocument || id.startsWith('section ');
  const { section = '', document = '' } = first?.sentence ?? {};
  const whole = graph.nodes.get(documentNode(document));
  return {
    id,
    layer,
    title: isDocument ? (whole?.title ?? document) : isMany ? section : (first?.title ?? ''),
    detail: isMany ? counted(members.length, 'sentence') : first?.detail,
    point: members.length === 1 ? (first?.id ?? null) : isDocument ? (whole?.id ?? null) : null,
    isStart: starts.has(id),
    isRemoved: first?.isRemoved === true,
  };
}

/** Two lines of a title and one of detail at most; longer words end in dots. */
function heightOf({ title, detail }: Draft): number {
  return 14 + (title.length > 17 ? 34 : 17) + (detail === undefined ? 0 : 17);
}

function curve(from: Box | undefined, to: Box | undefined): string {
  if (from === undefined || to === undefined) return '';
  const [x1, y1] = [from.x + boxWidth, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const bend = Math.min((x2 - x1) / 2, gap);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
