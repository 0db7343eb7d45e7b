import type { Parts } from '../../office/template/rebuilt-package.ts';
import { isElement, readXml, type XmlElement, type XmlNode } from '../../office/xml/read-xml.ts';

/** An element of a template that is being worked on. */
export type Tree = {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: (Tree | string)[];
};

/** A part of an opened template; null where it has none of that name. What is in it was read and written by us. */
export function treeOf(parts: Parts, name: string): Tree | null {
  const content = parts.get(name);
  return typeof content === 'string' ? parsedTree(content) : null;
}

export function parsedTree(xml: string): Tree {
  return copied(readXml(Buffer.from(xml, 'utf8'), ownXml).root);
}

const ownXml = {
  bytes: Number.MAX_SAFE_INTEGER,
  depth: 1000,
  attributes: 1000,
  tags: Number.MAX_SAFE_INTEGER,
};

/** Without what has no meaning for us, such as an extension of Word's. */
function copied({ name, attributes, children }: XmlElement): Tree {
  return {
    name,
    attributes: new Map([...attributes].filter(([attribute]) => !attribute.startsWith('?:'))),
    children: children.filter(isKnown).map((child) => (isElement(child) ? copied(child) : child)),
  };
}

function isKnown(node: XmlNode): boolean {
  return !isElement(node) || !node.name.startsWith('?:');
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Tree | string)[]
): Tree {
  return {
    name,
    attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    children: [...children],
  };
}

export function trees(tree: Tree, name?: string): readonly Tree[] {
  return tree.children.filter(
    (child): child is Tree =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function treeIn(tree: Tree | undefined, ...path: readonly string[]): Tree | undefined {
  let found = tree;
  for (const name of path) {
    if (found === undefined) return undefined;
    found = trees(found, name)[0];
  }
  return found;
}

/** An attribute of an element at a path, mostly `w:val`. */
export function valueIn(
  tree: Tree | undefined,
  path: readonly string[],
  attribute = 'w:val',
): string | undefined {
  return treeIn(tree, ...path)?.attributes.get(attribute);
}

/** The element and all in it, in order. */
export function allIn(tree: Tree, name?: string): readonly Tree[] {
  const found: Tree[] = [];
  const walk = (one: Tree) => {
    if (name === undefined || one.name === name) found.push(one);
    for (const child of one.children) if (typeof child !== 'string') walk(child);
  };
  walk(tree);
  return found;
}

/** Of an element that switches something on: absent is off, no value is on. */
export function isOn(tree: Tree | undefined): boolean {
  return tree !== undefined && !/^(?:0|false|off|none)$/i.test(tree.attributes.get('w:val') ?? '');
}

/** What is read in a paragraph, boxes of text in it left out: these are stories of their own. */
export function textsIn(paragraph: Tree): readonly Tree[] {
  const found: Tree[] = [];
  const walk = (one: Tree) => {
    if (one.name === 'w:t') found.push(one);
    else if (one.name !== 'w:txbxContent')
      for (const child of one.children) if (typeof child !== 'string') walk(child);
  };
  walk(paragraph);
  return found;
}

export function wordsIn(paragraph: Tree): string {
  return textsIn(paragraph)
    .map(({ children }) => children.join(''))
    .join('');
}

export function cloned(tree: Tree): Tree {
  return {
    name: tree.name,
    attributes: new Map(tree.attributes),
    children: tree.children.map((child) => (typeof child === 'string' ? child : cloned(child))),
  };
}
