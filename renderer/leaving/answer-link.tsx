/** An answer by its name, as the way to where it is given. */
import type { Path } from '../../shared/workbook/path.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { nameOfPath } from '../store/path-names.ts';
import { useStore } from '../store/use-store.tsx';

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
