/** The chain of the open workbook, put together once for each state of the answers. */
import { documents } from '../../shared/documents/compose.ts';
import type { DocumentId, Outline } from '../../shared/documents/outline.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { type TraceGraph, traceGraph } from '../../shared/workbook/trace.ts';
import { outlineOf } from '../documents/outlines.ts';

const graphs = new WeakMap<Outline, TraceGraph>();

/** With the sentences of one document, as readers on request get it. */
export function graphOf(snapshot: Snapshot, document: DocumentId): TraceGraph {
  const outline = outlineOf(snapshot, document, 'onRequest');
  const graph = graphs.get(outline) ?? traceGraph(snapshot, [outline]);
  graphs.set(outline, graph);
  return graph;
}

/** The document that a point names, if it is a sentence; else the first. */
export function documentOfPoint(point: string | null): DocumentId {
  const named = point?.startsWith('sentence/') ? point.split('/')[1] : undefined;
  return (
    (documents.find(({ id }) => id === named) ?? documents[0])?.id ??
    'deviceCybersecurityDisclosure'
  );
}
