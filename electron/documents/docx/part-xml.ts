import type { IXmlableObject } from 'docx';

/**
 * The XML of what a component of docx prepares of itself, as docx would write it:
 * `{ 'w:b': {} }`, `{ 'w:b': { _attr: { 'w:val': 1 } } }`, or the attributes and
 * children of an element in a row.
 */
export function partXml(element: IXmlableObject): string {
  const xml: string[] = [];
  writeElement(element, xml);
  return xml.join('');
}

/** Onto one list, where docx makes three objects of every element first. */
function writeElement(element: IXmlableObject, xml: string[]): void {
  for (const [name, content] of Object.entries(element)) {
    if (isElement(content) && !Array.isArray(content)) {
      xml.push('<', name, attributesXml(content), '/>');
      continue;
    }
    const children: readonly unknown[] = Array.isArray(content) ? content : [content];
    xml.push('<', name);
    for (const child of children) if (isElement(child)) xml.push(attributesXml(child));
    xml.push('>');
    for (const child of children) {
      if (!isElement(child)) xml.push(escaped(child));
      else if (child._attr === undefined) writeElement(child, xml);
    }
    xml.push('</', name, '>');
  }
}

function attributesXml({ _attr }: IXmlableObject): string {
  if (!isElement(_attr)) return '';
  let xml = '';
  for (const [name, value] of Object.entries(_attr)) xml += ` ${name}="${escaped(value)}"`;
  return xml;
}

function isElement(value: unknown): value is IXmlableObject {
  return typeof value === 'object' && value !== null;
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Characters that XML cannot hold are left out. */
function escaped(value: unknown): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be written.
  return String(value).replace(/[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g, (mark) => marks[mark] ?? '');
}
