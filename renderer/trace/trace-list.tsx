/** The same chain in words, layer by layer, with a way on from every point. */
import { useState } from 'react';
import type { TraceLayer, TraceNode } from '../../shared/trace/trace-model.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { emptyWords, layerWords } from './trace-words.ts';

const shownAtOnce = 10;

export function TraceLayerView({
  layer,
  nodes,
  starts,
  onPick,
}: {
  readonly layer: TraceLayer;
  readonly nodes: readonly TraceNode[];
  readonly starts: ReadonlySet<string>;
  readonly onPick: (point: string) => void;
}) {
  const [shown, setShown] = useState(shownAtOnce);
  const titleId = `trace-${layer}`;
  return (
    <section className="trace-layer" aria-labelledby={titleId}>
      <h3 id={titleId}>
        {layerWords[layer]} <span className="trace-layer__count">{nodes.length}</span>
      </h3>
      {nodes.length === 0 && <p className="trace-layer__none">{emptyWords[layer]}</p>}
      <ul>
        {nodes.slice(0, shown).map((node) => (
          <li
            key={node.id}
            tabIndex={starts.has(node.id) ? -1 : undefined}
            className={starts.has(node.id) ? 'trace-point trace-point--start' : 'trace-point'}
          >
            <p className="trace-point__title">
              {node.title}
              {starts.has(node.id) && <Tag>Traced from here</Tag>}
              {node.isRemoved && <Tag tone="warn">Removed</Tag>}
            </p>
            {node.detail !== undefined && <p className="trace-point__detail">{node.detail}</p>}
            <Ways node={node} isStart={starts.size === 1 && starts.has(node.id)} onPick={onPick} />
          </li>
        ))}
      </ul>
      {nodes.length > shown && (
        <Button size="small" onPress={() => setShown(shown + shownAtOnce)}>
          {`Show ${Math.min(shownAtOnce, nodes.length - shown)} more of ${nodes.length - shown}`}
        </Button>
      )}
    </section>
  );
}

function Ways({
  node,
  isStart,
  onPick,
}: {
  readonly node: TraceNode;
  readonly isStart: boolean;
  readonly onPick: (point: string) => void;
}) {
  const goTo = useStore((state) => state.goTo);
  const goToAnswer = useStore((state) => state.goToAnswer);
  const { path } = node;
  return (
    <p className="trace-point__ways">
      {!isStart && (
        <button type="button" className="link" onClick={() => onPick(node.id)}>
          Trace <span className="visually-hidden">{`“${node.title}”`}</span>
        </button>
      )}
      {path !== null && (
        <button type="button" className="link" onClick={() => goToAnswer(path)}>
          {node.isRemoved ? 'Repair' : 'Go there'}{' '}
          <span className="visually-hidden">{`“${node.title}”`}</span>
        </button>
      )}
      {node.id.startsWith('element/') && (
        <button type="button" className="link" onClick={() => goTo('decisions')}>
          Decide <span className="visually-hidden">{`“${node.title}”`}</span>
        </button>
      )}
    </p>
  );
}
