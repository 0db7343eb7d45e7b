/** Which questions are shown, chosen in a sentence. */
import type { Question } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { type Filter, openQuestions, roleWords } from '../derived/question-filter.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';

const roles = [
  { id: 'all', label: 'all roles' },
  { id: 'product', label: 'product', help: 'Product management and compliance.' },
  { id: 'engineering', label: 'engineering', help: 'Those who build the device.' },
  { id: 'writing', label: 'writing', help: 'Those who write for customers.' },
] as const;

export function PageFilter({
  filter,
  questions,
  onChange,
}: {
  readonly filter: Filter;
  readonly questions: readonly Question<FactId>[];
  readonly onChange: (filter: Filter) => void;
}) {
  const snapshot = useSnapshot();
  return (
    <div className="page-filter">
      <InlineSelect
        label="Which questions"
        before="Show"
        value={filter.open === null ? 'every' : 'open'}
        onChange={(id) =>
          onChange({ ...filter, open: id === 'open' ? openQuestions(questions, snapshot) : null })
        }
        options={[
          { id: 'every', label: 'every question' },
          { id: 'open', label: 'open questions' },
        ]}
      />
      <InlineSelect
        label="For which role"
        before="for"
        value={filter.role}
        onChange={(id) =>
          onChange({ ...filter, role: id in roleWords ? (id as Filter['role']) : 'all' })
        }
        options={roles}
      />
    </div>
  );
}
