/**
 * Notice: something a person should know, told as what happened, what is safe
 * and what to do. A shape and a word carry the tone as well as the colour.
 */
import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './notice.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type NoticeTone = 'info' | 'warn' | 'problem';

const icons = { info: Info, warn: TriangleAlert, problem: OctagonAlert } as const;
const toneWords = { info: 'Note', warn: 'Take care', problem: 'Problem' } as const;

export function Notice({
  tone = 'info',
  happened,
  safe,
  next,
  actions,
}: {
  readonly tone?: NoticeTone;
  /** What happened, or what to know. */
  readonly happened: ReactNode;
  readonly safe?: ReactNode;
  /** What to do; may hold a list. */
  readonly next?: ReactNode;
  readonly actions?: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <div className={`notice notice--${tone}`} role={tone === 'problem' ? 'alert' : undefined}>
      <Icon size={18} aria-hidden="true" className="notice__icon" />
      <div className="notice__words">
        <p className="notice__happened">
          <VisuallyHidden>{toneWords[tone]}: </VisuallyHidden>
          {happened}
        </p>
        {safe !== undefined && <p>{safe}</p>}
        {next !== undefined && <div className="notice__next">{next}</div>}
        {actions !== undefined && <div className="notice__actions">{actions}</div>}
      </div>
    </div>
  );
}
