/** One document on its sheet, and beside it what the picked sentence was made from and what is missing. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Outline, Sentence } from '../../shared/documents/outline.ts';
import { sentenceNode } from '../../shared/trace/trace-sentences.ts';
import { factOfPath, type Path } from '../../shared/workbook/path.ts';
import { sentenceIndex } from '../derived/outlines.ts';
import { PublishedWords } from '../editions/published-marks.tsx';
import { VanishedPanel } from '../editions/vanished-panel.tsx';
import { useStore, useStoreApi } from '../store/use-store.tsx';
import { fill } from './copy-rich.ts';
import { KeepPlace, putBack } from './keep-place.tsx';
import { lastPlace, rememberPlace } from './last-place.ts';
import { MeterPanel } from './meter-panel.tsx';
import { MissingPanel } from './missing-panel.tsx';
import { OmittedPanel } from './omitted-panel.tsx';
import { OutlineView } from './outline-view.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { RewordingPanel } from './rewording-panel.tsx';
import { selectionRich } from './selection-rich.ts';
import { SourcesPanel } from './sources-panel.tsx';

export function Preview({
  outline,
  sheet,
  onPick,
}: {
  readonly outline: Outline;
  readonly sheet: RefObject<HTMLDivElement | null>;
  /** Whenever another sentence is picked; null: none. */
  readonly onPick: (sentence: string | null) => void;
}) {
  const store = useStoreApi();
  const { picked, pick } = usePick(outline, sheet);
  const panel = useRef<HTMLElement>(null);
  const index = sentenceIndex(outline);
  const current = picked !== null && index.byId.has(picked) ? picked : null;
  const shown = current === null ? undefined : index.byId.get(current)?.sentence;
  const sentence = useHeld(picked, shown);
  const stop = current ?? index.all[0]?.sentence.id ?? null;
  useEffect(() => onPick(current), [onPick, current]);

  return (
    <div className="preview">
      <KeepPlace
        outline={outline}
        sheet={sheet}
        picked={current}
        onLeave={(anchor) => rememberPlace(store, outline.document, { picked, anchor })}
      >
        <div
          ref={sheet}
          className="preview__sheet"
          lang={outline.language}
          onCopy={({ nativeEvent }) => {
            const rich = sheet.current && selectionRich(sheet.current, document.getSelection());
            if (rich) fill(nativeEvent, rich);
          }}
        >
          <OutlineView
            outline={outline}
            selected={current}
            stop={stop}
            onPick={pick}
            onEnter={() => panel.current?.focus()}
          />
        </div>
      </KeepPlace>
      <div className="preview__margin">
        <SourcesPanel
          // What is typed beside one sentence never goes on beside another.
          key={`sources ${sentence?.id}`}
          sentence={sentence}
          isGone={sentence !== undefined && shown === undefined}
          document={outline.document}
          panel={panel}
          onBack={() => current !== null && focusSentence(sheet.current, current)}
        />
        {shown !== undefined && (
          <RewordingPanel key={`words ${shown.id}`} outline={outline} sentence={shown} />
        )}
        {current !== null && <PublishedWords sentence={current} />}
        <VanishedPanel outline={outline} picked={shown} />
        <ReadingPanel
          outline={outline}
          onSentence={(id) => {
            pick(id);
            focusSentence(sheet.current, id);
          }}
          onSection={(id) => focusSection(sheet.current, id)}
        />
        <MeterPanel outline={outline} />
        <MissingPanel outline={outline} />
        <OmittedPanel outline={outline} />
      </div>
    </div>
  );
}

/** Which sentence is picked: the one that was asked for, or else the one of the last time. */
function usePick(outline: Outline, sheet: RefObject<HTMLElement | null>) {
  const store = useStoreApi();
  const place = useStore((state) => state.place);
  const [start] = useState(() => {
    const asked = place.path === null ? null : sentenceReading(outline, place.path);
    // A way that was gone once is not gone again when another document is chosen later.
    const isNew = asked !== null && arrived.get(store) !== place.step;
    arrived.set(store, place.step);
    const last = lastPlace(store).places.get(outline.document);
    return isNew ? { picked: asked, anchor: null } : (last ?? { picked: null, anchor: null });
  });
  const [picked, pick] = useState(start.picked);
  useEffect(() => {
    const { picked: id, anchor } = start;
    const begin = () => {
      if (anchor !== null) putBack(sheet.current, anchor);
      else if (id !== null) focusSentence(sheet.current, id);
    };
    // After the shell has gone to the page's title.
    queueMicrotask(begin);
  }, [start, sheet]);
  return { picked, pick };
}

const arrived = new WeakMap<object, number>();

/** While its answer is being changed a sentence may vanish for a moment; what it came from stays at hand. */
function useHeld(picked: string | null, shown: Sentence | undefined): Sentence | undefined {
  const [held, setHeld] = useState(shown);
  if (shown !== undefined && shown !== held) setHeld(shown);
  return shown ?? (held?.id === picked ? held : undefined);
}

/** The sentence that was asked for by itself, or the first that was made from an answer or from any part of its fact. */
function sentenceReading(outline: Outline, path: Path): string | null {
  const { all, byFact } = sentenceIndex(outline);
  const own = all.find(({ sentence }) => sentenceNode(outline.document, sentence.id) === path);
  const exact = own ?? all.find(({ sentence }) => sentence.facts.includes(path));
  return (exact ?? byFact.get(factOfPath(path))?.[0])?.sentence.id ?? null;
}

function focusSentence(sheet: HTMLElement | null, id: string): void {
  const sentence = sheet?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(id)}"]`);
  sentence?.scrollIntoView({ block: 'center' });
  sentence?.focus({ preventScroll: true });
}

function focusSection(sheet: HTMLElement | null, id: string): void {
  const heading = sheet?.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"]`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
