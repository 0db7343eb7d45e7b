import { SaxesParser } from 'saxes';
import { isStrict, prefixOf } from './namespaces.ts';

/** An element by its namespace's prefix in our table and its own name: `w:p`, whatever the file calls `w`. */
export type XmlElement = {
  readonly name: string;
  /** `w:val`; the bare name where an attribute has no namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

export type ReadXml = {
  readonly root: XmlElement;
  /** Whether it is Strict Open XML, which writes some values otherwise. */
  readonly isStrict: boolean;
  readonly tags: number;
};

/** Why a text is not read as XML, in words that go on after its name. */
export class XmlRefused extends Error {}

export const xmlCaps = {
  bytes: 3 * 1024 * 1024,
  /** How deep elements may be nested; Word's own stay under forty. */
  depth: 200,
  /** Of one element; Word's own stay under forty. */
  attributes: 100,
  tags: 200_000,
} as const;

export type XmlCaps = { readonly [cap in keyof typeof xmlCaps]: number };

/**
 * The XML of a part from anywhere. The parser knows no entities but XML's own
 * five and fetches nothing; a document type is refused, comments and instructions
 * are left out, and CDATA is text like other text.
 */
export function readXml(bytes: Uint8Array, caps: XmlCaps = xmlCaps): ReadXml {
  if (bytes.length > caps.bytes) throw new XmlRefused('is larger than a part of this kind may be');
  return parse(decoded(bytes), caps);
}

function parse(text: string, caps: XmlCaps): ReadXml {
  const parser = new SaxesParser({ xmlns: true });
  const open: { children: XmlNode[] }[] = [];
  let root: XmlElement | null = null;
  let strict = false;
  let tags = 0;
  let counted = 0;
  // Thrown out of the parser: what is wrong ends the reading at once.
  parser.on('error', () => {
    throw new XmlRefused('is not well-formed XML');
  });
  parser.on('doctype', () => {
    throw new XmlRefused('declares a document type');
  });
  parser.on('xmldecl', ({ encoding, version }) => {
    if (version !== undefined && version !== '1.0') throw new XmlRefused('is not XML 1.0');
    if (encoding !== undefined && !/^utf-?(?:8|16(?:le|be)?)$/i.test(encoding))
      throw new XmlRefused('is neither UTF-8 nor UTF-16');
  });
  parser.on('opentagstart', () => {
    counted = 0;
    tags += 1;
    if (tags > caps.tags) throw new XmlRefused('holds more than a part of this kind needs');
    if (open.length >= caps.depth) throw new XmlRefused('is nested too deeply');
  });
  parser.on('attribute', () => {
    counted += 1;
    if (counted > caps.attributes)
      throw new XmlRefused('has more attributes than an element needs');
  });
  parser.on('opentag', (tag) => {
    strict ||= isStrict(tag.uri);
    const children: XmlNode[] = [];
    const name = `${prefixOf(tag.uri)}:${tag.local}`;
    const attributes = named(tag);
    // A list of the file's own prefixes, which mean nothing once names are resolved.
    const required = name === 'mc:Choice' ? attributes.get('Requires') : undefined;
    if (required !== undefined)
      attributes.set(
        'Requires',
        required
          .trim()
          .split(/\s+/)
          .map((prefix) => prefixOf(parser.resolve(prefix) ?? ''))
          .join(' '),
      );
    const element = { name, attributes, children };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push({ children });
  });
  parser.on('closetag', () => open.pop());
  const addText = (words: string) => {
    if (words !== '') open.at(-1)?.children.push(words);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (root === null) throw new XmlRefused('is not well-formed XML');
  return { root, isStrict: strict, tags };
}

type Tag = {
  readonly attributes: Readonly<
    Record<string, { readonly uri: string; readonly local: string; readonly value: string }>
  >;
};

/** Bindings of namespaces are the file's own business: names are resolved, and we write our own. */
function named({ attributes }: Tag): Map<string, string> {
  const found = new Map<string, string>();
  for (const { uri, local, value } of Object.values(attributes)) {
    if (uri === xmlns) continue;
    found.set(uri === '' ? local : `${prefixOf(uri)}:${local}`, value);
  }
  return found;
}

const xmlns = 'http://www.w3.org/2000/xmlns/';

function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlRefused('is neither UTF-8 nor UTF-16');
  }
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements directly in one, all or those of a name. */
export function elementsIn(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children
    .filter(isElement)
    .filter((child) => name === undefined || child.name === name);
}

/** All text in an element, in order. */
export function textIn(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textIn(node) : node)).join('');
}
