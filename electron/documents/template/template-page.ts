/** The section at the end of a document's text: its page, heads and feet. */
const lastSection = /<w:sectPr(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/w:sectPr>)\s*(?=<\/w:body>)/g;

export function lastSectionOf(document: string): string {
  const start = document.lastIndexOf('<w:sectPr');
  if (start === -1) return '';
  return [...document.slice(start).matchAll(lastSection)].at(-1)?.[0] ?? '';
}

/** The same page with nothing on it but our content: of a template only its looks are wanted. */
export function emptied(document: string): string {
  const body = document.indexOf('<w:body>');
  const places = ['{{ourTitlePage}}', '{{document}}'];
  const paragraphs = places.map((place) => `<w:p><w:r><w:t>${place}</w:t></w:r></w:p>`).join('');
  return `${document.slice(0, body)}<w:body>${paragraphs}${lastSectionOf(document)}</w:body></w:document>`;
}

/** The width of the text in twips, or that of ours where the template does not say. */
export function textWidthOf(document: string, otherwise: number): number {
  const section = lastSectionOf(document);
  const number = (element: string, attribute: string) => {
    const tag = new RegExp(`<w:${element}\\s[^>]*>`).exec(section)?.[0] ?? '';
    return Number(new RegExp(`\\sw:${attribute}="(\\d{1,6})"`).exec(tag)?.[1] ?? Number.NaN);
  };
  const columns = number('cols', 'num');
  const width = number('pgSz', 'w') - number('pgMar', 'left') - number('pgMar', 'right');
  const isUsable = width >= 4000 && width <= 30_000 && !(columns > 1);
  return isUsable ? width : otherwise;
}
