/** EmptyState: why nothing is here yet, and what to do first. */
import type { ReactNode } from 'react';
import './page.css';

export function EmptyState({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      <div className="prose">{children}</div>
      {actions !== undefined && <div className="empty-state__actions">{actions}</div>}
    </div>
  );
}
