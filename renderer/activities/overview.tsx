/** The contents page of the workbook: what is asked, in which order, and how far it is. */

import { holds } from '../../shared/applying/condition.ts';
import { progressOf } from '../../shared/applying/progress.ts';
import type { Pack } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import type { ActivityPage } from '../derived/question-places.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { GuidanceNote } from '../packs/guidance-note.tsx';
import { Tray } from '../packs/tray.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Progress } from '../ui/progress.tsx';
import { Continue } from './continue.tsx';
import { progressWords } from './progress-words.ts';

type Open = (page: string) => void;

export function ActivitiesOverview({
  pack,
  pages,
  onOpen,
}: {
  readonly pack: Pack<FactId>;
  readonly pages: readonly ActivityPage[];
  readonly onOpen: Open;
}) {
  const inPhase = (phase: string) => pages.filter(({ activity }) => activity?.phase === phase);
  return (
    <Page
      title="Activities"
      lead={
        <p>
          {pack.purpose} Answer in any order; every answer is kept once and used wherever it is
          needed.
        </p>
      }
      margin={<GuidanceNote pack={pack} />}
    >
      <div className="overview">
        <OutsideNotices pack={pack} />
        <Continue pack={pack} />
        <Part title="First" pages={pages.filter(({ part }) => part === 'scope')} onOpen={onOpen} />
        <Part title="Before the market" pages={inPhase('beforeMarket')} onOpen={onOpen} />
        <Part title="After the market" pages={inPhase('afterMarket')} onOpen={onOpen} />
        <Part
          title="Beyond the activities"
          pages={pages.filter(({ part }) => part === 'supplement')}
          onOpen={onOpen}
        />
        <Tray pack={pack} />
      </div>
    </Page>
  );
}

function Part({
  title,
  pages,
  onOpen,
}: {
  readonly title: string;
  readonly pages: readonly ActivityPage[];
  readonly onOpen: Open;
}) {
  if (pages.length === 0) return null;
  return (
    <section className="overview__part">
      <h2 className="label-small">{title}</h2>
      <ol className="contents">
        {pages.map((page) => (
          <ContentsEntry key={page.id} page={page} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}

function ContentsEntry({ page, onOpen }: { readonly page: ActivityPage; readonly onOpen: Open }) {
  const snapshot = useSnapshot();
  const progress = progressOf(
    page.groups.flatMap((group) => group.questions),
    snapshot,
  );
  return (
    <li className="contents__entry">
      <span className="contents__number" aria-hidden="true">
        {page.activity?.number ?? '·'}
      </span>
      <div className="contents__words">
        <h3>
          <button type="button" className="contents__title" onClick={() => onOpen(page.id)}>
            {page.activity !== undefined && (
              <span className="visually-hidden">{`${page.kicker}: `}</span>
            )}
            {page.title}
          </button>
        </h3>
        <p className="contents__purpose">{page.purpose}</p>
      </div>
      <div className="contents__progress">
        <Progress
          label={`Progress of ${page.kicker}`}
          isLabelHidden
          done={progress.settled}
          of={progress.asked}
          words={progressWords(progress)}
        />
      </div>
    </li>
  );
}

/** Said plainly where the answers put the device outside the guidance. */
export function OutsideNotices({ pack }: { readonly pack: Pack<FactId> }) {
  const snapshot = useSnapshot();
  const outside = pack.scope.outside.filter(({ when }) => holds(when, snapshot));
  return outside.map(({ says }) => (
    <Notice
      key={says}
      tone="warn"
      happened="By your answers, the guidance is not meant for this device."
      next={says}
    />
  ));
}
