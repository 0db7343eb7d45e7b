import { posix } from 'node:path';
import { elementsIn, type XmlElement } from './xml/read-xml.ts';

export type Relationship = {
  /** The last word of its type: `hyperlink`, `header`, `attachedTemplate`. */
  readonly kind: string;
  /** The name of a part, a key and never a path on disk; or, where it is external, an address as it stands. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** The relationships in a `.rels` part of this name, by their ids. */
export function relationshipsIn(rels: string, root: XmlElement): ReadonlyMap<string, Relationship> {
  return new Map(
    elementsIn(root, 'rel:Relationship').map(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      // Whatever is not plainly inside is outside.
      const mode = attributes.get('TargetMode') ?? 'Internal';
      const isExternal = mode.trim().toLowerCase() !== 'internal';
      const kind = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
      return [
        attributes.get('Id') ?? '',
        { kind, target: isExternal ? target : partAt(rels, target), isExternal },
      ];
    }),
  );
}

/** The `.rels` part of a part; of the package itself where there is none. */
export function relsOf(part: string | null): string {
  if (part === null) return '_rels/.rels';
  const { dir, base } = posix.parse(part);
  return `${dir === '' ? '' : `${dir}/`}_rels/${base}.rels`;
}

function partAt(rels: string, target: string): string {
  const folder = posix.dirname(posix.dirname(rels));
  const [bare = ''] = target.split('#');
  return bare.startsWith('/')
    ? posix.normalize(bare.slice(1))
    : posix.normalize(posix.join(folder, bare));
}
