import { shapeAt } from './can-hold.ts';
import type { Path } from './path.ts';

/** What a person reads for the options chosen at a path. Options that are not known there have no words. */
export function optionLabels(path: Path, options: readonly string[]): readonly string[] {
  const shape = shapeAt(path);
  if (shape?.kind !== 'choice' && shape?.kind !== 'several') return [];
  return options.flatMap((option) => {
    const chosen = Object.hasOwn(shape.options, option) ? shape.options[option] : undefined;
    return chosen === undefined ? [] : [chosen.label];
  });
}
