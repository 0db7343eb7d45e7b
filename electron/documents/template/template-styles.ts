import { isOn, type Tree, treeIn, trees, valueIn } from './template-tree.ts';

/** The styles of a template, found by their names, which are the same in every language of Word. */
export class TemplateStyles {
  readonly root: Tree;
  readonly #byId = new Map<string, Tree>();
  readonly #byName = new Map<string, Tree>();
  readonly #normal: Tree | undefined;

  constructor(root: Tree) {
    this.root = root;
    for (const style of trees(root, 'w:style')) {
      this.#byId.set(style.attributes.get('w:styleId') ?? '', style);
      const name = nameOf(style);
      if (!this.#byName.has(name)) this.#byName.set(name, style);
    }
    this.#normal =
      trees(root, 'w:style').find(
        (style) =>
          style.attributes.get('w:type') === 'paragraph' &&
          /^(?:1|true|on)$/.test(style.attributes.get('w:default') ?? ''),
      ) ?? this.#byName.get('normal');
  }

  /** Its id, by the name every Word knows it by: `heading 1`. */
  idOf(name: string): string | null {
    return this.#byName.get(name)?.attributes.get('w:styleId') ?? null;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  style(id: string | null | undefined): Tree | undefined {
    return id === null || id === undefined ? undefined : this.#byId.get(id);
  }

  get normalId(): string | null {
    return this.#normal?.attributes.get('w:styleId') ?? null;
  }

  /** A style and those it is based on, nearest first; without one the default. */
  chain(id: string | null | undefined): readonly Tree[] {
    const found: Tree[] = [];
    let style = this.style(id) ?? this.#normal;
    while (style !== undefined && !found.includes(style)) {
      found.push(style);
      style = this.style(valueIn(style, ['w:basedOn']));
    }
    return found;
  }

  /** The nearest that says something of runs or paragraphs: the style, its bases, the defaults of the document. */
  property(id: string | null | undefined, kind: 'w:rPr' | 'w:pPr', name: string): Tree | undefined {
    for (const style of this.chain(id)) {
      const own = treeIn(style, kind, name);
      if (own !== undefined) return own;
    }
    const defaults = kind === 'w:rPr' ? 'w:rPrDefault' : 'w:pPrDefault';
    return treeIn(this.root, 'w:docDefaults', defaults, kind, name);
  }

  /** One attribute, where several styles may each say a part of an element such as `w:spacing`. */
  attribute(
    id: string | null | undefined,
    kind: 'w:rPr' | 'w:pPr',
    name: string,
    attribute: string,
  ): string | undefined {
    for (const style of this.chain(id)) {
      const said = valueIn(style, [kind, name], attribute);
      if (said !== undefined) return said;
    }
    const defaults = kind === 'w:rPr' ? 'w:rPrDefault' : 'w:pPrDefault';
    return valueIn(this.root, ['w:docDefaults', defaults, kind, name], attribute);
  }

  isOn(id: string | null | undefined, kind: 'w:rPr' | 'w:pPr', name: string): boolean {
    return isOn(this.property(id, kind, name));
  }
}

export function nameOf(style: Tree): string {
  return (valueIn(style, ['w:name']) ?? '').toLowerCase();
}
