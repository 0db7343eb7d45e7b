/** The chain of the open workbook, put together once for each state of the answers. */

import { useEffect, useState } from 'react';
import { documents } from '../../shared/documents/compose.ts';
import type { DocumentId, Outline } from '../../shared/documents/outline.ts';
import { oncePer } from '../../shared/once-per.ts';
import { traceGraph } from '../../shared/trace/trace.ts';
import type { TraceGraph } from '../../shared/trace/trace-model.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { outlineOf } from '../derived/outlines.ts';

/** One document, or every one. */
export type ToldIn = DocumentId | 'every';

const graphs = oncePer((_: Snapshot) => new Map<ToldIn, TraceGraph>());
/** The documents that customers read; what is for colleagues only is no end of the chain. */
export const toldDocuments = documents.filter(({ audiences }) => audiences.includes('onRequest'));
const all = toldDocuments.map(({ id }) => id);

export type ReadTrace = {
  /** With the sentences of the documents, as readers on request get them; null while they are read. */
  readonly graph: TraceGraph | null;
  readonly read: number;
  readonly of: number;
};

/** Below this a document is read before a person could see that it is being read. */
const mostEntriesAtOnce = 20_000;

/** One document of an ordinary workbook is read at once; else one after another, whenever the window rests. */
export function useTraceGraph(snapshot: Snapshot, toldIn: ToldIn): ReadTrace {
  const [read, setRead] = useState(0);
  const isAtOnce = toldIn !== 'every' && snapshot.entries.size <= mostEntriesAtOnce;
  useEffect(() => {
    setRead(0);
    if (isAtOnce || graphs(snapshot).has(toldIn)) return;
    const named = documentsOf(toldIn);
    let timer = setTimeout(next, beforeFirst, 0);
    function next(at: number): void {
      const document = named[at];
      if (document === undefined) graphOf(snapshot, toldIn);
      else {
        outlineOf(snapshot, document, 'onRequest');
        timer = setTimeout(next, 0, at + 1);
      }
      setRead(at + 1);
    }
    return () => clearTimeout(timer);
  }, [snapshot, toldIn, isAtOnce]);
  const of = documentsOf(toldIn).length;
  const graph = isAtOnce ? graphOf(snapshot, toldIn) : (graphs(snapshot).get(toldIn) ?? null);
  return { graph, read: Math.min(read, of), of };
}

/** The window draws that it reads before it begins, in milliseconds. */
const beforeFirst = 30;

function documentsOf(toldIn: ToldIn): readonly DocumentId[] {
  return toldIn === 'every' ? all : [toldIn];
}

/** The chain with the sentences of one document, or of every one. */
export function graphOf(snapshot: Snapshot, toldIn: ToldIn): TraceGraph {
  const own = graphs(snapshot);
  const known = own.get(toldIn);
  if (known !== undefined) return known;
  const outlines: readonly Outline[] = documentsOf(toldIn).map((id) =>
    outlineOf(snapshot, id, 'onRequest'),
  );
  const graph = traceGraph(snapshot, outlines);
  own.set(toldIn, graph);
  return graph;
}

/** The document that a point names, if it is one or a sentence of one. */
export function documentOfPoint(point: string | null): DocumentId | null {
  const [kind, named] = point?.split('/') ?? [];
  if (kind !== 'sentence' && kind !== 'document') return null;
  return toldDocuments.find(({ id }) => id === named)?.id ?? null;
}
