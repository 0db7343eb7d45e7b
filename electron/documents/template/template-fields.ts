import type { Outline } from '../../../shared/documents/outline.ts';
import type { Parts } from '../../office/template/rebuilt-package.ts';
import { fieldsIn } from '../../office/template/template-words.ts';

/** The fields that take the place of a whole paragraph. */
export const blockFields = ['facts', 'contents', 'document'] as const;

/** The fields of one line that this document fills, with what they become. */
export function lineFields(outline: Outline): ReadonlyMap<string, string> {
  return new Map([
    ['title', outline.title],
    ['subtitle', outline.subtitle],
    ['marks', outline.marks.join(' · ')],
    ...outline.facts.flatMap(({ value }): [string, string][] => {
      const name = value.id.split('.').at(-1) ?? '';
      return name === '' ? [] : [[name, value.runs.map(({ text }) => text).join('')]];
    }),
  ]);
}

export type FieldReport = {
  /** Asked for by the template and not told by this document: they stay empty. */
  readonly unknown: readonly string[];
  /** Told by this document and not asked for by the template. */
  readonly missing: readonly string[];
};

export function compareFields(parts: Parts, outline: Outline): FieldReport {
  const asked = fieldsIn(parts);
  const told = [...blockFields, ...lineFields(outline).keys()];
  return {
    unknown: asked.filter((field) => !told.includes(field)),
    missing: told.filter((field) => !asked.includes(field)),
  };
}
