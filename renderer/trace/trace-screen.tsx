/** From any point of the chain forwards to what customers read, and back to who needs it. */
import { useMemo, useState } from 'react';
import { documents, isDocumentId } from '../../shared/documents/compose.ts';
import {
  type Trace,
  type TraceGraph,
  traceFrom,
  traceLayers,
  traceParts,
} from '../../shared/workbook/trace.ts';
import { SnapshotProvider, useSnapshot } from '../documents/snapshot-context.tsx';
import { useStore } from '../store/use-store.tsx';
import { ComboBox } from '../ui/combo-box.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { Page } from '../ui/page.tsx';
import './trace.css';
import { pictureOf } from './trace-layout.ts';
import { TraceLayerView } from './trace-list.tsx';
import { TracePicture } from './trace-picture.tsx';
import { layerWords } from './trace-words.ts';
import { documentOfPoint, graphOf } from './use-trace.ts';

export function TraceScreen() {
  const isOpen = useStore((state) => state.workbook !== null);
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
      {isOpen ? (
        <SnapshotProvider>
          <Traced />
        </SnapshotProvider>
      ) : (
        <EmptyState title="No workbook is open">
          <p>Open a workbook in the library, and its chain stands here.</p>
        </EmptyState>
      )}
    </Page>
  );
}

function Traced() {
  const snapshot = useSnapshot();
  const asked = useStore((state) => state.place.path);
  const goTo = useStore((state) => state.goTo);
  const [chosen, setChosen] = useState<string | null>(null);
  const document = chosen !== null && isDocumentId(chosen) ? chosen : documentOfPoint(asked);
  const graph = graphOf(snapshot, document);
  const trace = traceFrom(graph, asked ?? firstPoint(graph) ?? '');
  const onPick = (point: string) => goTo('trace', point);
  return (
    <div className="trace">
      <div className="trace__tools">
        <StartChooser graph={graph} start={trace?.start.id ?? null} onPick={onPick} />
        {documents.length > 1 && (
          <InlineSelect
            label="Document"
            before="told in"
            value={document}
            onChange={setChosen}
            options={documents.map(({ id, title }) => ({ id, label: title }))}
          />
        )}
      </div>
      {trace === null ? (
        <Nothing isAsked={asked !== null} />
      ) : (
        <Chain graph={graph} trace={trace} onPick={onPick} />
      )}
    </div>
  );
}

function Chain({
  graph,
  trace,
  onPick,
}: {
  readonly graph: TraceGraph;
  readonly trace: Trace;
  readonly onPick: (point: string) => void;
}) {
  const picture = useMemo(() => pictureOf(graph, trace), [graph, trace]);
  const { nodes } = traceParts(graph, trace);
  return (
    <>
      <TracePicture picture={picture} onPick={onPick} />
      <h2>The same in words</h2>
      <div className="trace__layers">
        {traceLayers.map((layer) => (
          <TraceLayerView
            key={`${layer} ${trace.start.id}`}
            layer={layer}
            nodes={nodes.filter((node) => node.layer === layer)}
            start={trace.start.id}
            onPick={onPick}
          />
        ))}
      </div>
    </>
  );
}

/** More than this are found by their list or by the search of the library, not by a menu. */
const mostOffered = 300;

function StartChooser({
  graph,
  start,
  onPick,
}: {
  readonly graph: TraceGraph;
  readonly start: string | null;
  readonly onPick: (point: string) => void;
}) {
  const options = useMemo(() => {
    const all = [...graph.nodes.values()];
    const offered = all.filter(({ layer, id }) => layer !== 'sentence' || id === start);
    return offered
      .slice(0, mostOffered)
      .map(({ id, layer, title }) => ({ id, label: title, help: layerWords[layer] }));
  }, [graph, start]);
  if (options.length === 0) return null;
  return (
    <div className="trace__start">
      <ComboBox
        key={start}
        label="Trace from"
        value={options.some(({ id }) => id === start) ? start : null}
        onChange={(id) => id !== null && id !== start && onPick(id)}
        options={options}
      />
    </div>
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
  const all = [...graph.nodes.values()];
  return (all.find(({ layer }) => layer === 'goal') ?? all[0])?.id;
}
