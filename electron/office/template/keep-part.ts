import { isElement, type XmlElement, type XmlNode } from '../xml/read-xml.ts';
import {
  allowedElements,
  isAllowedAttribute,
  type PartKind,
  textElements,
  unwrapped,
} from './allowed.ts';
import { refusedElements, refuseHolding } from './refused.ts';
import { transitionalAttribute, transitionalName, transitionalValue } from './strict-values.ts';

/** An element that is kept, still to be worked on. */
export type KeptElement = {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: (KeptElement | string)[];
};

export type Keeping = {
  /** The name of the part, as the person may find it. */
  readonly part: string;
  readonly kind: PartKind;
  /** Styles whose text is not shown. */
  readonly hiddenStyles: ReadonlySet<string>;
  /** The id in the rebuilt package of what a relationship leads to; null where it may not be led to. */
  readonly leadTo: (kind: 'image' | 'hyperlink' | 'header' | 'footer', id: string) => string | null;
  /** Numbers the drawings of all parts. */
  readonly nextDrawing: () => number;
};

/** What of an element of a part is kept: itself, its content, or nothing. */
export function keepElement(
  element: XmlElement,
  keeping: Keeping,
  parent = '',
): (KeptElement | string)[] {
  const why = Object.hasOwn(refusedElements, element.name) ? refusedElements[element.name] : null;
  if (why != null && keeping.kind === 'text') refuseHolding(keeping.part, why);
  if (element.name === 'mc:AlternateContent') return keepChoice(element, keeping, parent);
  if (element.name === 'w:sdt') return keepControl(element, keeping, parent);
  if (unwrapped.has(element.name)) return keepChildren(element, keeping, parent);
  const name = transitionalName(parent, element.name);
  if (!allowedElements[keeping.kind].has(name) || isHidden(element, keeping)) return [];
  const kept: KeptElement = {
    name,
    attributes: keepAttributes(element, name),
    children: keepChildren(element, keeping, name),
  };
  return checked(kept, element, keeping);
}

function keepChildren(
  element: XmlElement,
  keeping: Keeping,
  name: string,
): (KeptElement | string)[] {
  const text = textElements.get(name);
  return element.children.flatMap((child: XmlNode) => {
    if (isElement(child)) return keepElement(child, keeping, name);
    return keeping.kind === 'text' && text?.test(child) ? [child] : [];
  });
}

function keepAttributes(element: XmlElement, name: string): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [from, given] of element.attributes) {
    const attribute = transitionalAttribute(name, from);
    const value = transitionalValue(name, attribute, given);
    if (isAllowedAttribute(name, attribute, value)) kept.set(attribute, value);
  }
  return kept;
}

const shapes = new Set(['wps', 'wpg']);
const understood = new Set([...shapes, 'w14', 'wp', 'a', 'pic', 'r', 'w']);

/** Of two ways to write one thing the first that is understood, or the one for older readers. */
function keepChoice(
  element: XmlElement,
  keeping: Keeping,
  parent: string,
): (KeptElement | string)[] {
  const ways = element.children.filter(isElement);
  const choice = ways.find(
    ({ name, attributes }) =>
      name === 'mc:Choice' &&
      (attributes.get('Requires') ?? '?').split(' ').every((prefix) => understood.has(prefix)),
  );
  const chosen = choice ?? ways.find(({ name }) => name === 'mc:Fallback');
  if (chosen === undefined) return [];
  const children = keepChildren(chosen, keeping, parent);
  const needed = (choice?.attributes.get('Requires') ?? '')
    .split(' ')
    .filter((one) => shapes.has(one));
  if (needed.length === 0 || children.length === 0) return children;
  const wrapped = {
    name: 'mc:Choice',
    attributes: new Map([['Requires', needed.join(' ')]]),
    children,
  };
  return [{ name: 'mc:AlternateContent', attributes: new Map(), children: [wrapped] }];
}

/** What stands in a content control; the hint in one that nobody has filled in is not text of the company. */
function keepControl(
  element: XmlElement,
  keeping: Keeping,
  parent: string,
): (KeptElement | string)[] {
  const children = element.children.filter(isElement);
  const isHint = children.some(
    ({ name, children: said }) =>
      name === 'w:sdtPr' &&
      said.some((one) => isElement(one) && one.name === 'w:showingPlcHdr' && isOn(one)),
  );
  const kept = children
    .filter(({ name }) => name === 'w:sdtContent')
    .flatMap((content) => keepChildren(content, keeping, parent));
  return isHint ? kept.flatMap(withoutRuns) : kept;
}

function withoutRuns(node: KeptElement | string): (KeptElement | string)[] {
  if (typeof node === 'string') return [node];
  if (node.name === 'w:r') return [];
  return [{ ...node, children: node.children.flatMap(withoutRuns) }];
}

/** Only what is shown leaves: no hidden run, row or drawing. */
function isHidden(element: XmlElement, { hiddenStyles }: Keeping): boolean {
  switch (element.name) {
    case 'w:r': {
      const properties = childOf(element, 'w:rPr');
      if (properties === undefined) return false;
      const style = childOf(properties, 'w:rStyle')?.attributes.get('w:val');
      const own = childOf(properties, 'w:vanish') ?? childOf(properties, 'w:specVanish');
      return own === undefined ? style !== undefined && hiddenStyles.has(style) : isOn(own);
    }
    case 'w:p': {
      const properties = childOf(element, 'w:pPr');
      const style = properties && childOf(properties, 'w:pStyle')?.attributes.get('w:val');
      return style !== undefined && hiddenStyles.has(style);
    }
    case 'w:tr': {
      const properties = childOf(element, 'w:trPr');
      const hidden = properties && childOf(properties, 'w:hidden');
      return hidden !== undefined && isOn(hidden);
    }
    case 'w:drawing':
      return element.children
        .filter(isElement)
        .some((one) => isShown(childOf(one, 'wp:docPr')?.attributes.get('hidden')) === false);
    default:
      return false;
  }
}

function isShown(hidden: string | undefined): boolean {
  return hidden === undefined || hidden === '0' || hidden === 'false';
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.filter(isElement).find((child) => child.name === name);
}

/** Whether a switch such as `w:vanish` is on. */
export function isOn({ attributes }: XmlElement): boolean {
  return !/^(?:0|false|off)$/i.test((attributes.get('w:val') ?? '').trim());
}

const graphics: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic:pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic:pic',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps:wsp',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg:wgp',
};

/** The last look at elements that lead somewhere, carry names, or must not be empty. */
function checked(
  kept: KeptElement,
  element: XmlElement,
  { part, leadTo, nextDrawing }: Keeping,
): (KeptElement | string)[] {
  const { name, attributes } = kept;
  switch (name) {
    case 'a:blip': {
      const to = leadTo('image', attributes.get('r:embed') ?? '');
      if (element.attributes.has('r:link') || to === null)
        refuseHolding(part, 'a picture that is linked from elsewhere; put the picture itself in');
      attributes.set('r:embed', to);
      return [kept];
    }
    case 'a:graphicData': {
      const uri =
        attributes
          .get('uri')
          ?.replace(/^http:\/\/purl\.oclc\.org\/ooxml\/drawingml\/picture$/, picture) ?? '';
      if (!Object.hasOwn(graphics, uri))
        refuseHolding(part, 'a chart, a diagram or another drawing; put it in as a picture');
      attributes.set('uri', uri);
      return [kept];
    }
    case 'wp:docPr':
    case 'pic:cNvPr':
    case 'wps:cNvPr':
    case 'wpg:cNvPr': {
      const id = String(nextDrawing());
      const told = name === 'wp:docPr' ? (attributes.get('descr') ?? '') : '';
      kept.attributes.clear();
      attributes.set('id', id).set('name', `Picture ${id}`);
      // Word puts a file's name there where nobody has said what the picture shows.
      if (told !== '' && !/[\\/]|\.\w{2,5}$/.test(told)) attributes.set('descr', told);
      return [kept];
    }
    case 'w:hyperlink': {
      const id = attributes.get('r:id');
      attributes.delete('r:id');
      const to = id === undefined ? null : leadTo('hyperlink', id);
      if (to !== null) attributes.set('r:id', to);
      return to === null && !attributes.has('w:anchor') ? kept.children : [kept];
    }
    case 'w:headerReference':
    case 'w:footerReference': {
      const kind = name === 'w:headerReference' ? 'header' : 'footer';
      const to = leadTo(kind, attributes.get('r:id') ?? '');
      if (to === null) refuseHolding(part, 'a header or footer that leads to no part');
      attributes.set('r:id', to);
      return [kept];
    }
    case 'w:tc':
    case 'w:hdr':
    case 'w:ftr':
    case 'w:txbxContent':
      if (!kept.children.some((child) => typeof child !== 'string' && child.name === 'w:p'))
        kept.children.push({ name: 'w:p', attributes: new Map(), children: [] });
      return [kept];
    default:
      return [kept];
  }
}

const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
