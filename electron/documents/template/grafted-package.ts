import type { Parts } from '../../office/template/rebuilt-package.ts';
import { namespaces } from '../../office/xml/namespaces.ts';
import { escapeXml } from '../../office/xml/write-xml.ts';
import { parsedTree, type Tree, trees } from './template-tree.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationshipsOf = 'word/_rels/document.xml.rels';

/** A template's parts with those of ours among them, each led to and named. */
export class GraftedPackage {
  readonly #parts: Map<string, string | Uint8Array>;
  /** Where the text leads, by ids. */
  readonly #leads: Map<string, string>;
  #relationships: string[] = [];
  #types: string[] = [];
  #made = 0;

  constructor(parts: Parts) {
    this.#parts = new Map(parts);
    this.#leads = new Map(
      leadingFrom(this.text(relationshipsOf)).map(({ attributes }) => [
        attributes.get('Id') ?? '',
        `word/${attributes.get('Target') ?? ''}`,
      ]),
    );
  }

  text(name: string): string {
    return String(this.#parts.get(name) ?? '');
  }

  set(name: string, content: string): void {
    this.#parts.set(name, content);
  }

  /** The part that the text leads to by an id, the template's or one of ours. */
  partOf(id: string): string | null {
    return this.#leads.get(id) ?? null;
  }

  /** A part of one kind, in place of the template's own or new. */
  put(kind: 'styles' | 'numbering' | 'fontTable', content: string): void {
    const name = `word/${kind}.xml`;
    const isNew = !this.#parts.has(name);
    this.#parts.set(name, content);
    if (!isNew) return;
    this.#lead(kind, `${kind}.xml`);
    this.#types.push(override(`/${name}`, `${wordType}.${kind}+xml`));
  }

  /** A head or foot more. `like`: the one whose pictures and links it shows as well. */
  addRunning(kind: 'header' | 'footer', content: string, like: string | null = null): string {
    this.#made += 1;
    const name = `${kind}Own${this.#made}.xml`;
    this.#parts.set(`word/${name}`, content);
    const known = like === null ? undefined : this.#parts.get(relsOf(like));
    if (known !== undefined) this.#parts.set(relsOf(`word/${name}`), known);
    this.#types.push(override(`/word/${name}`, `${wordType}.${kind}+xml`));
    const id = this.#lead(kind, name);
    this.#leads.set(id, `word/${name}`);
    return id;
  }

  addLinks(targets: readonly string[]): void {
    for (const [at, target] of targets.entries())
      this.#relationships.push(
        `<Relationship Id="rIdLink${at + 1}" Type="${namespaces.r}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
      );
  }

  /** What the file says of itself. */
  addProperties(files: ReadonlyMap<string, string>): void {
    for (const [name, content] of files) this.#parts.set(name, content);
    this.#types.push(
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      override(
        '/docProps/app.xml',
        'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      ),
    );
    this.#append(
      '_rels/.rels',
      'Relationships',
      `<Relationship Id="rIdOwn1" Type="${coreProperties}" Target="docProps/core.xml"/><Relationship Id="rIdOwn2" Type="${namespaces.r}/extended-properties" Target="docProps/app.xml"/>`,
    );
  }

  finish(): Parts {
    this.#append(relationshipsOf, 'Relationships', this.#relationships.join(''));
    this.#append('[Content_Types].xml', 'Types', this.#types.join(''));
    this.#relationships = [];
    this.#types = [];
    return this.#parts;
  }

  #lead(kind: string, target: string): string {
    const id = `rIdOwn${this.#relationships.length + 1}`;
    this.#relationships.push(
      `<Relationship Id="${id}" Type="${namespaces.r}/${kind}" Target="${target}"/>`,
    );
    return id;
  }

  #append(name: string, root: string, more: string): void {
    const known = this.text(name);
    const text = known === '' ? `<Relationships xmlns="${namespaces.rel}"></Relationships>` : known;
    this.#parts.set(
      name,
      text.replace(`</${root}>`, () => `${more}</${root}>`),
    );
  }
}

function leadingFrom(rels: string): readonly Tree[] {
  return rels === '' ? [] : trees(parsedTree(rels), 'rel:Relationship');
}

const coreProperties =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

function override(name: string, type: string): string {
  return `<Override PartName="${name}" ContentType="${type}"/>`;
}

function relsOf(part: string): string {
  return `${part.replace(/^word\//, 'word/_rels/')}.rels`;
}
