import { allIn, type Tree, trees, wordsIn } from './template-tree.ts';

const instruction = /^\s*TOC\b/i;

/** Word's own contents in a text: the paragraphs from where the field begins to where it ends. */
export type WordContents = {
  readonly parent: Tree;
  readonly paragraphs: readonly Tree[];
  /** A heading stands above them already. */
  readonly isTitled: boolean;
};

/** The first contents that Word made; ours take their place, because theirs list what a template had in it. */
export function wordContentsIn(body: Tree): WordContents | null {
  if (!allIn(body).some(isInstruction)) return null;
  const parents = allIn(body).filter(({ name }) => /^w:(?:body|tc|txbxContent)$/.test(name));
  for (const parent of parents) {
    const children = trees(parent);
    const range = rangeIn(children);
    if (range === null) continue;
    const [from, to] = range;
    const before = children[from - 1];
    const title = before?.name === 'w:p' ? wordsIn(before).trim() : '';
    return {
      parent,
      paragraphs: children.slice(from, to + 1),
      isTitled: title !== '' && title.length <= 40 && !title.includes('{{'),
    };
  }
  return null;
}

function rangeIn(children: readonly Tree[]): readonly [from: number, to: number] | null {
  let depth = 0;
  let begun: { readonly at: number; readonly depth: number } | null = null;
  for (const [at, child] of children.entries()) {
    if (child.name !== 'w:p') continue;
    for (const one of allIn(child)) {
      if (one.name === 'w:fldSimple' && isInstruction(one)) return [at, at];
      const type = one.name === 'w:fldChar' ? one.attributes.get('w:fldCharType') : undefined;
      if (type === 'begin') depth += 1;
      if (one.name === 'w:instrText' && begun === null && isInstruction(one)) begun = { at, depth };
      if (type !== 'end') continue;
      if (begun !== null && depth === begun.depth) return [begun.at, at];
      depth -= 1;
    }
  }
  return null;
}

function isInstruction({ name, attributes, children }: Tree): boolean {
  if (name === 'w:instrText') return instruction.test(children.join(''));
  return name === 'w:fldSimple' && instruction.test(attributes.get('w:instr') ?? '');
}
