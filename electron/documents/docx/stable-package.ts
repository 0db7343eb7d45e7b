import { readZip } from '../../office/read-zip.ts';
import { writeZip, type ZipEntry } from '../../office/write-zip.ts';
import { ownZip } from '../../office/zip-caps.ts';

/**
 * What docx names at random or counts through the life of the process: links
 * (`rId` and 21 characters), pictures, bookmarks and the contents' own bookmarks. All stand
 * in attributes or in a field's instruction, where no text from people can be.
 */
const unstable: readonly (readonly [stable: string, pattern: RegExp])[] = [
  ['rIdLink', /(?<==")rId[a-z0-9_-]{21}(?=")/g],
  ['', /(?<=<w:bookmark(?:Start|End)\b[^>]* w:id=")\d+(?=")/g],
  ['', /(?<=<wp:docPr id=")\d+(?=")/g],
  ['_Toc', /(?<=(?:w:anchor|w:name)="|<w:instrText xml:space="preserve">PAGEREF )_Toc\d+\b/g],
];

/**
 * The same document always in the same bytes. docx stamps the time on every
 * file of the package and names some things anew each time; here all becomes fixed.
 */
export async function stablePackage(
  zip: Uint8Array,
  options: {
    /** Whole files that take the place of docx's own. */
    readonly files: ReadonlyMap<string, string>;
    /** A style to add to docx's own. */
    readonly style: string;
    /** What is still to be done to the text. */
    readonly body?: (xml: string) => string;
  },
): Promise<Uint8Array> {
  const rename = renamer();
  const entries = [...(await readZip(zip, ownZip))].map(([name, bytes]): ZipEntry => {
    const replaced = options.files.get(name);
    if (replaced !== undefined) return { name, bytes: Buffer.from(replaced, 'utf8') };
    if (!/\.(?:xml|rels)$/.test(name)) return { name, bytes };
    const text = Buffer.from(bytes).toString('utf8');
    const finished =
      name === 'word/styles.xml'
        ? text.replace('</w:styles>', () => `${options.style}</w:styles>`)
        : name === 'word/document.xml'
          ? (options.body?.(text) ?? text)
          : text;
    return { name, bytes: Buffer.from(rename(finished), 'utf8') };
  });
  return writeZip(entries);
}

/** Gives every unstable name a number, in the order in which the names are met. */
function renamer(): (xml: string) => string {
  const known = unstable.map(() => new Map<string, string>());
  return (xml) =>
    unstable.reduce(
      (text, [stable, pattern], at) =>
        text.replace(pattern, (name) => {
          const names = known[at] ?? new Map<string, string>();
          const renamed = names.get(name) ?? `${stable}${names.size + 1}`;
          names.set(name, renamed);
          return renamed;
        }),
      xml,
    );
}
