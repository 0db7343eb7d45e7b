import type { OfficePackage } from '../office-package.ts';
import { PictureRefused } from '../pictures/picture.ts';
import { readPicture } from '../pictures/read-picture.ts';
import { elementsIn, type XmlElement } from '../xml/read-xml.ts';
import { writeXml } from '../xml/write-xml.ts';
import type { PartKind } from './allowed.ts';
import { keepFields } from './keep-fields.ts';
import { childOf, type KeptElement, keepElement } from './keep-part.ts';
import { linkTarget } from './link-target.ts';
import { hiddenStylesIn, keepNeededStyles } from './needed-styles.ts';
import { type Parts, RebuiltPackage } from './rebuilt-package.ts';
import { TemplateRefused } from './refused.ts';
import { themeFormats } from './theme-formats.ts';

const main = 'word/document.xml';

/** Builds the document anew from what of the template a document needs; the rest is never written. */
export function rebuildTemplate(from: OfficePackage, document: string): Parts {
  return new Rebuilding(from, document).run();
}

class Rebuilding {
  readonly #from: OfficePackage;
  readonly #document: string;
  readonly #to = new RebuiltPackage();
  readonly #styles: XmlElement;
  readonly #hidden: ReadonlySet<string>;
  /** The text parts, by their new names. */
  readonly #texts = new Map<string, KeptElement>();
  readonly #bookmarks = new Set<string>();
  /** New names of parts and pictures that were met, by their old ones. */
  readonly #known = new Map<string, string>();
  #drawings = 0;

  constructor(from: OfficePackage, document: string) {
    this.#from = from;
    this.#document = document;
    const styles = from.partOfKind(document, 'styles');
    this.#styles = styles === null ? emptyStyles : from.xml(styles).root;
    if (this.#styles.name !== 'w:styles')
      throw new TemplateRefused('its styles are not built as Word builds them');
    this.#hidden = hiddenStylesIn(this.#styles);
  }

  run(): Parts {
    const settings = this.#settings();
    this.#text(this.#document, main, 'w:document');
    this.#pruneBookmarks();
    const numbering = this.#kept('numbering', 'w:numbering');
    const styles = only(this.#keep(this.#styles, 'styles', 'word/styles.xml'));
    keepNeededStyles(styles, [...this.#texts.values(), ...(numbering === null ? [] : [numbering])]);
    for (const [name, root] of this.#texts)
      if (name === main) this.#to.addMain(root);
      else this.#to.add(name, name.startsWith('word/header') ? 'header' : 'footer', root);
    this.#add('styles', 'word/styles.xml', styles);
    if (numbering !== null) this.#add('numbering', 'word/numbering.xml', numbering);
    this.#add('settings', 'word/settings.xml', settings);
    const theme = this.#theme();
    if (theme !== null) this.#add('theme', 'word/theme/theme1.xml', theme);
    return this.#to.finish();
  }

  #add(
    kind: 'styles' | 'numbering' | 'settings' | 'theme',
    name: string,
    content: XmlElement | string,
  ): void {
    this.#to.add(name, kind, content);
    this.#to.lead(main, kind, name.slice('word/'.length));
  }

  /** Reads a text part and puts it under its new name. */
  #text(source: string, name: string, root: string): void {
    const read = this.#from.xml(source);
    const kept = read.root.name === root ? only(this.#keep(read.root, 'text', source, name)) : null;
    const body = kept?.children.find(
      (child) => typeof child !== 'string' && child.name === 'w:body',
    );
    if (kept === null || (root === 'w:document' && body === undefined))
      throw new TemplateRefused(`“${source}” is not built as Word builds it`);
    for (const bookmark of keepFields(source, kept)) this.#bookmarks.add(bookmark);
    this.#texts.set(name, kept);
  }

  #keep(root: XmlElement, kind: PartKind, source: string, name = source): (KeptElement | string)[] {
    const relationships = kind === 'text' ? this.#from.relationships(source) : new Map();
    const kept = keepElement(root, {
      part: source,
      kind,
      hiddenStyles: this.#hidden,
      nextDrawing: () => {
        this.#drawings += 1;
        return this.#drawings;
      },
      leadTo: (wanted, id) => {
        const found = relationships.get(id);
        if (found === undefined || found.kind !== wanted) return null;
        if (wanted === 'hyperlink') {
          const target = found.isExternal ? linkTarget(found.target) : null;
          return target === null ? null : this.#to.lead(name, 'hyperlink', target);
        }
        if (found.isExternal) return null;
        return wanted === 'image'
          ? this.#to.lead(name, 'image', this.#picture(found.target))
          : this.#to.lead(name, wanted, this.#runningPart(found.target, wanted));
      },
    });
    return kept;
  }

  #picture(source: string): string {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    try {
      const { bytes, format } = readPicture(this.#from.bytes(source), { least: 1, most: 8000 });
      const target = `media/image${this.#nextOf('media/')}.${format}`;
      this.#known.set(source, target);
      this.#to.addPicture(`word/${target}`, bytes);
      return target;
    } catch (error) {
      if (error instanceof PictureRefused)
        throw new TemplateRefused(
          `its picture “${source}” cannot be taken, because ${error.message}; put it in as PNG or JPEG and save it again`,
        );
      throw error;
    }
  }

  #runningPart(source: string, kind: 'header' | 'footer'): string {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const target = `${kind}${this.#nextOf(kind)}.xml`;
    this.#known.set(source, target);
    this.#text(source, `word/${target}`, kind === 'header' ? 'w:hdr' : 'w:ftr');
    return target;
  }

  #nextOf(start: string): number {
    return [...this.#known.values()].filter((name) => name.startsWith(start)).length + 1;
  }

  #kept(kind: 'numbering', root: string): KeptElement | null {
    const source = this.#from.partOfKind(this.#document, kind);
    if (source === null) return null;
    const read = this.#from.xml(source).root;
    return read.name === root ? only(this.#keep(read, kind, source)) : null;
  }

  #settings(): KeptElement {
    const source = this.#from.partOfKind(this.#document, 'settings');
    const read = source === null ? emptySettings : this.#from.xml(source).root;
    const protection = elementsIn(read).find(
      ({ name, attributes }) =>
        /^w:(?:documentProtection|writeProtection)$/.test(name) &&
        (name === 'w:writeProtection' || isEnforced(attributes)),
    );
    if (protection !== undefined)
      throw new TemplateRefused(
        `it is protected against changes (“${source}”); take the protection off in Word and save it again`,
      );
    const kept =
      read.name === 'w:settings' && source !== null
        ? only(this.#keep(read, 'settings', source))
        : only(this.#keep(emptySettings, 'settings', 'word/settings.xml'));
    // The settings of a document have an order, and two may stand behind this one.
    const behind = kept.children.findIndex(
      (child) =>
        typeof child !== 'string' && /^w:(?:decimalSymbol|listSeparator)$/.test(child.name),
    );
    kept.children.splice(behind === -1 ? kept.children.length : behind, 0, compatibility());
    return kept;
  }

  #theme(): string | null {
    const source = this.#from.partOfKind(this.#document, 'theme');
    if (source === null) return null;
    const read = this.#from.xml(source).root;
    const elements = childOf(read, 'a:themeElements');
    const hasAll =
      elements !== undefined &&
      ['a:clrScheme', 'a:fontScheme'].every((name) => childOf(elements, name) !== undefined);
    if (read.name !== 'a:theme' || !hasAll) return null;
    const kept = only(this.#keep(read, 'theme', source));
    for (const element of [kept, ...kept.children.flatMap(inside)])
      if (element.attributes.has('name')) element.attributes.set('name', 'Template');
    return writeXml(kept).replace('</a:themeElements>', () => `${themeFormats}</a:themeElements>`);
  }

  /** Names of places are shown nowhere: those that nothing leads to go. */
  #pruneBookmarks(): void {
    const ids = new Set<string>();
    const collect = (element: KeptElement) => {
      if (element.name === 'w:hyperlink') {
        const anchor = element.attributes.get('w:anchor');
        if (anchor !== undefined) this.#bookmarks.add(anchor);
      }
      for (const child of element.children) if (typeof child !== 'string') collect(child);
    };
    const prune = (element: KeptElement) => {
      element.children = element.children.filter((child) => {
        if (typeof child === 'string') return true;
        if (child.name === 'w:bookmarkStart') {
          const isLedTo = this.#bookmarks.has(child.attributes.get('w:name') ?? '');
          if (isLedTo) ids.add(child.attributes.get('w:id') ?? '');
          return isLedTo;
        }
        if (child.name === 'w:bookmarkEnd') return ids.has(child.attributes.get('w:id') ?? '');
        prune(child);
        return true;
      });
    };
    for (const root of this.#texts.values()) collect(root);
    for (const root of this.#texts.values()) {
      ids.clear();
      prune(root);
    }
  }
}

function inside(node: KeptElement | string): readonly KeptElement[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(inside)];
}

function isEnforced(attributes: ReadonlyMap<string, string>): boolean {
  return /^(?:1|true|on)$/i.test((attributes.get('w:enforcement') ?? '').trim());
}

/** As Word lays pages out since 2013. */
function compatibility(): KeptElement {
  const mode: KeptElement = {
    name: 'w:compatSetting',
    attributes: new Map([
      ['w:name', 'compatibilityMode'],
      ['w:uri', 'http://schemas.microsoft.com/office/word'],
      ['w:val', '15'],
    ]),
    children: [],
  };
  return { name: 'w:compat', attributes: new Map(), children: [mode] };
}

const emptyStyles: XmlElement = { name: 'w:styles', attributes: new Map(), children: [] };
const emptySettings: XmlElement = { name: 'w:settings', attributes: new Map(), children: [] };

function only(kept: readonly (KeptElement | string)[]): KeptElement {
  const [root] = kept;
  if (root === undefined || typeof root === 'string')
    throw new TemplateRefused('a part of it is not built as Word builds it');
  return root;
}
