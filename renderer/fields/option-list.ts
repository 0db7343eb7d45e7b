import type { Options } from '../../shared/content/content-model.ts';
import type { ChoiceOption } from '../ui/field.tsx';

/**
 * The options in the content's order. A stored option that this version does
 * not know is shown as it is stored, so that nothing a person chose disappears.
 */
export function optionList(options: Options, chosen: readonly string[]): readonly ChoiceOption[] {
  const known = Object.entries(options).map(([id, { label, help }]) => ({ id, label, help }));
  const unknown = chosen.filter((id) => !Object.hasOwn(options, id));
  return [...known, ...unknown.map((id) => ({ id, label: id, help: 'Not an option any more.' }))];
}
