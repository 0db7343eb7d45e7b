/**
 * Tooltip: a few words on a control that can take the focus. Never the only
 * place where something is said.
 */
import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './overlay.css';

export function Tooltip({
  words,
  children,
}: {
  readonly words: string;
  /** One control made by ui/, such as a Button. */
  readonly children: ReactNode;
}) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip className="tooltip" offset={6}>
        {words}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
