import { posix } from 'node:path';

export type Relationship = {
  readonly id: string;
  /** The last word of its type: `hyperlink`, `header`, `attachedTemplate`. */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
};

/** The relationships in the text of a `.rels` part that is known to be well-formed. */
export function relationshipsIn(text: string): readonly Relationship[] {
  return [...text.matchAll(/<(?:\w+:)?Relationship\s([^>]*?)\/?>/g)].map(([, attributes = '']) => ({
    id: first(/(?:^|\s)Id\s*=\s*(?:"([^"]*)"|'([^']*)')/, attributes),
    kind:
      first(/(?:^|\s)Type\s*=\s*(?:"([^"]*)"|'([^']*)')/, attributes)
        .split('/')
        .at(-1) ?? '',
    target: first(/(?:^|\s)Target\s*=\s*(?:"([^"]*)"|'([^']*)')/, attributes),
    isExternal:
      first(/(?:^|\s)TargetMode\s*=\s*(?:"([^"]*)"|'([^']*)')/, attributes) === 'External',
  }));
}

/** The part a relationship leads to, as a name in the package: a key, never a path on disk. */
export function targetOf(rels: string, target: string): string {
  const folder = posix.dirname(posix.dirname(rels));
  const [bare = ''] = target.split('#');
  return bare.startsWith('/') ? bare.slice(1) : posix.normalize(posix.join(folder, bare));
}

function first(attribute: RegExp, attributes: string): string {
  const found = attribute.exec(attributes);
  return decode(found?.[1] ?? found?.[2] ?? '');
}

const marks: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** What could be hidden from a look at the text is written out first. */
export function decode(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, sign: string | undefined, name: string) => {
    if (sign === undefined) return marks[name] ?? whole;
    const code = Number.parseInt(name, sign === '#x' ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
