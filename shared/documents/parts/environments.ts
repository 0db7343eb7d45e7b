import type { SectionDraft } from '../draft.ts';
import { strong } from '../phrase.ts';
import type { ColumnOptionOf } from '../reader.ts';

const places: Readonly<Record<ColumnOptionOf<'environments', 'place'>, string>> = {
  indoors: 'indoors',
  outdoors: 'outdoors',
  vehicle: 'in a vehicle',
  worn: 'worn or carried',
  mixed: 'indoors and outdoors',
};

const nearness: Readonly<Record<ColumnOptionOf<'environments', 'access'>, string>> = {
  public: 'anyone can get near the device',
  private: 'residents, staff and guests can get near the device',
  restricted: 'only authorized people can get near the device',
};

const mobility: Readonly<Record<ColumnOptionOf<'environments', 'mobility'>, string>> = {
  fixed: 'it is fixed in place',
  movable: 'it can be carried away',
  moving: 'it moves in use',
};

/** Where the device was meant to be, and what the place does to its security. */
export function writeEnvironments(section: SectionDraft): void {
  section.list(
    false,
    section.read.rows('environments').map((row) => [
      section.sentence(`environments/${row.id}`, (read) => {
        const name = read.title(row);
        if (name === null) return null;
        const place = read.cellChoice(row, 'place');
        const near = read.cellChoice(row, 'access');
        const moves = read.cellChoice(row, 'mobility');
        const said = [
          ...(place === null ? [] : [places[place]]),
          ...(near === null ? [] : [nearness[near]]),
          ...(moves === null ? [] : [mobility[moves]]),
        ];
        return said.length === 0 ? [strong(name), '.'] : [strong(name), `: ${said.join('; ')}.`];
      }),
      ...section.written(`environments/${row.id}/conditions`, (read) =>
        read.cellText(row, 'conditions'),
      ),
    ]),
  );
  section.none('environments', 'No particular surroundings are assumed');
  section.prose('physical.interaction', {
    lead: 'Effect on the physical world',
    none: 'The device does not act on its surroundings',
  });
  section.prose('constraints.interference', {
    lead: 'What can get in the way of security functions',
    none: 'Nothing is known to get in the way of security functions',
  });
  section.prose('interaction.complexity', {
    lead: 'Interplay with other systems',
    none: 'Other systems add no complications',
  });
}
