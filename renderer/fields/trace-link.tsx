/** A way to the trace of a row, where the row is a point of the chain. */
import { useStore } from '../store/use-store.tsx';

const traced: ReadonlySet<string> = new Set([
  'people',
  'organisations',
  'useCases',
  'threats',
  'requirements',
  'goals',
  'means',
  'decisions',
  'customerDuties',
]);

export function TraceLink({
  list,
  row,
  title,
}: {
  readonly list: string;
  readonly row: string;
  readonly title: string;
}) {
  const goTo = useStore((state) => state.goTo);
  if (!traced.has(list)) return null;
  return (
    <button type="button" className="link" onClick={() => goTo('trace', `${list}/${row}`)}>
      Trace<span className="visually-hidden">{` “${title}”`}</span>
    </button>
  );
}
