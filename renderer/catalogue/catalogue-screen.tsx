/** What the publications ask and why, to browse and search; it needs no workbook. */
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { pageTitleId } from '../ui/page.tsx';
import './catalogue.css';
import { CatalogueContents } from './catalogue-contents.tsx';
import { ChapterPage } from './chapter-page.tsx';
import { chapterById } from './chapters.ts';

type Shown = {
  readonly chapter: string;
  /** The item that was sought in it; null for its beginning. */
  readonly item: string | null;
};

export function CatalogueScreen() {
  const [shown, setShown] = useState<Shown | null>(null);
  const [text, setText] = useState('');
  const searched = useDeferredValue(text);
  const chapter = shown === null ? undefined : chapterById(shown.chapter);

  // The shell has put the focus on the title already when the screen is opened.
  const isArriving = useRef(false);
  useEffect(() => {
    if (isArriving.current) focusStart(shown?.item ?? null);
    isArriving.current = true;
  }, [shown]);

  if (chapter !== undefined && shown !== null) {
    return (
      <ChapterPage
        key={chapter.id}
        chapter={chapter}
        backTo={text.trim() === '' ? 'What NIST asks' : 'Back to what was found'}
        onBack={() => setShown(null)}
        onOpen={(id) => setShown({ chapter: id, item: null })}
      />
    );
  }
  return (
    <CatalogueContents
      text={text}
      searched={searched}
      onSearch={setText}
      onOpen={(id, item = null) => setShown({ chapter: id, item })}
    />
  );
}

function focusStart(item: string | null): void {
  const sought =
    item === null ? null : document.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
  if (sought === null) window.scrollTo(0, 0);
  else sought.scrollIntoView({ block: 'start' });
  (sought ?? document.getElementById(pageTitleId))?.focus({ preventScroll: true });
}
