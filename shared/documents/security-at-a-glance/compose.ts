import { type SectionDraft, startDraft } from '../draft.ts';
import type { Outline } from '../outline.ts';
import { type Commission, outlineOf } from '../outline-of.ts';
import { titleFacts } from '../parts/title-page.ts';
import { strong } from '../phrase.ts';
import { connectionLines } from './connection-lines.ts';
import { deviceLines, evidenceLines } from './device-lines.ts';
import type { GlanceLine } from './glance-line.ts';
import { supportLines } from './support-lines.ts';

/** The page has room for no more. */
const shown: ReadonlySet<string> = new Set([
  'title.models',
  'title.firmware',
  'title.manufacturer',
  'title.date',
]);

/** One page in two layers made from the same facts: a plain line, and the detail behind it. */
export function composeSecurityAtAGlance(commission: Commission): Outline {
  const draft = startDraft(commission.snapshot, commission.audience, commission.made);
  const facts = titleFacts(draft, (id) => shown.has(id));
  draft.section({ id: 'glance', level: 1, title: 'In short, and for experts' }, (section) =>
    writeGlance(
      section,
      'The Device Cybersecurity Disclosure says all of this in full. This page describes; it is no certificate.',
    ),
  );
  return outlineOf(draft, commission, { facts, hasContents: false });
}

/** Also a section of the disclosure: its readers see first what matters most. */
export function writeGlance(section: SectionDraft, lead: string): void {
  section.table(
    'glance',
    'Security of the device at a glance',
    [
      { title: 'Topic', width: 0.15 },
      { title: 'In short', width: 0.35 },
      { title: 'For experts', width: 0.5 },
    ],
    [...supportLines, ...deviceLines, ...connectionLines, ...evidenceLines].flatMap((line) => {
      const short = section.cell([`glance.${line.id}`, line.short]);
      const detail = section.cell([`glance.${line.id}.detail`, line.detail]);
      return short.length === 0 && detail.length === 0
        ? []
        : [topicRow(section, line, short, detail)];
    }),
    { id: 'glance.lead', words: lead },
  );
}

function topicRow(
  section: SectionDraft,
  { id, topic }: GlanceLine,
  ...cells: readonly ReturnType<SectionDraft['cell']>[]
) {
  return [section.cell([`glance.${id}.topic`, () => [strong(topic)]]), ...cells];
}
