import { element, type Tree, treeIn, trees } from './template-tree.ts';

/** How many lists a template has: ours are numbered on from there. */
export function listsIn(numbering: Tree | null): number {
  return numbering === null ? 0 : highest(numbering, 'w:num', 'w:numId');
}

/** The template's lists and, behind them, ours. */
export function mergeNumbering(theirs: Tree | null, ours: Tree): Tree {
  const root = theirs ?? element('w:numbering');
  const abstracts = highest(root, 'w:abstractNum', 'w:abstractNumId') + 1;
  const lists = listsIn(theirs);
  for (const abstract of trees(ours, 'w:abstractNum')) add(abstract, 'w:abstractNumId', abstracts);
  for (const list of trees(ours, 'w:num')) {
    add(list, 'w:numId', lists);
    const to = treeIn(list, 'w:abstractNumId');
    if (to !== undefined) add(to, 'w:val', abstracts);
  }
  // All definitions stand before all lists (CT_Numbering).
  root.children = [
    ...trees(root, 'w:abstractNum'),
    ...trees(ours, 'w:abstractNum'),
    ...trees(root, 'w:num'),
    ...trees(ours, 'w:num'),
  ];
  return root;
}

function add(tree: Tree, attribute: string, more: number): void {
  tree.attributes.set(attribute, String(Number(tree.attributes.get(attribute) ?? 0) + more));
}

function highest(root: Tree, name: string, attribute: string): number {
  return trees(root, name).reduce(
    (most, { attributes }) => Math.max(most, Number(attributes.get(attribute) ?? 0) || 0),
    0,
  );
}
