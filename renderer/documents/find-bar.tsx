/** The line in which one looks for words in the document. Enter goes on, Shift and Enter back, Escape ends it. */
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef } from 'react';
import type { Outline } from '../../shared/documents/outline.ts';
import { IconButton } from '../ui/button.tsx';
import { useFind } from './use-find.ts';

export function FindBar({
  sheet,
  outline,
  asked,
  onClose,
}: {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly outline: Outline;
  /** Rises whenever someone asks to search, so that asking again selects what stands there. */
  readonly asked: number;
  readonly onClose: () => void;
}) {
  const { query, setQuery, count, current, step } = useFind(sheet, outline);
  const field = useRef<HTMLInputElement>(null);
  const countId = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: again whenever it was asked for again.
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [asked]);

  const words = countWords(query, count, current);
  return (
    // biome-ignore lint/a11y/useSemanticElements: React and jsdom do not know the search element yet.
    <div
      role="search"
      className="find"
      aria-label="Find in this document"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        } else if (event.key === 'Enter' && event.target === field.current) {
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }
      }}
    >
      <input
        ref={field}
        className="field__control find__field"
        aria-label="Words to find"
        aria-describedby={countId}
        placeholder="Find in this document"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <span id={countId} role="status" className="find__count">
        {words}
      </span>
      <IconButton
        label="Previous match"
        icon={<ChevronUp size={18} />}
        isDisabled={count === 0}
        onPress={() => step(-1)}
      />
      <IconButton
        label="Next match"
        icon={<ChevronDown size={18} />}
        isDisabled={count === 0}
        onPress={() => step(1)}
      />
      <IconButton label="End the search" icon={<X size={18} />} onPress={onClose} />
    </div>
  );
}

function countWords(query: string, count: number, current: number): string {
  if (query.trim() === '') return '';
  return count === 0 ? 'Not found' : `${current + 1} of ${count}`;
}
