import { type ListRow, rowsOf, rowTitle } from './list-rows.ts';
import { cellPath, type Path } from './path.ts';
import { type Answers, resolveAnswer } from './resolve.ts';

/** One stretch of a device's life, from a day to a day; null where nobody said. */
export type LifeSpan = {
  readonly id: 'sale' | 'support' | 'updates' | 'life' | 'component';
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Where its end is answered. */
  readonly path: Path;
  /** A few words in place of an end. */
  readonly note?: string;
  /** It ends before the support that customers are promised. */
  readonly isEarly?: true;
};

/** Sale, support, updates, life, and the component whose own support ends first. */
export function lifeSpans(answers: Answers): readonly LifeSpan[] {
  const from = dateAt(answers, 'support.startDate');
  const support = dateAt(answers, 'support.endDate');
  const hasNoUpdates = optionAt(answers, 'updates.kind') === 'none';
  const spans: readonly LifeSpan[] = [
    { id: 'sale', label: 'Sale', from, to: dateAt(answers, 'sale.endDate'), path: 'sale.endDate' },
    { id: 'support', label: 'Security support', from, to: support, path: 'support.endDate' },
    hasNoUpdates
      ? {
          id: 'updates',
          label: 'Updates',
          from: null,
          to: null,
          path: 'updates.kind',
          note: 'There are no updates',
        }
      : { id: 'updates', label: 'Updates', from, to: support, path: 'support.endDate' },
    {
      id: 'life',
      label: 'Life',
      from,
      to: dateAt(answers, 'support.endOfLifeDate'),
      path: 'support.endOfLifeDate',
    },
  ];
  const first = firstComponentEnd(answers);
  if (first === null) return spans;
  const isEarly = support !== null && first.end < support;
  return [
    ...spans,
    {
      id: 'component',
      label: `First component to end: ${first.title}`,
      from,
      to: first.end,
      path: cellPath('components', first.id, 'supportEnd'),
      ...(isEarly ? { isEarly } : {}),
    },
  ];
}

function firstComponentEnd(
  answers: Answers,
): { readonly id: string; readonly title: string; readonly end: string } | null {
  const ends = rowsOf(answers.entries, 'components').flatMap(({ id }: ListRow) => {
    const end = dateAt(answers, cellPath('components', id, 'supportEnd'));
    const title = rowTitle(answers.entries, 'components', id).trim() || 'Unnamed component';
    return end === null ? [] : [{ id, title, end }];
  });
  return ends.reduce<(typeof ends)[number] | null>(
    (first, one) => (first === null || one.end < first.end ? one : first),
    null,
  );
}

function dateAt(answers: Answers, path: Path): string | null {
  const answer = resolveAnswer(answers, path);
  if (answer?.state !== 'answered' || answer.value.kind !== 'date') return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(answer.value.date) ? answer.value.date : null;
}

function optionAt(answers: Answers, path: Path): string {
  const answer = resolveAnswer(answers, path);
  return answer?.state === 'answered' && answer.value.kind === 'choice' ? answer.value.option : '';
}
