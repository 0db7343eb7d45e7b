/** Who may read an answer outside the company, with the usual level marked. */
import type { Disclosure } from '../../shared/content/content-model.ts';
import { mayRead } from '../../shared/workbook/disclosure.ts';
import { InlineSelect } from '../ui/inline-select.tsx';
import { disclosureLevels, disclosureWords } from './disclosure-words.ts';

export function DisclosureChoice({
  of,
  level,
  usual,
  floor = 'public',
  isReadOnly,
  onChange,
}: {
  /** What the level belongs to, for those who hear it. */
  readonly of: string;
  readonly level: Disclosure;
  readonly usual: Disclosure;
  /** Levels more open than this are not offered. */
  readonly floor?: Disclosure;
  readonly isReadOnly: boolean;
  readonly onChange: (level: Disclosure) => void;
}) {
  return (
    <InlineSelect
      label={`Who may read “${of}”`}
      value={level}
      isDisabled={isReadOnly}
      onChange={(id) => {
        const chosen = disclosureLevels.find((known) => known === id);
        if (chosen !== undefined) onChange(chosen);
      }}
      options={disclosureLevels
        .filter((id) => mayRead(id, floor))
        .map((id) => ({
          id,
          label: disclosureWords[id].label,
          help: disclosureWords[id].help + (id === usual ? ' As usual for this answer.' : ''),
        }))}
    />
  );
}
