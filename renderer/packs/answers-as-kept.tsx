/** A workbook of guidance that this version does not know: every answer can be read, none changed. */
import { factDefinition, facts } from '../../shared/content/facts.ts';
import { factOfPath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { useEntries } from '../store/use-store.tsx';
import { Page } from '../ui/page.tsx';
import { KeptAnswer } from './kept-answer.tsx';

export function AnswersAsKept({ packId }: { readonly packId: string }) {
  const entries = useEntries();
  const kept = factsIn(entries);
  return (
    <Page
      title="Answers"
      lead={
        <p>
          This workbook follows “{packId}”, which this version of Securable does not know. Its
          questions cannot be shown. All answers are kept and can be read here, but not changed.
        </p>
      }
    >
      {kept.length === 0 && <p>The workbook holds no answers.</p>}
      <ul className="kept-list">
        {kept.map((fact) => (
          <li key={fact} className="kept-list__entry" data-path={fact}>
            <h2 className="kept-list__label">{factDefinition(fact)?.label ?? fact}</h2>
            <KeptAnswer entries={entries} fact={fact} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** What the workbook says anything of: known facts in their order, then others by their ids. */
function factsIn(entries: Entries): readonly string[] {
  const own = new Set([...entries.keys()].map(factOfPath));
  const known = Object.keys(facts).filter((fact) => own.has(fact));
  const others = [...own].filter((fact) => factDefinition(fact) === undefined).sort();
  return [...known, ...others].filter((fact) => !fact.startsWith('workbook.'));
}
