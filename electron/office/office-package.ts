import { type Relationship, relationshipsIn, relsOf } from './relationships.ts';
import {
  elementsIn,
  type ReadXml,
  readXml,
  type XmlCaps,
  XmlRefused,
  xmlCaps,
} from './xml/read-xml.ts';

/** Why a package is not read, in words that go on after “because”. */
export class PackageRefused extends Error {}

/** The parts of an Office package from anywhere, found by what leads to them and not by their names. */
export class OfficePackage {
  readonly #parts: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>;
  readonly #left: { bytes: number; tags: number };

  /** `all`: how many bytes of XML and how many tags may be read from all parts together. */
  constructor(
    entries: ReadonlyMap<string, Uint8Array>,
    all: { readonly bytes: number; readonly tags: number },
  ) {
    // Names of parts differ by more than case (ECMA-376 part 2, 6.2.2.3).
    this.#parts = new Map(
      [...entries].map(([name, bytes]) => [name.toLowerCase(), { name, bytes }] as const),
    );
    this.#left = { ...all };
  }

  get names(): readonly string[] {
    return [...this.#parts.values()].map(({ name }) => name);
  }

  has(part: string): boolean {
    return this.#parts.has(part.toLowerCase());
  }

  bytes(part: string): Uint8Array {
    const found = this.#parts.get(part.toLowerCase());
    if (found === undefined) throw new PackageRefused(`the part “${shown(part)}” is missing`);
    return found.bytes;
  }

  xml(part: string, caps: XmlCaps = xmlCaps): ReadXml {
    const bytes = this.bytes(part);
    this.#left.bytes -= bytes.length;
    if (this.#left.bytes < 0) throw tooMuch;
    try {
      const read = readXml(bytes, { ...caps, tags: Math.min(caps.tags, this.#left.tags) });
      this.#left.tags -= read.tags;
      return read;
    } catch (error) {
      if (error instanceof XmlRefused)
        throw new PackageRefused(`“${shown(part)}” ${error.message}`);
      throw error;
    }
  }

  /** Where a part leads, or the package itself (null). */
  relationships(part: string | null): ReadonlyMap<string, Relationship> {
    const rels = relsOf(part);
    return this.has(rels) ? relationshipsIn(rels, this.xml(rels).root) : new Map();
  }

  /** The first part inside that a part leads to in this way; null where there is none. */
  partOfKind(part: string | null, kind: string): string | null {
    for (const found of this.relationships(part).values())
      if (found.kind === kind && !found.isExternal) return found.target;
    return null;
  }

  /** What the package calls a part. */
  contentType(part: string): string {
    const { root } = this.xml('[Content_Types].xml');
    const name = `/${part}`.toLowerCase();
    const override = elementsIn(root, 'ct:Override').find(
      ({ attributes }) => attributes.get('PartName')?.toLowerCase() === name,
    );
    const ending = part.split('.').at(-1)?.toLowerCase();
    const byEnding = elementsIn(root, 'ct:Default').find(
      ({ attributes }) => attributes.get('Extension')?.toLowerCase() === ending,
    );
    return (override ?? byEnding)?.attributes.get('ContentType')?.trim() ?? '';
  }
}

const tooMuch = new PackageRefused('it holds more than is needed; take the text out of it');

function shown(part: string): string {
  return part.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 80);
}
