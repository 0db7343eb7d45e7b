/** A fact that another question of the same page asks for already: pointed to, not asked twice. */

import { type FactId, facts } from '../../shared/content/facts.ts';
import { valueWords } from '../../shared/workbook/kinds/kinds.ts';
import { rowsOf } from '../../shared/workbook/list-rows.ts';
import { resolveAnswer } from '../../shared/workbook/resolve.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { shortened, shownTitle, titleOfRow } from '../fields/value-words.ts';
import { useStore } from '../store/use-store.tsx';

export function AskedAbove({
  fact,
  question,
}: {
  readonly fact: FactId;
  readonly question: string;
}) {
  const goToAnswer = useStore((state) => state.goToAnswer);
  return (
    <div className="asked-above">
      <p>
        {facts[fact].label}: the same answer as in <span className="id">{question}</span>, on this
        page.{' '}
        <button type="button" className="link" onClick={() => goToAnswer(fact)}>
          Go there
        </button>
      </p>
      <Said fact={fact} />
    </div>
  );
}

function Said({ fact }: { readonly fact: FactId }) {
  const snapshot = useSnapshot();
  const definition = facts[fact];
  const rows = rowsOf(snapshot.entries, fact);
  if (definition.kind === 'list') {
    if (rows.length === 0) return null;
    return (
      <ul className="asked-above__rows">
        {rows.map(({ id }) => (
          <li key={id}>{shownTitle(snapshot.entries, fact, id)}</li>
        ))}
      </ul>
    );
  }
  const answer = resolveAnswer(snapshot, fact);
  if (answer?.state !== 'answered') return null;
  return (
    <p className="asked-above__said">
      {shortened(
        valueWords(answer.value, definition, (lists, row) =>
          titleOfRow(snapshot.entries, lists, row),
        ),
        240,
      )}
    </p>
  );
}
