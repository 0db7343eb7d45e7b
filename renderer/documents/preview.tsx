/** One document on its sheet, and beside it what the picked sentence was made from and what is missing. */
import { useEffect, useRef, useState } from 'react';
import type { Outline } from '../../shared/documents/outline.ts';
import { factOfPath, type Path } from '../../shared/workbook/path.ts';
import { PublishedWords } from '../published/published-marks.tsx';
import { VanishedPanel } from '../published/vanished-panel.tsx';
import { useStore } from '../store/use-store.tsx';
import { MeterPanel } from './meter-panel.tsx';
import { MissingPanel } from './missing-panel.tsx';
import { OmittedPanel } from './omitted-panel.tsx';
import { OutlineView } from './outline-view.tsx';
import { sentenceIndex } from './outlines.ts';
import { RewordingPanel } from './rewording-panel.tsx';
import { SourcesPanel } from './sources-panel.tsx';

export function Preview({ outline }: { readonly outline: Outline }) {
  const place = useStore((state) => state.place);
  const index = sentenceIndex(outline);
  const asked = place.path === null ? null : sentenceReading(outline, place.path);
  const [picked, setPicked] = useState<string | null>(asked);
  const arrival = useRef(asked);
  const sheet = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const current = picked !== null && index.byId.has(picked) ? picked : null;
  const sentence = current === null ? undefined : index.byId.get(current)?.sentence;
  const stop = current ?? index.all[0]?.sentence.id ?? null;

  useEffect(() => {
    // Only on arrival: later the person moves on by themselves.
    if (arrival.current !== null) focusSentence(sheet.current, arrival.current);
    arrival.current = null;
  }, []);

  return (
    <div className="preview">
      <div ref={sheet} className="preview__sheet">
        <OutlineView
          outline={outline}
          selected={current}
          stop={stop}
          onPick={setPicked}
          onEnter={() => panel.current?.focus()}
        />
      </div>
      <div className="preview__margin">
        <SourcesPanel
          sentence={sentence}
          document={outline.document}
          panel={panel}
          onBack={() => current !== null && focusSentence(sheet.current, current)}
        />
        {sentence !== undefined && <PublishedWords sentence={sentence.id} />}
        {sentence !== undefined && (
          <RewordingPanel key={sentence.id} outline={outline} sentence={sentence} />
        )}
        <VanishedPanel outline={outline} picked={sentence} />
        <MeterPanel outline={outline} />
        <MissingPanel outline={outline} />
        <OmittedPanel outline={outline} />
      </div>
    </div>
  );
}

/** The first sentence that was made from an answer, or from any part of its fact. */
function sentenceReading(outline: Outline, path: Path): string | null {
  const { all, byFact } = sentenceIndex(outline);
  const exact = all.find(({ sentence }) => sentence.facts.includes(path));
  return (exact ?? byFact.get(factOfPath(path))?.[0])?.sentence.id ?? null;
}

function focusSentence(sheet: HTMLElement | null, id: string): void {
  const sentence = sheet?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(id)}"]`);
  sentence?.scrollIntoView({ block: 'center' });
  sentence?.focus({ preventScroll: true });
}
