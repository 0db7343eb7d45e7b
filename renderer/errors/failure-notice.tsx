import type { ReactNode } from 'react';
import type { Failure } from '../../shared/result.ts';
import { Notice } from '../ui/notice.tsx';
import { wordsOf } from './failure-words.ts';

/** A failure where it happened, with what can be done about it. */
export function FailureNotice({
  failure,
  actions,
}: {
  readonly failure: Failure;
  readonly actions?: ReactNode;
}) {
  const words = wordsOf(failure);
  return (
    <Notice
      tone="problem"
      happened={words.happened}
      safe={words.safe}
      next={words.next}
      actions={actions}
    />
  );
}
