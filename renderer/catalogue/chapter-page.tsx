/** One chapter of the catalogue: an activity, a capability, the outline, a law or standard. */
import { assertNever } from '../../shared/result.ts';
import { regimePath } from '../derived/choice-edits.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Page, PageRow } from '../ui/page.tsx';
import { CapabilityRead } from './capability-read.tsx';
import { type Chapter, chapters } from './chapters.ts';
import { OutlineRead } from './outline-read.tsx';
import { QuestionsRead } from './questions-read.tsx';
import { RequirementsRead } from './requirements-read.tsx';

export function ChapterPage({
  chapter,
  backTo,
  onBack,
  onOpen,
}: {
  readonly chapter: Chapter;
  readonly backTo: string;
  readonly onBack: () => void;
  readonly onOpen: (chapter: string) => void;
}) {
  const { kicker, title, about, part } = chapter;
  return (
    <Page
      kicker={
        <span className="chapter__kicker">
          <Button kind="quiet" size="small" onPress={onBack}>
            {backTo}
          </Button>
          <span>{kicker}</span>
        </span>
      }
      title={title}
    >
      <PageRow
        margin={
          <aside className="chapter__origin" aria-labelledby="chapter-origin">
            <h2 id="chapter-origin" className="label-small">
              Where it comes from
            </h2>
            {part.isPublication && <p>{part.title}</p>}
            <p>{part.standing}</p>
          </aside>
        }
      >
        <p className="page__lead">{about}</p>
        <Preface chapter={chapter} />
      </PageRow>
      <Content chapter={chapter} />
      <Neighbours chapter={chapter} onOpen={onOpen} />
    </Page>
  );
}

/** What stands before the items of a chapter. */
function Preface({ chapter: { content } }: { readonly chapter: Chapter }) {
  if (content.kind === 'capability') {
    return (
      <div className="read__part">
        <h2 className="label-small">Why it matters</h2>
        <p className="prose">{content.capability.rationale}</p>
      </div>
    );
  }
  if (content.kind === 'regime') {
    return (
      <div className="read__part">
        <p className="prose">{content.regime.standing}</p>
        <SeeAnswers slug={content.regime.slug} />
      </div>
    );
  }
  return null;
}

function SeeAnswers({ slug }: { readonly slug: string }) {
  const hasWorkbook = useStore((state) => state.workbook !== null);
  const goTo = useStore((state) => state.goTo);
  if (!hasWorkbook) return null;
  return (
    <Button onPress={() => goTo('regimes', regimePath(slug))}>
      See what this workbook’s answers say
    </Button>
  );
}

function Content({ chapter: { content } }: { readonly chapter: Chapter }) {
  switch (content.kind) {
    case 'questions':
      return <QuestionsRead groups={content.groups} />;
    case 'capability':
      return <CapabilityRead capability={content.capability} isTechnical={content.isTechnical} />;
    case 'outline':
      return <OutlineRead outline={content.outline} />;
    case 'regime':
      return <RequirementsRead regime={content.regime} />;
    default:
      return assertNever(content);
  }
}

function Neighbours({
  chapter,
  onOpen,
}: {
  readonly chapter: Chapter;
  readonly onOpen: (chapter: string) => void;
}) {
  const at = chapters.indexOf(chapter);
  const before = chapters[at - 1];
  const after = chapters[at + 1];
  return (
    <nav className="neighbours" aria-label="Before and after">
      {before === undefined ? (
        <span />
      ) : (
        <Button kind="quiet" onPress={() => onOpen(before.id)}>
          {`← ${before.title}`}
        </Button>
      )}
      {after !== undefined && (
        <Button kind="quiet" onPress={() => onOpen(after.id)}>
          {`${after.title} →`}
        </Button>
      )}
    </nav>
  );
}
