/** The workbook's questions: an overview, the scope check, and one page for each activity. */
import { useEffect, useRef, useState } from 'react';
import { type PlacedQuestion, questionById } from '../../shared/applying/pack-questions.ts';
import type { Pack } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { packById } from '../../shared/content/packs.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { AnswersAsKept } from '../packs/answers-as-kept.tsx';
import type { Place } from '../store/state.ts';
import { useStore } from '../store/use-store.tsx';
import { pageTitleId } from '../ui/page.tsx';
import './activities.css';
import { QuestionOpener } from '../derived/question-opener.ts';
import { pageOf, pagesAsked, pagesOf, questionAt } from '../derived/question-places.ts';
import { ActivityPageView } from './activity-page.tsx';
import { focusQuestion } from './focus-question.ts';
import { ActivitiesOverview } from './overview.tsx';

export function ActivitiesScreen() {
  const packId = useStore((state) => state.workbook?.packId ?? '');
  const known = packById(packId);
  return known === undefined ? <AnswersAsKept packId={packId} /> : <Pages pack={known} />;
}

function Pages({ pack }: { readonly pack: Pack<FactId> }) {
  const { page, sought, open, openQuestion, onDrawn } = usePage(pack);
  const pages = pagesAsked(pagesOf(pack), useSnapshot(), page);
  const shown = pages.find(({ id }) => id === page);
  if (shown === undefined) {
    return <ActivitiesOverview pack={pack} pages={pages} onOpen={open} />;
  }
  return (
    <QuestionOpener value={openQuestion}>
      <ActivityPageView
        key={shown.id}
        pack={pack}
        page={shown}
        pages={pages}
        sought={sought}
        onOpen={open}
        onDrawn={onDrawn}
      />
    </QuestionOpener>
  );
}

type Shown = {
  readonly step: number;
  readonly page: string | null;
  /** The question someone asked to go to. */
  readonly sought: string | null;
};

/** Navigation decides the page until the person opens another one here. */
function usePage(pack: Pack<FactId>) {
  const place = useStore((state) => state.place);
  const [shown, setShown] = useState<Shown>(() => shownFor(pack, place));
  /** Puts the focus on what was opened here; says whether it was there already. */
  const arriving = useRef<(() => boolean) | null>(null);
  if (shown.step !== place.step) setShown(shownFor(pack, place));

  useEffect(() => {
    const { question } = place;
    if (question !== undefined) arriving.current = () => focusQuestion(question);
  }, [place]);
  useEffect(() => {
    onDrawn();
  });
  function onDrawn() {
    if (arriving.current?.()) arriving.current = null;
  }
  function open(page: string | null) {
    arriving.current = focusTitle;
    setShown({ step: place.step, page, sought: null });
  }
  function openQuestion(placed: PlacedQuestion) {
    arriving.current = () => focusQuestion(placed.question.id);
    setShown({ step: place.step, page: pageOf(placed), sought: placed.question.id });
  }
  return { ...shown, open, openQuestion, onDrawn };
}

function focusTitle(): boolean {
  window.scrollTo(0, 0);
  document.getElementById(pageTitleId)?.focus({ preventScroll: true });
  return true;
}

function shownFor(pack: Pack<FactId>, { path, question, step }: Place): Shown {
  const asked = question === undefined ? undefined : questionById(pack, question);
  const placed = path === null ? asked : questionAt(pack, path);
  return {
    step,
    page: placed === undefined ? null : pageOf(placed),
    sought: placed?.question.id ?? null,
  };
}
