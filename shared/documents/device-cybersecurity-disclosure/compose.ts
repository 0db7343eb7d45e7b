import { startDraft } from '../draft.ts';
import type { Outline } from '../outline.ts';
import { type Commission, outlineOf } from '../outline-of.ts';
import { writeAbout } from '../parts/about.ts';
import { writeAssumptions } from '../parts/assumptions.ts';
import { writeComposition } from '../parts/composition.ts';
import { writeMeans } from '../parts/means.ts';
import { writeRetirement } from '../parts/retirement.ts';
import { writeStandingNote } from '../parts/standing-note.ts';
import { writeSupport } from '../parts/support.ts';
import { titleFacts } from '../parts/title-page.ts';
import { writeUpdates } from '../parts/updates.ts';
import { writeGlance } from '../security-at-a-glance/compose.ts';

/** The six topics of Activity 6, in the order of NISTIR 8259 §4.2, after a preface and the page at a glance. */
export function composeDeviceCybersecurityDisclosure(commission: Commission): Outline {
  const draft = startDraft(commission.snapshot, commission.audience, commission.made);
  const facts = titleFacts(draft);
  writeAbout(draft);
  draft.section(
    { id: 'glance', level: 1, title: 'Security at a glance', repeats: true },
    (section) =>
      writeGlance(section, 'The most important points in short; the sections that follow say all.'),
  );
  writeAssumptions(draft);
  writeSupport(draft);
  writeComposition(draft);
  writeUpdates(draft);
  writeRetirement(draft);
  writeMeans(draft);
  writeStandingNote(draft);
  return outlineOf(draft, commission, { facts });
}
