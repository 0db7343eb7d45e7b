import { nist8259b } from '../../content/catalogues.ts';
import { answersCell } from '../answers-cell.ts';
import { disclosurePlaces } from '../disclosure-places.ts';
import { type Draft, startDraft } from '../draft.ts';
import type { Outline } from '../outline.ts';
import { type Commission, outlineOf } from '../outline-of.ts';
import { writeCapabilities } from '../parts/capabilities.ts';
import { writeLimitations } from '../parts/duties.ts';
import { writeNeeds } from '../parts/needs.ts';
import { writeStandingNote } from '../parts/standing-note.ts';
import { identityFacts } from '../parts/title-page.ts';

/** What the device does (8259A), what its maker does (8259B), and for which needs. */
export function composeCapabilityStatement(commission: Commission): Outline {
  const draft = startDraft(commission.snapshot, commission.audience, commission.made);
  const facts = identityFacts(draft);
  draft.section(
    { id: 'needs', level: 1, title: 'Needs and how they are met', wide: true },
    writeNeeds,
  );
  draft.section(
    { id: 'device', level: 1, title: 'What the device does: NISTIR 8259A', wide: true },
    () => undefined,
  );
  writeCapabilities(draft);
  writeOurCapabilities(draft, commission);
  draft.section({ id: 'limitations', level: 1, title: 'Known limitations' }, writeLimitations);
  writeStandingNote(draft);
  return outlineOf(draft, commission, { facts });
}

function writeOurCapabilities(draft: Draft, { snapshot, audience }: Commission): void {
  const places = disclosurePlaces(snapshot, audience);
  draft.section(
    { id: 'maker', level: 1, title: 'What we do: NISTIR 8259B', wide: true, opensOnly: true },
    (section) =>
      section.paragraph(
        section.sentence(
          'maker.lead',
          () =>
            'The tables follow the four capabilities of NISTIR 8259B. What is short stands here; for what is longer, the section of the Device Cybersecurity Disclosure is named.',
        ),
      ),
  );
  for (const capability of nist8259b.capabilities) {
    const place = { id: `maker-${capability.id}`, level: 2, title: capability.title } as const;
    draft.section({ ...place, wide: true }, (section) =>
      section.table(
        `maker.${capability.id}`,
        `What speaks to ${capability.title.toLowerCase()}`,
        [
          { title: 'Action', width: 0.2 },
          { title: 'What it asks of us', width: 0.34 },
          { title: 'What we say', width: 0.46 },
        ],
        capability.elements.flatMap(({ id, title, wording, facts: asked }) => {
          const said = answersCell(
            section,
            `maker/${id}`,
            { places: asked ?? [], elements: [] },
            places,
          );
          if (said.length === 0) return [];
          return [
            [
              section.cell([`maker/${id}/title`, () => `${id} ${title}`]),
              section.cell([`maker/${id}/asks`, () => wording]),
              said,
            ],
          ];
        }),
      ),
    );
  }
}
