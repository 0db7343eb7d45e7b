/** While an export makes its files and a person chooses where they go. */
import { JobView } from './job-view.tsx';
import type { JobProgress } from './use-job.ts';

export function Writing({ progress }: { readonly progress: JobProgress }) {
  return (
    <JobView
      progress={progress}
      last="Choose where to save, in the window that has opened"
      ifStopped="If you stop, nothing is written."
    />
  );
}
