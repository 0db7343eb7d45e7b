/** While files are made: how many are, and which is next. */
import { Progress } from '../ui/progress.tsx';
import type { JobProgress } from './use-job.ts';

export function JobView({
  progress: { done, of, title },
  last,
  ifStopped,
}: {
  readonly progress: JobProgress;
  /** What happens once all files are made. */
  readonly last: string;
  readonly ifStopped: string;
}) {
  const isMade = of > 0 && done >= of;
  return (
    <>
      <Progress
        label="Files made"
        done={done}
        of={of}
        words={of === 0 ? 'Preparing' : `${done} of ${of} files made`}
      />
      <p role="status">{isMade ? last : title}</p>
      <p className="field__description">{ifStopped}</p>
    </>
  );
}
