import type { Outline } from '../../../shared/documents/outline.ts';
import { decode } from '../../office/relationships.ts';
import type { Parts } from '../../office/template/template-rules.ts';

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

// An element without an end of its own would make the search run to the end of the text, each time again.
const paragraphs = /<w:p(?:\s[^>]*)?(?<!\/)>[\s\S]*?<\/w:p>/g;

/** What a template asks for: `{{title}}` in a paragraph of the text, a header or a footer. */
export function fieldsOf(parts: Parts): readonly string[] {
  const found = new Set<string>();
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || !isText(name)) continue;
    for (const [paragraph] of content.matchAll(paragraphs)) {
      const words = [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => decode(text))
        .join('');
      for (const [, field = ''] of words.matchAll(/\{\{([^{}]{1,80})\}\}/g))
        found.add(field.trim());
    }
  }
  return [...found];
}

export type FieldReport = {
  /** Asked for by the template and not told by this document: they stay empty. */
  readonly unknown: readonly string[];
  /** Told by this document and not asked for by the template. */
  readonly missing: readonly string[];
};

export function compareFields(parts: Parts, outline: Outline): FieldReport {
  const asked = fieldsOf(parts);
  const told = [...blockFields, ...lineFields(outline).keys()];
  return {
    unknown: asked.filter((field) => !told.includes(field)),
    missing: told.filter((field) => !asked.includes(field)),
  };
}

function isText(name: string): boolean {
  return /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name);
}
