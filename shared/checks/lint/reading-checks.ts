import { factDefinition, listDefinition } from '../../content/facts.ts';
import { readingGrade, wordsIn } from '../../text/reading-level.ts';
import { parsePath } from '../../workbook/path.ts';
import type { Check } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';

/** Business newspapers lie at grade 10 to 12; a text for everyone should not be harder. */
const hardest = 12;
/** A shorter text has no reliable grade: one long word decides it. */
const fewestWords = 50;

/** Whether the people who receive the document can read it. */
export const readingChecks: readonly Check[] = [
  {
    id: 'hard-to-read',
    title: 'A text that is hard to read for these customers',
    severity: 'hindered',
    message:
      '“{subject}” needs about {grade} years of school to read, and some of your customers have no special knowledge.',
    remedy: 'Use shorter sentences and everyday words, or lists of steps.',
    why: 'Customers who do not understand what they must do will not do it.',
    basis: ['A5-Q1'],
    *find(view) {
      if (!hasLayReaders(view)) return;
      for (const { path, text } of view.published) {
        if (view.disclosure(path) !== 'public' || wordsIn(text).length < fewestWords) continue;
        const grade = readingGrade(text);
        if (grade > hardest)
          yield {
            place: path,
            words: { subject: labelOf(path), grade: String(Math.round(grade)) },
          };
      }
    },
  },
];

/** Private households; people without knowledge who install, look after or, for themselves, buy the device. */
function hasLayReaders(view: CheckView): boolean {
  const organisations = view.rows('organisations');
  if (organisations.some((one) => one.choice('sector') === 'household')) return true;
  return view.rows('people').some((one) => {
    const role = one.choice('role');
    const reads =
      role === 'installer' ||
      role === 'administrator' ||
      (role === 'buyer' && organisations.length === 0);
    return reads && one.choice('knowledge') === 'none';
  });
}

function labelOf(path: string): string {
  const place = parsePath(path);
  if (place === null) return path;
  const label = factDefinition(place.fact)?.label ?? place.fact;
  if (place.at !== 'cell') return label;
  return `${label}: ${listDefinition(place.fact)?.columns[place.column]?.label ?? place.column}`;
}
