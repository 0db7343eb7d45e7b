import { sameEntry } from '../../workbook/apply-edits.ts';
import type { Edit, Given } from '../../workbook/change.ts';
import type { Path } from '../../workbook/path.ts';
import {
  choiceFor,
  type MergeChoices,
  type MergeItem,
  type MergePlace,
  type Said,
} from './merge-model.ts';

/**
 * The edits that bring in what was chosen, each signed by whoever gave the answer
 * in the other copy. What was not taken is noted beside what stayed, so that no
 * answer of either copy is lost.
 */
export function editsOfMerge(items: readonly MergeItem[], choices: MergeChoices): readonly Edit[] {
  const edits = new Map<Path, Edit>();
  for (const item of items) {
    const choice = choiceFor(item, choices);
    for (const place of item.places) {
      const edit = editOf(item, place, place.after[choice], choice === 'ours');
      if (edit === null) continue;
      const earlier = edits.get(place.path);
      edits.set(place.path, earlier === undefined ? edit : joined(earlier, edit));
    }
  }
  // What was not taken comes first, so that a long history still shows it.
  return [...edits.values()].sort((a, b) => Number(isTaken(a)) - Number(isTaken(b)));
}

function editOf(
  { kind }: MergeItem,
  { path, before, theirs }: MergePlace,
  after: Edit['after'],
  isKept: boolean,
): Edit | null {
  const declined = isKept && kind !== 'order' ? { declined: theirs.entry } : {};
  if (sameEntry(before, after) && declined.declined === undefined) return null;
  return { path, before, after, ...declined, ...signature(theirs) };
}

function isTaken({ declined }: Edit): boolean {
  return declined === undefined;
}

/** A row of which both the level and the place are taken. */
function joined(earlier: Edit, { after }: Edit): Edit {
  if (earlier.after?.kind !== 'row' || after?.kind !== 'row') return earlier;
  return { ...earlier, after: { ...earlier.after, position: after.position } };
}

function signature({ at, by }: Said): { readonly given?: Given } {
  return at === '' ? {} : { given: { at, by } };
}
