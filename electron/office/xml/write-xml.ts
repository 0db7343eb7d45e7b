import { namespaces, type Prefix } from './namespaces.ts';
import { isElement, type XmlElement } from './read-xml.ts';

/**
 * An element as text in one spelling: our prefixes, declared at the root as far as
 * they are used or `also` asks for them, double quotes, every mark of XML's own as a reference.
 */
export function writeXml(root: XmlElement, also: readonly Prefix[] = []): string {
  const used = new Set<string>(also);
  const body = write(root, used);
  const declared = [...used]
    .filter((prefix): prefix is Prefix => prefix in namespaces && prefix !== 'xml')
    .map((prefix) => ` xmlns:${prefix}="${namespaces[prefix]}"`)
    .join('');
  const end = 1 + root.name.length;
  return `${declaration}${body.slice(0, end)}${declared}${body.slice(end)}`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element inside a text that declares the prefixes already. */
export function writeFragment(element: XmlElement): string {
  return write(element, new Set());
}

function write({ name, attributes, children }: XmlElement, used: Set<string>): string {
  note(name, used);
  let xml = `<${name}`;
  for (const [attribute, value] of attributes) {
    note(attribute, used);
    xml += ` ${attribute}="${escapeXml(value)}"`;
  }
  if (children.length === 0) return `${xml}/>`;
  xml += '>';
  for (const child of children) xml += isElement(child) ? write(child, used) : escapeXml(child);
  return `${xml}</${name}>`;
}

function note(name: string, used: Set<string>): void {
  const colon = name.indexOf(':');
  if (colon !== -1) used.add(name.slice(0, colon));
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For text and for attributes; what was read has only characters that XML may hold. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (mark) => marks[mark] ?? mark);
}
