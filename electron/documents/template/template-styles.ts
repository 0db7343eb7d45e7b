/** A style by its id and its name, which is the same in every language of Word. */
type Style = { readonly id: string; readonly name: string; readonly xml: string };

export function stylesIn(styles: string): readonly Style[] {
  return [...styles.matchAll(/<w:style\s([^>]*)(?<!\/)>[\s\S]*?<\/w:style>/g)].map(
    ([xml, attributes = '']) => ({
      id: /w:styleId="([^"]*)"/.exec(attributes)?.[1] ?? '',
      name: (/<w:name\s+w:val="([^"]*)"/.exec(xml)?.[1] ?? '').toLowerCase(),
      xml,
    }),
  );
}

export type Merged = {
  readonly styles: string;
  /** What our styles are called in the template: `Heading1` is `berschrift1` in a German one. */
  readonly renamed: ReadonlyMap<string, string>;
};

/** The template's styles come first; those of ours that it does not have are added to them. */
export function mergeStyles(theirs: string, ours: string): Merged {
  const known = stylesIn(theirs);
  const ids = new Set(known.map(({ id }) => id));
  const byName = new Map(known.map(({ name, id }) => [name, id]));
  const renamed = new Map<string, string>();
  const added: string[] = [];
  for (const { id, name, xml } of stylesIn(ours)) {
    if (id === '' || ids.has(id)) continue;
    const same = byName.get(name);
    if (same !== undefined && same !== '') renamed.set(id, same);
    // Numbers of lists mean nothing in another file; our paragraphs bring their own.
    else added.push(xml.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/g, '').replace(/ w:default="1"/, ''));
  }
  const text = added.join('').replace(references, (whole, head: string, id: string) => {
    const other = renamed.get(id);
    return other === undefined ? whole : `${head}${other}"`;
  });
  return { styles: theirs.replace(/<\/w:styles>\s*$/, () => `${text}</w:styles>`), renamed };
}

const references = /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link)\s+w:val=")([^"]*)"/g;

/** Our paragraphs with the template's names for styles. */
export function withNames(document: string, renamed: ReadonlyMap<string, string>): string {
  return document.replace(references, (whole, head: string, id: string) => {
    const other = renamed.get(id);
    return other === undefined ? whole : `${head}${other}"`;
  });
}
