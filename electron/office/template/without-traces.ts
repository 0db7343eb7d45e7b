import { relationshipsIn, targetOf } from '../relationships.ts';
import type { Parts } from './template-rules.ts';

/** Who wrote the template, in which company's system, with a picture of it, and how it was as a web page. */
export const traces = /^(?:docProps\/|customXml\/|word\/webSettings\.xml$)/i;
const traceKinds: ReadonlySet<string> = new Set([
  'core-properties',
  'extended-properties',
  'custom-properties',
  'thumbnail',
  'customXml',
]);

/** The parts without those, and without what led to them. */
export function withoutTraces(parts: Parts): Parts {
  const kept = new Map<string, string | Uint8Array>();
  for (const [name, content] of parts) {
    if (typeof content !== 'string') kept.set(name, content);
    else if (name.endsWith('.rels')) kept.set(name, withoutRelationships(name, content));
    else if (name === '[Content_Types].xml') kept.set(name, withoutTypes(content));
    else kept.set(name, withoutMarks(content));
  }
  return kept;
}

function withoutRelationships(rels: string, content: string): string {
  const gone = new Set(
    relationshipsIn(content)
      .filter(({ kind, target }) => traceKinds.has(kind) || traces.test(targetOf(rels, target)))
      .map(({ id }) => id),
  );
  return content.replace(/<(?:\w+:)?Relationship\s[^>]*?\/>/g, (whole) =>
    relationshipsIn(whole).some(({ id }) => gone.has(id)) ? '' : whole,
  );
}

function withoutTypes(content: string): string {
  return content.replace(/<Override\s[^>]*?\/>/g, (whole) =>
    traces.test(/PartName\s*=\s*["']\/([^"']*)/.exec(whole)?.[1] ?? '') ? '' : whole,
  );
}

/** Numbers by which Word tells who wrote which paragraph when. */
function withoutMarks(content: string): string {
  return content
    .replace(/\sw:rsid\w*="[^"]*"/g, '')
    .replace(/<w:rsids>[\s\S]*?<\/w:rsids>/g, '')
    .replace(/<w:proofErr\b[^>]*?\/>/g, '');
}
