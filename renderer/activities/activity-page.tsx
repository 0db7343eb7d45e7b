/** One activity: what it is for, and its questions one after another like the sections of a book. */
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import { factsOf } from '../../shared/applying/pack-questions.ts';
import { progressOf } from '../../shared/applying/progress.ts';
import type { Pack, QuestionGroup } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { everything, type Filter, isShown } from '../derived/question-filter.ts';
import type { ActivityPage } from '../derived/question-places.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { ActivityNote } from '../packs/activity-note.tsx';
import { useCommand } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Progress } from '../ui/progress.tsx';
import { focusQuestion } from './focus-question.ts';
import { OutsideNotices } from './overview.tsx';
import { PageFilter } from './page-filter.tsx';
import { progressWords } from './progress-words.ts';
import { QuestionView } from './question-view.tsx';

export type ActivityPageProps = {
  readonly pack: Pack<FactId>;
  readonly page: ActivityPage;
  readonly pages: readonly ActivityPage[];
  /** The question someone asked to go to; it is shown whatever the filter. */
  readonly sought: string | null;
  /** Null: the overview. */
  readonly onOpen: (page: string | null) => void;
  /** Called whenever more of the page is there, for those who wait to go to a part of it. */
  readonly onDrawn: () => void;
};

const firstDrawn = 3;

export function ActivityPageView({
  pack,
  page,
  pages,
  sought,
  onOpen,
  onDrawn,
}: ActivityPageProps) {
  const snapshot = useSnapshot();
  const [filter, setFilter] = useState<Filter>(everything);
  const place = useRef<HTMLDivElement>(null);
  useQuestionSteps(place);
  useEffect(onDrawn);

  const questions = page.groups.flatMap((group) => group.questions);
  const all = questions.filter((question) => isShown(question, filter, snapshot, sought));
  // A long page is there at once with its first questions; the rest follows without holding it up.
  const shown = all.slice(0, useDeferredValue(all.length, firstDrawn));
  const firstAsking = firstAskings(shown);
  return (
    <Page
      kicker={<Kicker page={page} onOpen={onOpen} />}
      title={page.title}
      lead={<p>{page.purpose}</p>}
    >
      <div ref={place} className="activity">
        {questions.length > 0 && (
          <div className="activity__tools">
            <PageProgress page={page} />
            <PageFilter filter={filter} questions={questions} onChange={setFilter} />
          </div>
        )}
        {page.part === 'scope' && <OutsideNotices pack={pack} />}
        <ActivityNote pack={pack} page={page} />
        {page.groups.map((group) => (
          <Group key={group.id} group={group} hasTitle={page.groups.length > 1}>
            {group.questions
              .filter((question) => shown.includes(question))
              .map((question) => (
                <QuestionView
                  key={question.id}
                  pack={pack}
                  question={question}
                  firstAsking={firstAsking}
                  level={page.groups.length > 1 ? 3 : 2}
                />
              ))}
          </Group>
        ))}
        {questions.length > 0 && all.length === 0 && (
          <NothingShown filter={filter} onShowAll={() => setFilter(everything)} />
        )}
        <Neighbours page={page} pages={pages} onOpen={onOpen} />
      </div>
    </Page>
  );
}

function Kicker({
  page,
  onOpen,
}: {
  readonly page: ActivityPage;
  readonly onOpen: (page: null) => void;
}) {
  return (
    <span className="activity__kicker">
      <Button kind="quiet" size="small" onPress={() => onOpen(null)}>
        All activities
      </Button>
      <span>
        {page.kicker}
        {page.activity !== undefined && `, section ${page.activity.section} of the publication`}
      </span>
    </span>
  );
}

function PageProgress({ page }: { readonly page: ActivityPage }) {
  const snapshot = useSnapshot();
  const progress = progressOf(
    page.groups.flatMap((group) => group.questions),
    snapshot,
  );
  return (
    <div className="activity__progress">
      <Progress
        label={`Progress of ${page.kicker}`}
        isLabelHidden
        done={progress.settled}
        of={progress.asked}
        words={progressWords(progress)}
      />
    </div>
  );
}

function Group({
  group,
  hasTitle,
  children,
}: {
  readonly group: QuestionGroup<FactId>;
  readonly hasTitle: boolean;
  readonly children: readonly ReactNode[];
}) {
  if (children.length === 0) return null;
  return (
    <section className="question-group">
      {hasTitle && (
        <header className="question-group__head">
          <h2>{group.title}</h2>
          {group.lead !== undefined && <p className="prose">{group.lead}</p>}
        </header>
      )}
      {children}
    </section>
  );
}

function NothingShown({
  filter,
  onShowAll,
}: {
  readonly filter: Filter;
  readonly onShowAll: () => void;
}) {
  return (
    <div className="prose activity__nothing">
      <p>
        {filter.open === null
          ? 'No question here is mainly for this role.'
          : 'No question here was open when you chose to see open ones only.'}
      </p>
      <Button onPress={onShowAll}>Show every question</Button>
    </div>
  );
}

function Neighbours({ page, pages, onOpen }: Pick<ActivityPageProps, 'page' | 'pages' | 'onOpen'>) {
  const at = pages.indexOf(page);
  const before = pages[at - 1];
  const after = pages[at + 1];
  return (
    <nav className="neighbours" aria-label="Before and after">
      {before === undefined ? (
        <span />
      ) : (
        <Button kind="quiet" onPress={() => onOpen(before.id)}>
          {`← ${before.kicker}: ${before.title}`}
        </Button>
      )}
      {after !== undefined && (
        <Button kind="quiet" onPress={() => onOpen(after.id)}>
          {`${after.kicker}: ${after.title} →`}
        </Button>
      )}
    </nav>
  );
}

/** The first shown question that asks for each fact; later ones point to it instead of asking twice. */
function firstAskings(
  questions: readonly QuestionGroup<FactId>['questions'][number][],
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const question of questions) {
    for (const fact of factsOf(question)) if (!first.has(fact)) first.set(fact, question.id);
  }
  return first;
}

/** The menu's Next and Previous question: the focus goes to the first control of that question. */
function useQuestionSteps(place: React.RefObject<HTMLElement | null>): void {
  function step(by: 1 | -1) {
    const all = [...(place.current?.querySelectorAll<HTMLElement>('[data-question]') ?? [])];
    const here = document.activeElement?.closest<HTMLElement>('[data-question]');
    const at = here ? all.indexOf(here) : by === 1 ? -1 : 1;
    const next = all[at + by]?.dataset.question;
    if (next !== undefined) focusQuestion(next);
  }
  useCommand('nextQuestion', () => step(1));
  useCommand('previousQuestion', () => step(-1));
}
