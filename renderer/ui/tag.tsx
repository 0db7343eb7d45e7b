/**
 * Tag: a small word about the thing beside it. Each tone has a shape of its
 * own (● ◐ ○ ▲), so that it is told apart without colour.
 */
import type { ReactNode } from 'react';
import './tag.css';

export type TagTone = 'plain' | 'done' | 'partly' | 'open' | 'warn';

const shapes = { plain: '', done: '●', partly: '◐', open: '○', warn: '▲' } as const;

export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: TagTone;
  readonly children: ReactNode;
}) {
  return (
    <span className={`tag tag--${tone}`}>
      {shapes[tone] !== '' && (
        <span className="tag__shape" aria-hidden="true">
          {shapes[tone]}
        </span>
      )}
      {children}
    </span>
  );
}
