/** The way back to the question that was answered last. */
import { ArrowRight } from 'lucide-react';
import type { PlacedQuestion } from '../../shared/applying/pack-questions.ts';
import type { Pack } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { questionAt } from '../derived/question-places.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';

/** Read from the changes, so that it is known after a restart. */
export function Continue({ pack }: { readonly pack: Pack<FactId> }) {
  const goToAnswer = useStore((state) => state.goToAnswer);
  const path = useStore((state) => {
    const last = state.workbook?.changes.findLast(({ kind }) => kind === 'edit');
    return last?.edits[0]?.path ?? null;
  });
  const placed = path === null ? undefined : questionAt(pack, path);
  if (path === null || placed === undefined) return null;
  const { question } = placed;
  return (
    <p className="overview__continue">
      <span>
        Last answered: <span className="id">{question.id}</span>
        {placeWords(placed)}
      </span>
      <Button
        kind="quiet"
        size="small"
        icon={<ArrowRight size={14} aria-hidden="true" />}
        onPress={() => goToAnswer(path)}
      >
        Continue there
      </Button>
    </p>
  );
}

function placeWords({ part, activity }: PlacedQuestion): string {
  if (part === 'scope') return ' in the scope check';
  return activity === undefined ? ' beyond the activities' : ` in Activity ${activity.number}`;
}
