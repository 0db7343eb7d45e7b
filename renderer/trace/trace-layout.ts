/** Where each point of a picture stands. The columns are the layers of the chain; dagre orders them. */
import { Graph, layout } from '@dagrejs/dagre';
import {
  type Trace,
  type TraceGraph,
  type TraceLayer,
  type TraceNode,
  traceLayers,
  traceParts,
} from '../../shared/workbook/trace.ts';

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

export const boxWidth = 150;
const gap = 34;
/** A column with more boxes than this cannot be read; the rest stands in one box. */
const mostInColumn = 14;

type Draft = Omit<Box, 'x' | 'y' | 'height'>;

export function pictureOf(graph: TraceGraph, trace: Trace): Picture {
  const { boxes, boxOf } = boxesOf(graph, trace);
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

  const placed = boxes.map((box): Box => {
    const { x, y, height } = drawing.node(box.id) as { x: number; y: number; height: number };
    return { ...box, x: x - boxWidth / 2, y: y - height / 2, height };
  });
  const { width = 0, height = 0 } = drawing.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    boxes: placed,
    links: drawing.edges().map(({ v, w }) => ({
      key: `${v} ${w}`,
      path: curve(
        placed.find(({ id }) => id === v),
        placed.find(({ id }) => id === w),
      ),
    })),
    columns: used.map((layer) => ({
      layer,
      x: Math.min(...placed.filter((box) => box.layer === layer).map(({ x }) => x)),
    })),
  };
}

/** Sentences are drawn by their section, and what is too much for a column in one box. */
function boxesOf(graph: TraceGraph, trace: Trace) {
  const boxes: Draft[] = [];
  const boxOf = new Map<string, string>();
  const { nodes } = traceParts(graph, trace);
  for (const layer of traceLayers) {
    const groups = new Map<string, TraceNode[]>();
    for (const node of nodes.filter((one) => one.layer === layer)) {
      const isAlone = node.sentence === undefined || node.id === trace.start.id;
      const key = isAlone ? node.id : `section ${node.sentence?.section}`;
      groups.set(key, [...(groups.get(key) ?? []), node]);
    }
    const all = [...groups].sort(
      ([a], [b]) => Number(b === trace.start.id) - Number(a === trace.start.id),
    );
    const shown = all.length > mostInColumn ? all.slice(0, mostInColumn - 1) : all;
    for (const [id, members] of shown) {
      for (const member of members) boxOf.set(member.id, id);
      boxes.push(boxFor(id, layer, members, trace.start.id));
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
  id: string,
  layer: TraceLayer,
  members: readonly TraceNode[],
  start: string,
): Draft {
  const [first] = members;
  const isMany = id.startsWith('section ');
  return {
    id,
    layer,
    title: isMany ? (first?.sentence?.section ?? '') : (first?.title ?? ''),
    detail: isMany
      ? `${members.length} ${members.length === 1 ? 'sentence' : 'sentences'}`
      : first?.detail,
    point: members.length === 1 ? (first?.id ?? null) : null,
    isStart: id === start,
    isRemoved: first?.isRemoved === true,
  };
}

/** Two lines of a title and one of detail at most; longer words end in dots. */
function heightOf({ title, detail }: Draft): number {
  return 14 + (title.length > 19 ? 34 : 17) + (detail === undefined ? 0 : 17);
}

function curve(from: Box | undefined, to: Box | undefined): string {
  if (from === undefined || to === undefined) return '';
  const [x1, y1] = [from.x + boxWidth, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const bend = Math.min((x2 - x1) / 2, gap);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
