import { elementsIn, type XmlElement } from '../xml/read-xml.ts';
import { childOf, isOn, type KeptElement } from './keep-part.ts';

/** The styles whose text is not shown, and those that are based on them. */
export function hiddenStylesIn(styles: XmlElement): ReadonlySet<string> {
  const hidden = new Set<string>();
  const all = elementsIn(styles, 'w:style');
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const style of all) {
      const properties = childOf(style, 'w:rPr');
      const own = properties && childOf(properties, 'w:vanish');
      const base = childOf(style, 'w:basedOn')?.attributes.get('w:val') ?? '';
      if (own === undefined ? hidden.has(base) : isOn(own))
        hidden.add(style.attributes.get('w:styleId') ?? '');
    }
  }
  return hidden;
}

const references = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']);

/** Styles that documents of ours use by their names, which are the same in every language of Word. */
const ours =
  /^(?:normal|default paragraph font|no list|normal table|table normal|table grid|title|subtitle|heading [1-9]|caption|hyperlink|list paragraph|body text|toc heading|toc [1-9]|list bullet|list number|header|footer|table text|table heading|after table|fact label|fact|mark|header mark|logo|code|disclosure table)$/i;

/** The styles that are used or may be, without those that only tell how a company calls things. */
export function keepNeededStyles(styles: KeptElement, users: readonly KeptElement[]): void {
  const used = new Set<string>();
  const note = (element: KeptElement) => {
    if (references.has(element.name)) used.add(element.attributes.get('w:val') ?? '');
    // A field may repeat the text of a style that it names.
    if (element.name === 'w:instrText' || element.name === 'w:fldSimple') {
      const text = element.attributes.get('w:instr') ?? element.children.join('');
      const called = /STYLEREF "([^"]*)"/.exec(text)?.[1];
      if (called !== undefined) used.add(called.toLowerCase());
    }
    for (const child of element.children) if (typeof child !== 'string') note(child);
  };
  for (const user of users) note(user);
  const all = styles.children.filter(
    (child): child is KeptElement => typeof child !== 'string' && child.name === 'w:style',
  );
  const needed = new Set<KeptElement>();
  for (let before = -1; before !== needed.size; ) {
    before = needed.size;
    for (const style of all) {
      const name = (childOf(style, 'w:name')?.attributes.get('w:val') ?? '').toLowerCase();
      const id = style.attributes.get('w:styleId') ?? '';
      if (needed.has(style) || !(ours.test(name) || used.has(id) || used.has(name))) continue;
      needed.add(style);
      note(style);
    }
  }
  styles.children = styles.children.filter(
    (child) => typeof child === 'string' || child.name !== 'w:style' || needed.has(child),
  );
}
