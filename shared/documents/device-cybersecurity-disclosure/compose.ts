import type { Snapshot } from '../../workbook/snapshot.ts';
import { startDraft } from '../draft.ts';
import type { Audience, Outline } from '../outline.ts';
import { writeAbout } from './about.ts';
import { writeAssumptions } from './assumptions.ts';
import { writeComposition } from './composition.ts';
import { writeMeans } from './means.ts';
import { writeRetirement } from './retirement.ts';
import { writeStandingNote } from './standing-note.ts';
import { writeSupport } from './support.ts';
import { titleFacts } from './title-page.ts';
import { writeUpdates } from './updates.ts';

/** The six topics of Activity 6, in the order of NISTIR 8259 §4.2, between a preface and a closing note. */
export function composeDeviceCybersecurityDisclosure(
  snapshot: Snapshot,
  audience: Audience,
  title: string,
): Outline {
  const draft = startDraft(snapshot, audience);
  const facts = titleFacts(draft);
  writeAbout(draft);
  writeAssumptions(draft);
  writeSupport(draft);
  writeComposition(draft);
  writeUpdates(draft);
  writeRetirement(draft);
  writeMeans(draft);
  writeStandingNote(draft);
  const subtitle = draft.sentence('subtitle', (read) => read.line('device.name'));
  return {
    document: 'deviceCybersecurityDisclosure',
    audience,
    title,
    subtitle: subtitle?.runs.map((run) => run.text).join('') ?? '',
    language: 'en',
    revision: snapshot.revision,
    facts,
    sections: draft.sections(),
    missing: draft.missing(),
  };
}
