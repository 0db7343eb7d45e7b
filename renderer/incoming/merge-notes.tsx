import type { MergeOffer } from '../../shared/bridge.ts';
import { packById } from '../../shared/content/packs.ts';
import { byCount } from '../../shared/text/counts.ts';
import { Notice } from '../ui/notice.tsx';

/** What must be known before anything is taken: what this file is not, and what stays behind. */
export function MergeNotes({
  offer: { isRelated, otherPack, editions },
  isAgain,
}: {
  readonly offer: MergeOffer;
  readonly isAgain: boolean;
}) {
  return (
    <div className="merge__notes">
      {isAgain && (
        <Notice
          tone="warn"
          happened="This workbook was changed while you chose, so it was compared with the file again."
          safe="Nothing was brought in yet. What you chose is kept."
          next="Look the list through once more."
        />
      )}
      {!isRelated && (
        <Notice
          tone="warn"
          happened="This file and this workbook do not come from each other: no change is in the history of both."
          safe="So nobody can tell which answer is the newer one. Wherever both have one and they differ, yours stays unless you choose otherwise."
          next="Check that this is the file you meant."
        />
      )}
      {otherPack !== null && (
        <Notice
          happened={`The file follows other guidance: ${packById(otherPack)?.title ?? otherPack}.`}
          safe="Its answers can be brought in. This workbook stays with the guidance it follows."
        />
      )}
      {editions.length > 0 && (
        <Notice
          happened={`The file also holds ${byCount(editions.length, 'an edition that was', 'editions that were')} published from the other copy: ${editions.join(', ')}.`}
          safe="Editions are not brought in: they show what that copy said, not this workbook. Once you bring answers in, their labels are taken here as well, so that no two texts bear one."
          next="To look at them, open the file and keep it as a separate workbook."
        />
      )}
    </div>
  );
}
