/** A very long list stands page by page, so that it stays as quick as a short one. */
import { useState } from 'react';
import { Button } from '../ui/button.tsx';

const pageLength = 100;

export type RowWindow = {
  readonly shown: readonly string[];
  /** Of the first shown row among all. */
  readonly from: number;
  readonly page: number;
  readonly pages: number;
  readonly setPage: (page: number) => void;
};

/** The rows of one page; that of a row somebody goes to, or just added, is turned to. */
export function useRowWindow(rows: readonly string[], wanted: string | null): RowWindow {
  const [page, setPage] = useState(0);
  const [seen, setSeen] = useState<string | null>(null);
  const at = wanted === null ? -1 : rows.indexOf(wanted);
  if (wanted !== seen && (wanted === null || at !== -1)) {
    setSeen(wanted);
    if (at !== -1) setPage(Math.floor(at / pageLength));
  }
  const pages = Math.max(1, Math.ceil(rows.length / pageLength));
  const current = Math.min(page, pages - 1);
  const from = current * pageLength;
  return { shown: rows.slice(from, from + pageLength), from, page: current, pages, setPage };
}

export function RowPages({
  part: { shown, from, page, pages, setPage },
  of,
  name,
}: {
  readonly part: RowWindow;
  readonly of: number;
  /** What the rows are called: `needs and goals`. */
  readonly name: string;
}) {
  if (pages < 2) return null;
  return (
    <nav className="list-field__add" aria-label={`Pages of ${name}`}>
      <Button size="small" isDisabled={page === 0} onPress={() => setPage(page - 1)}>
        Earlier
      </Button>
      <span className="answer__hint">{`${from + 1} to ${from + shown.length} of ${of}`}</span>
      <Button size="small" isDisabled={page === pages - 1} onPress={() => setPage(page + 1)}>
        Later
      </Button>
    </nav>
  );
}
