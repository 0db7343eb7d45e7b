/**
 * Page: one screen as a page of a book. A title, a lead, what can be done with
 * it, a main column of a readable measure, and a margin column for what stands
 * beside the text (what an answer becomes, counts, sources). The margin falls
 * below the main column where the window is narrow.
 *
 * PageRow: one stretch of the page with a margin note of its own, level with it.
 */
import type { ReactNode } from 'react';
import './page.css';

/** The id of the title, which takes the focus on navigation. */
export const pageTitleId = 'page-title';

export function Page({
  title,
  kicker,
  lead,
  actions,
  margin,
  width = 'measure',
  children,
}: {
  readonly title: ReactNode;
  /** A few words above the title: `Activity 1`. */
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly margin?: ReactNode;
  /** `wide` for tables and previews. */
  readonly width?: 'measure' | 'wide';
  readonly children: ReactNode;
}) {
  return (
    <div className={`page page--${width}`}>
      <header className="page__head">
        {kicker !== undefined && <p className="page__kicker">{kicker}</p>}
        <h1 id={pageTitleId} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <div className="page__lead">{lead}</div>}
        {actions !== undefined && <div className="page__actions">{actions}</div>}
      </header>
      {margin === undefined ? (
        <div className="page__main">{children}</div>
      ) : (
        <div className="page__columns">
          <div className="page__main">{children}</div>
          <div className="page__margin">{margin}</div>
        </div>
      )}
    </div>
  );
}

export function PageRow({
  children,
  margin,
}: {
  readonly children: ReactNode;
  readonly margin?: ReactNode;
}) {
  return (
    <div className="page__columns page__columns--row">
      <div className="page__main">{children}</div>
      <div className="page__margin">{margin}</div>
    </div>
  );
}
