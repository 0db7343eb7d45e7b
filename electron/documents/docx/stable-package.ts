import { readOwnZip, writeZip, type ZipEntry } from './zip.ts';

/** The ids docx gives to links: `rId` and 21 random characters. */
const randomId = /rId[a-z0-9_-]{21}(?=")/g;

/**
 * The same document always in the same bytes. docx stamps the time on every
 * file of the package and names links at random; here both become fixed.
 */
export function stablePackage(
  zip: Buffer,
  options: {
    /** Whole files that take the place of docx's own. */
    readonly files: ReadonlyMap<string, string>;
    /** A style to add to docx's own. */
    readonly style: string;
  },
): Buffer {
  const known = new Map<string, string>();
  const stableId = (id: string) => {
    const stable = known.get(id) ?? `rIdLink${known.size + 1}`;
    known.set(id, stable);
    return stable;
  };
  const entries = readOwnZip(zip).map((entry): ZipEntry => {
    const replaced = options.files.get(entry.name);
    if (replaced !== undefined) return { name: entry.name, bytes: Buffer.from(replaced, 'utf8') };
    if (!/\.(?:xml|rels)$/.test(entry.name)) return entry;
    const text = Buffer.from(entry.bytes).toString('utf8');
    const styled =
      entry.name === 'word/styles.xml'
        ? text.replace('</w:styles>', () => `${options.style}</w:styles>`)
        : text;
    return { name: entry.name, bytes: Buffer.from(styled.replace(randomId, stableId), 'utf8') };
  });
  return writeZip(entries);
}
