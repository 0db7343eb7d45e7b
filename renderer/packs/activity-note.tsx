/** How an activity came to its questions, and questions elsewhere whose answers belong to it, too. */
import { useContext } from 'react';
import { questionById } from '../../shared/applying/pack-questions.ts';
import type { Pack } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { QuestionOpener } from '../derived/question-opener.ts';
import type { ActivityPage } from '../derived/question-places.ts';
import { Notice } from '../ui/notice.tsx';
import './packs.css';

export function ActivityNote({
  pack,
  page: { activity },
}: {
  readonly pack: Pack<FactId>;
  readonly page: ActivityPage;
}) {
  const openQuestion = useContext(QuestionOpener);
  if (activity?.note === undefined) return null;
  const related = (activity.related ?? []).flatMap((id) => questionById(pack, id) ?? []);
  return (
    <>
      <Notice happened={activity.note} />
      {related.length > 0 && (
        <ul className="related-questions">
          {related.map((placed) => (
            <li key={placed.question.id}>
              <span className="id">{placed.question.id}</span>{' '}
              <button type="button" className="link" onClick={() => openQuestion(placed)}>
                {placed.question.wording}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
