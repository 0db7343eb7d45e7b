/** An answer by its name, as the way to where it is given. */
import type { Path } from '../../shared/workbook/path.ts';
import { nameOfPath } from '../store/path-names.ts';
import { useStore } from '../store/use-store.tsx';
import { useSnapshot } from './snapshot-context.tsx';

export function AnswerLink({
  path,
  onLeave,
}: {
  readonly path: Path;
  /** Before the page changes: a dialog closes. */
  readonly onLeave: () => void;
}) {
  const { entries } = useSnapshot();
  const goToAnswer = useStore((state) => state.goToAnswer);
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        onLeave();
        goToAnswer(path);
      }}
    >
      {nameOfPath(entries, path)}
    </button>
  );
}
