/** The questions of an activity, to be read rather than answered. */

import { questionById } from '../../shared/applying/pack-questions.ts';
import type { Question } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { packById } from '../../shared/content/packs.ts';
import { regimeBySlug } from '../../shared/content/regimes.ts';
import { inWords } from '../../shared/text/plain-words.ts';
import { roleWords } from '../derived/question-filter.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import type { ReadGroup } from './chapters.ts';
import { ReadItem, ReadNotes } from './read-item.tsx';

export function QuestionsRead({ groups }: { readonly groups: readonly ReadGroup[] }) {
  return groups.map((group) => (
    <section key={group.id} className="read__group">
      <h2>{group.title}</h2>
      {group.lead !== undefined && <p className="prose">{group.lead}</p>}
      {group.questions.map((question) => (
        <QuestionRead key={question.id} question={question} />
      ))}
    </section>
  ));
}

function QuestionRead({ question }: { readonly question: Question<FactId> }) {
  const { id, wording, why, goodAnswer, example, parts = [], role, source, serves } = question;
  return (
    <ReadItem
      id={id}
      head={
        <>
          <span className="id">{id}</span> <Tag>{roleWords[role]}</Tag>
        </>
      }
      title={wording}
      source={source}
      margin={<GoToQuestion id={id} />}
    >
      {parts.length > 0 && (
        <ul className="read__parts">
          {parts.map((part) => (
            <li key={part.id}>
              <span className="id">{part.id}</span> {part.wording}
            </li>
          ))}
        </ul>
      )}
      <ReadNotes
        notes={[
          [source.standing === 'ours' ? 'Why it is asked' : 'Why NIST asks', why],
          ['What a good answer holds', goodAnswer],
          ['Example', example],
          ['Asked for', serves === undefined ? undefined : inWords(serves.map(shortName))],
        ]}
      />
    </ReadItem>
  );
}

function shortName(slug: string): string {
  return regimeBySlug(slug)?.shortName ?? slug;
}

/** Where a workbook is open and asks this question. */
function GoToQuestion({ id }: { readonly id: string }) {
  const isAsked = useStore(({ workbook }) => {
    const pack = workbook === null ? undefined : packById(workbook.packId);
    return pack !== undefined && questionById(pack, id) !== undefined;
  });
  const goToQuestion = useStore((state) => state.goToQuestion);
  if (!isAsked) return null;
  return (
    <Button size="small" aria-label={`Go to this question, ${id}`} onPress={() => goToQuestion(id)}>
      Go to this question
    </Button>
  );
}
