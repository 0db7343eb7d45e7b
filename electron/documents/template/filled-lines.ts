import { allIn, element, type Tree, textsIn, treeIn, trees } from './template-tree.ts';

const field = /\{\{([^{}]{1,80})\}\}/g;

/** Fills the fields of one line in every paragraph of a part; what nobody tells becomes nothing. */
export function fillLines(root: Tree, lines: ReadonlyMap<string, string>): void {
  for (const paragraph of allIn(root, 'w:p')) fillParagraph(paragraph, lines);
}

/** A field may be spread over several runs: its words stand in the first of them, and look as it does. */
function fillParagraph(paragraph: Tree, lines: ReadonlyMap<string, string>): void {
  const texts = textsIn(paragraph);
  const words = texts.map(({ children }) => children.join(''));
  const found = [...words.join('').matchAll(field)];
  if (found.length === 0) return;
  const filled = words.map(() => '');
  let start = 0;
  for (const [place, text] of words.entries()) {
    for (let at = 0; at < text.length; at += 1) {
      const inside = found.find(
        ({ index, 0: whole }) => start + at >= index && start + at < index + whole.length,
      );
      if (inside === undefined) filled[place] += text.charAt(at);
      else if (inside.index === start + at)
        filled[place] += lines.get((inside[1] ?? '').trim()) ?? '';
    }
    start += text.length;
  }
  for (const [place, text] of texts.entries()) {
    text.children = [filled[place] ?? ''];
    text.attributes.set('xml:space', 'preserve');
  }
}

/** Says of the template's own words which language they are in, where the file's is another now. */
export function sayLanguage(root: Tree, language: string): void {
  for (const run of allIn(root, 'w:r')) {
    let properties = treeIn(run, 'w:rPr');
    if (properties === undefined) {
      properties = element('w:rPr');
      run.children.unshift(properties);
    }
    const [lang] = trees(properties, 'w:lang');
    if (lang === undefined) properties.children.push(element('w:lang', { 'w:val': language }));
    else if (!lang.attributes.has('w:val')) lang.attributes.set('w:val', language);
  }
}
