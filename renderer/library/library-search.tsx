import { useEffect, useRef, useState } from 'react';
import type { SearchHit } from '../../shared/bridge.ts';
import { counted } from '../../shared/text/counts.ts';
import { nameOfPathIn } from '../store/path-names.ts';
import { useStore } from '../store/use-store.tsx';
import { TextField } from '../ui/text-field.tsx';

const pauseBeforeSearch = 200;

/** Search over every answer of every workbook; a hit leads to the answer. */
export function LibrarySearch({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const hits = useHits(text.trim());
  const field = useFindErrand();
  return (
    // biome-ignore lint/a11y/useSemanticElements: jsdom does not know <search> yet.
    <div role="search" className="library__search">
      <div ref={field}>
        <TextField
          type="search"
          label="Search all workbooks"
          value={text}
          onChange={onChange}
          maxLength={500}
        />
      </div>
      {hits !== null && <Hits hits={hits} searched={text.trim()} />}
    </div>
  );
}

/** The native menu's Find puts the focus here. */
function useFindErrand() {
  const errand = useStore((state) => state.errand);
  const endErrand = useStore((state) => state.endErrand);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errand !== 'find') return;
    field.current?.querySelector('input')?.focus();
    endErrand();
  }, [errand, endErrand]);
  return field;
}

/** Null while nothing is searched for. */
function useHits(searched: string): readonly SearchHit[] | null {
  const searchLibrary = useStore((state) => state.searchLibrary);
  const [hits, setHits] = useState<readonly SearchHit[] | null>(null);
  useEffect(() => {
    if (searched.length < 2) {
      setHits(null);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const found = await searchLibrary(searched);
      if (isCurrent) setHits(found);
    }, pauseBeforeSearch);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [searched, searchLibrary]);
  return hits;
}

function Hits({
  hits,
  searched,
}: {
  readonly hits: readonly SearchHit[];
  readonly searched: string;
}) {
  const count = counted(hits.length, 'answer');
  return (
    <div className="library__hits">
      <p role="status">{hits.length === 0 ? `No answer holds “${searched}”.` : `${count} found`}</p>
      <ul>
        {hits.map((hit) => (
          <Hit key={`${hit.workbookId} ${hit.path}`} hit={hit} />
        ))}
      </ul>
    </div>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const openWorkbook = useStore((state) => state.openWorkbook);
  const goToAnswer = useStore((state) => state.goToAnswer);
  const goTo = useStore((state) => state.goTo);

  async function open() {
    if (!(await openWorkbook(hit.workbookId))) return;
    // The workbook's own facts, such as its name, are on no page.
    if (hit.path.startsWith('workbook.')) goTo('activities');
    else goToAnswer(hit.path);
  }

  return (
    <li>
      <button type="button" className="hit" onClick={() => void open()}>
        <span className="hit__where">
          {hit.workbookTitle} · {nameOfPathIn(hit.rowTitle, hit.path)}
        </span>
        <span className="hit__excerpt">{markedExcerpt(hit.excerpt)}</span>
      </button>
    </li>
  );
}

/** The hit stands between U+0002 and U+0003. */
function markedExcerpt(excerpt: string) {
  const parts = excerpt.replaceAll('\u0003', '\u0002').split('\u0002');
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity.
  return parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
