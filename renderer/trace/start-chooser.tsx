/** Where the trace begins: any point of the chain, found by typing. */
import { useMemo, useState } from 'react';
import type { TraceGraph } from '../../shared/trace/trace-model.ts';
import { documentNode } from '../../shared/trace/trace-sentences.ts';
import { shortened } from '../fields/value-words.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import type { ChoiceOption } from '../ui/field.tsx';
import { layerWords } from './trace-words.ts';
import { toldDocuments } from './use-trace.ts';

/** As many as a menu can hold; typing finds the others. */
const mostOffered = 100;

export function StartChooser({
  graph,
  start,
  onPick,
}: {
  readonly graph: TraceGraph;
  readonly start: string | null;
  readonly onPick: (point: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const { round, choose } = useRound(start, onPick);
  const points = useMemo(() => pointsOf(graph), [graph]);
  const now = points.find(({ id }) => id === start);
  const found = useMemo(
    () => matching(points, typed === now?.label ? '' : typed),
    [points, typed, now],
  );
  if (points.length === 0) return null;
  const isAmong = now === undefined || found.some(({ id }) => id === start);
  return (
    <div className="trace__start">
      <ComboBox
        key={round}
        label="Trace from"
        description={`${points.length} points; type to find one.`}
        value={now === undefined ? null : start}
        onInputChange={setTyped}
        onChange={(id) => id !== null && id !== start && choose(id)}
        options={isAmong ? found : [...found, now]}
      />
    </div>
  );
}

/** Begun anew for what was chosen elsewhere; what is chosen here leaves the focus where it is. */
function useRound(start: string | null, onPick: (point: string) => void) {
  const [seen, setSeen] = useState(start);
  const [own, setOwn] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  if (seen !== start) {
    setSeen(start);
    setOwn(null);
    if (start !== own) setRound(round + 1);
  }
  const choose = (point: string) => {
    setOwn(point);
    onPick(point);
  };
  return { round, choose };
}

/** Customers, needs, means, elements, sentences and documents, in the order of the chain. */
function pointsOf(graph: TraceGraph): readonly ChoiceOption[] {
  const nodes = [...graph.nodes.values()].filter(
    ({ id, layer }) => layer !== 'document' && !graph.groups.has(id),
  );
  const sentences = nodes.filter(({ layer }) => layer === 'sentence');
  const others = nodes.filter(({ layer }) => layer !== 'sentence');
  return [
    ...others.map(({ id, title, layer, detail }) => ({
      id,
      label: title,
      help: detail === undefined ? layerWords[layer] : `${layerWords[layer]}: ${detail}`,
    })),
    ...[...graph.groups.values()].map(({ node }) => ({
      id: node.id,
      label: node.title,
      help: `Element: ${node.detail ?? ''}`,
    })),
    ...toldDocuments.map(({ id, title }) => ({
      id: documentNode(id),
      label: title,
      help: layerWords.document,
    })),
    ...sentences.map(({ id, title, detail }) => ({
      id,
      label: shortened(title, 110),
      help: `${layerWords.sentence}: ${detail ?? ''}`,
    })),
  ];
}

/** What holds every word that was typed; what begins with them comes first. */
export function matching(points: readonly ChoiceOption[], typed: string): readonly ChoiceOption[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return points.slice(0, mostOffered);
  const begins: ChoiceOption[] = [];
  const holds: ChoiceOption[] = [];
  for (const point of points) {
    const label = point.label.toLowerCase();
    if (!words.every((word) => label.includes(word))) continue;
    (label.startsWith(words[0] ?? '') ? begins : holds).push(point);
    if (begins.length >= mostOffered) break;
  }
  return [...begins, ...holds].slice(0, mostOffered);
}
