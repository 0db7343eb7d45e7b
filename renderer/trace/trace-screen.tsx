/** From any point of the chain forwards to what customers read, and back to who needs it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { isDocumentId } from '../../shared/documents/compose.ts';
import { traceFrom, traceParts } from '../../shared/trace/trace.ts';
import { type Trace, type TraceGraph, traceLayers } from '../../shared/trace/trace-model.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { Page } from '../ui/page.tsx';
import { StartChooser } from './start-chooser.tsx';
import './trace.css';
import { pictureOf } from './trace-layout.ts';
import { TraceLayerView } from './trace-list.tsx';
import { TracePicture } from './trace-picture.tsx';
import { documentOfPoint, type ToldIn, toldDocuments, useTraceGraph } from './use-trace.ts';

export function TraceScreen() {
  return (
    <Page
      width="wide"
      title="Trace"
      lead={
        <p>
          The chain from who the customers are, over what they need and how it is met, to what they
          read. Choose any point; what leads to it and what follows from it are shown.
        </p>
      }
    >
      <Traced />
    </Page>
  );
}

function Traced() {
  const snapshot = useSnapshot();
  const asked = useStore((state) => state.place.path);
  const goTo = useStore((state) => state.goTo);
  const [chosen, setChosen] = useState<ToldIn>(toldDocuments[0]?.id ?? 'every');
  const [seen, setSeen] = useState<string | null>(null);
  if (asked !== seen) {
    // Whoever traces from a sentence or a document wants to see it, and may look on elsewhere after.
    setSeen(asked);
    const own = documentOfPoint(asked);
    if (own !== null && chosen !== 'every') setChosen(own);
  }
  const { graph, read, of } = useTraceGraph(snapshot, chosen);
  const trace = graph === null ? null : traceFrom(graph, asked ?? firstPoint(graph) ?? '');
  const onPick = (point: string) => goTo('trace', point);
  if (graph !== null && trace === null && firstPoint(graph) === undefined)
    return <Nothing isAsked={asked !== null} />;
  return (
    <div className="trace">
      <div className="trace__tools">
        {graph !== null && (
          <StartChooser graph={graph} start={trace?.start.id ?? null} onPick={onPick} />
        )}
        <InlineSelect
          label="Document"
          before="told in"
          value={chosen}
          onChange={(id) => setChosen(isDocumentId(id) ? id : 'every')}
          options={[
            { id: 'every', label: 'every document' },
            ...toldDocuments.map(({ id, title }) => ({ id, label: title })),
          ]}
        />
      </div>
      {graph === null ? (
        <Reading read={read} of={of} onStop={() => setChosen(toldDocuments[0]?.id ?? 'every')} />
      ) : trace === null ? (
        <Nothing isAsked={asked !== null} />
      ) : (
        <Chain graph={graph} trace={trace} toldIn={chosen} onPick={onPick} />
      )}
    </div>
  );
}

function Reading({
  read,
  of,
  onStop,
}: {
  readonly read: number;
  readonly of: number;
  readonly onStop: () => void;
}) {
  return (
    <p className="trace__reading">
      <span role="status">
        {of === 1 ? 'Reading the document' : `Reading the documents: ${read} of ${of}`}
      </span>{' '}
      {of > 1 && (
        <Button size="small" onPress={onStop}>
          Stop
        </Button>
      )}
    </p>
  );
}

function Chain({
  graph,
  trace,
  toldIn,
  onPick,
}: {
  readonly graph: TraceGraph;
  readonly trace: Trace;
  readonly toldIn: ToldIn;
  readonly onPick: (point: string) => void;
}) {
  const picture = useMemo(
    () => pictureOf(graph, trace, toldIn === 'every' ? 'document' : 'section'),
    [graph, trace, toldIn],
  );
  const place = useRef<HTMLDivElement>(null);
  const isArriving = useRef(false);
  const start = trace.start.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another start is the reason to go to it.
  useEffect(() => {
    if (!isArriving.current) return;
    isArriving.current = false;
    place.current?.querySelector<HTMLElement>('.trace-point--start')?.focus();
  }, [start]);
  const { nodes } = traceParts(graph, trace);
  // What is traced from stands first, or it might be among those not shown yet.
  const ordered = [
    ...nodes.filter(({ id }) => trace.starts.has(id)),
    ...nodes.filter(({ id }) => !trace.starts.has(id)),
  ];
  return (
    <>
      <TracePicture picture={picture} onPick={onPick} />
      <h2>The same in words</h2>
      <div ref={place} className="trace__layers">
        {traceLayers.map((layer) => (
          <TraceLayerView
            key={`${layer} ${trace.start.id}`}
            layer={layer}
            nodes={ordered.filter((node) => node.layer === layer)}
            starts={trace.starts}
            onPick={(point) => {
              // The link that was followed is gone; the focus goes on from its point.
              isArriving.current = true;
              onPick(point);
            }}
          />
        ))}
      </div>
    </>
  );
}

function Nothing({ isAsked }: { readonly isAsked: boolean }) {
  const goToAnswer = useStore((state) => state.goToAnswer);
  return (
    <EmptyState
      title={isAsked ? 'That point is not there any more' : 'There is nothing to trace yet'}
      actions={
        <button type="button" className="button button--plain" onClick={() => goToAnswer('goals')}>
          Go to the needs and goals
        </button>
      }
    >
      <p>The chain begins with customers and their needs, from Activities 1 and 2.</p>
    </EmptyState>
  );
}

/** The first need, or else the first point there is. */
function firstPoint(graph: TraceGraph): string | undefined {
  // A document stands there before anything leads to it.
  const all = [...graph.nodes.values()].filter(({ layer }) => layer !== 'document');
  return (all.find(({ layer }) => layer === 'goal') ?? all[0])?.id;
}
