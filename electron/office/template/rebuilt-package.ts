import { namespaces } from '../xml/namespaces.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { escapeXml, writeXml } from '../xml/write-xml.ts';

export type Parts = ReadonlyMap<string, string | Uint8Array>;

const office = namespaces.r;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What parts of a document are called, by the kind of relationship that leads to them. */
const contentTypes = {
  styles: `${wordType}.styles+xml`,
  numbering: `${wordType}.numbering+xml`,
  settings: `${wordType}.settings+xml`,
  header: `${wordType}.header+xml`,
  footer: `${wordType}.footer+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
} as const;

type PartOf = keyof typeof contentTypes;

/**
 * A Word package written anew: names of parts and ids of relationships are ours,
 * so that nothing is in it but what was put in on purpose.
 */
export class RebuiltPackage {
  readonly #parts = new Map<string, string | Uint8Array>();
  readonly #relationships = new Map<string, string[]>();
  readonly #types: string[] = [];

  add(name: string, kind: PartOf, content: XmlElement | string): void {
    this.#parts.set(name, typeof content === 'string' ? content : writeXml(content));
    this.#types.push(override(name, contentTypes[kind]));
  }

  addMain(content: XmlElement): void {
    this.#parts.set('word/document.xml', writeXml(content));
    this.#types.push(override('word/document.xml', `${wordType}.document.main+xml`));
  }

  addPicture(name: string, bytes: Uint8Array): void {
    this.#parts.set(name, bytes);
  }

  /** Gives back the id by which a part leads to another, or to a page. */
  lead(from: string, kind: PartOf | 'image' | 'hyperlink', target: string): string {
    const own = this.#relationships.get(from) ?? [];
    this.#relationships.set(from, own);
    const id = `rId${own.length + 1}`;
    const mode = kind === 'hyperlink' ? ' TargetMode="External"' : '';
    own.push(
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${escapeXml(target)}"${mode}/>`,
    );
    return id;
  }

  finish(): Parts {
    const parts = new Map<string, string | Uint8Array>();
    parts.set(
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${namespaces.ct}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>${this.#types.join('')}</Types>`,
    );
    parts.set(
      '_rels/.rels',
      relationships([
        `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
      ]),
    );
    for (const [name, content] of this.#parts) parts.set(name, content);
    for (const [from, own] of this.#relationships)
      parts.set(from.replace(/^word\//, 'word/_rels/').concat('.rels'), relationships(own));
    return parts;
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relationships(own: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${namespaces.rel}">${own.join('')}</Relationships>`;
}

function override(name: string, type: string): string {
  return `<Override PartName="/${name}" ContentType="${type}"/>`;
}
