import type { Parts } from './rebuilt-package.ts';

// An element without an end of its own would make the search run to the end of the text, each time again.
const paragraphs = /<w:p(?:\s[^>]*)?(?<!\/)>[\s\S]*?<\/w:p>/g;

const mainPart = 'word/document.xml';

/** What a template asks for: `{{title}}` in a paragraph of the text, then of a header or a footer. */
export function fieldsIn(parts: Parts): readonly string[] {
  const found = new Set<string>();
  // However the package was put together, the text is read before what stands around it.
  const inOrder = [...parts].sort(([a], [b]) => Number(b === mainPart) - Number(a === mainPart));
  for (const [name, content] of inOrder) {
    if (typeof content !== 'string' || !isText(name)) continue;
    for (const [paragraph] of content.matchAll(paragraphs)) {
      const words = [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => unescaped(text))
        .join('');
      for (const [, field = ''] of words.matchAll(/\{\{([^{}]{1,80})\}\}/g))
        found.add(field.trim());
    }
  }
  return [...found];
}

/** Text as `writeXml` wrote it. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#9;', '\t')
    .replaceAll('&#10;', '\n')
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');
}

function isText(name: string): boolean {
  return /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name);
}
