/** What else a cell can be, behind one button: the cells of a row stand close together. */
import { Ellipsis } from 'lucide-react';
import { mayRead, readersOf, strictest } from '../../shared/workbook/disclosure.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import type { AnswerParts } from './answer-foot.tsx';
import { disclosureLevels, disclosureWords, levelLabel } from './disclosure-words.ts';

export function CellMenu({
  answer,
  usual,
  floor,
  name,
  isReadOnly,
  actions,
  onDetails,
}: AnswerParts & { readonly onDetails: () => void }) {
  if (isReadOnly) return null;
  const isDraft = answer?.disclosure === 'draft';
  const level = strictest(floor, readersOf(answer?.disclosure ?? usual));
  const isSaid = answer?.state === 'notApplicable' || answer?.state === 'unknown';
  const states: readonly MenuEntry[] = isSaid
    ? [{ id: 'answer', label: 'Answer after all', onAction: actions.setOpen }]
    : [
        { id: 'notApplicable', label: 'Not applicable', onAction: actions.setNotApplicable },
        { id: 'unknown', label: 'Not known yet', onAction: actions.setUnknown },
      ];
  const levels = disclosureLevels
    .filter((other) => (isDraft || other !== level) && mayRead(other, floor))
    .map((other) => ({
      id: other,
      label: `Make ${disclosureWords[other].label.toLowerCase()}${other === usual ? ', as usual' : ''}`,
      onAction: () => actions.setDisclosure(other, usual),
    }));
  return (
    <>
      {level !== usual && (
        <span className="answer__level">{levelLabel(isDraft ? 'draft' : level)}</span>
      )}
      <Menu
        label={`More for “${name}”`}
        trigger={
          <IconButton label={`More for “${name}”`} tip="More" icon={<Ellipsis size={16} />} />
        }
        entries={[
          ...states,
          ...levels,
          { id: 'details', label: 'Note and evidence', onAction: onDetails },
        ]}
      />
    </>
  );
}
