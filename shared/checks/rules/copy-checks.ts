import { factDefinition, listDefinition } from '../../content/facts.ts';
import { unspaced } from '../../text/unspaced.ts';
import { formerNameIn, namesIn } from '../../workbook/device-names.ts';
import { rowTitle } from '../../workbook/list-rows.ts';
import { type Path, parsePath } from '../../workbook/path.ts';
import type { Entries } from '../../workbook/snapshot.ts';
import { takenOver } from '../../workbook/taken-over.ts';
import type { Check } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';
import { stemsOf } from '../words.ts';

/** A workbook that began as a copy of another device’s: does anything still tell of that one? */
export const copyChecks: readonly Check[] = [
  {
    id: 'former-device-named',
    title: 'A text that names the device this was copied of',
    severity: 'misled',
    message: 'A text says “{words}”, the name of the device that this workbook was copied of.',
    remedy: 'Write what holds for this device, or say that the other one is meant.',
    why: 'Customers read of a product that they do not have, and of things that may not hold for theirs.',
    basis: ['W-name'],
    *find(view) {
      const former = view.text('workbook.formerNames').split('\n').filter(Boolean);
      if (former.length === 0) return;
      const today = namesToday(view);
      for (const { path, text } of view.published) {
        const words = formerNameIn(text, former, today);
        if (words !== null) yield { place: path, words: { words }, related: ['device.name'] };
      }
    },
  },
  {
    id: 'taken-over-unseen',
    title: 'An answer of the device this was copied of',
    severity: 'misled',
    message:
      '“{subject}” is from the device that this workbook was copied of, and nobody has looked at it since.',
    remedy: 'Change it, or say at the answer that it holds for this device too.',
    why: 'Versions, dates, addresses and certificates of one device seldom hold for another.',
    basis: ['W-name'],
    *find(view) {
      for (const path of takenOver(view.snapshot.entries))
        yield { place: path, words: { subject: labelAt(view.snapshot.entries, path) } };
    },
  },
  {
    id: 'workbook-named-apart',
    title: 'A workbook and its device with names that share nothing',
    severity: 'untidy',
    message: 'The workbook is called “{workbook}”, and its device “{device}”.',
    remedy: 'Correct the device’s name, or rename the workbook in the library.',
    why: 'Where a workbook began as a copy, its documents may still name another product.',
    basis: ['W-name'],
    *find(view) {
      const workbook = view.text('workbook.title');
      const device = view.text('device.name');
      const own = wordsOf(workbook);
      const others = wordsOf(`${device} ${view.text('device.models')}`);
      // Nobody can tell words apart where no blanks stand between them.
      if (new RegExp(`[${unspaced}]`, 'u').test(`${workbook}${device}`)) return;
      if (own.size === 0 || wordsOf(device).size === 0) return;
      if (![...own].some((word) => others.has(word)))
        yield { place: 'device.name', words: { workbook, device } };
    },
  },
];

function namesToday(view: CheckView): readonly string[] {
  return [
    view.text('device.name'),
    view.text('workbook.title'),
    ...namesIn(view.text('device.models')),
  ].filter((name) => name !== '');
}

function labelAt(entries: Entries, path: Path): string {
  const place = parsePath(path);
  const fact = place?.fact ?? '';
  if (place?.at !== 'cell') return factDefinition(fact)?.label ?? path;
  const column = listDefinition(fact)?.columns[place.column]?.label ?? place.column;
  const title = rowTitle(entries, fact, place.row);
  return title === '' ? column : `${column}, ${title}`;
}

/** Words as they stand, and their beginnings: `Valves` and `valve` are one. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set([...(text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []), ...stemsOf(text)]);
}
