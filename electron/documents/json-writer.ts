import type { AnyOutline, Block, Sentence } from '../../shared/documents/outline.ts';

/**
 * The document as data for other programs: the same sentences, with ids that
 * stay when the words change. Which answers a sentence was made from is said
 * only in a file for internal use.
 */
export function writeJson(outline: AnyOutline): string {
  const say = (sentence: Sentence) => ({
    id: sentence.id,
    text: textOf(sentence),
    ...linksOf(sentence),
    ...(outline.audience === 'internal' ? { facts: sentence.facts } : {}),
  });
  const json = {
    format: 'securable-document/1',
    document: outline.document,
    audience: outline.audience,
    language: outline.language,
    title: outline.title,
    subtitle: outline.subtitle,
    marks: outline.marks,
    facts: outline.facts.map(({ label, value }) => ({ label, ...say(value) })),
    sections: outline.sections.map(({ id, level, title, blocks }) => ({
      id,
      level,
      title,
      blocks: blocks.map((block) => blockAsData(block, say)),
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function blockAsData<T>(block: Block, say: (sentence: Sentence) => T) {
  switch (block.kind) {
    case 'paragraph':
      return { kind: block.kind, sentences: block.sentences.map(say) };
    case 'list':
      return {
        kind: block.kind,
        ordered: block.ordered,
        ...(block.start === undefined ? {} : { start: block.start }),
        ...(block.depth === undefined ? {} : { depth: block.depth }),
        items: block.items.map((item) => item.map(say)),
      };
    case 'table':
      return {
        kind: block.kind,
        caption: textOf(block.caption),
        columns: block.columns.map((column) => column.title),
        rows: block.rows.map((row) => row.map((cell) => cell.map(say))),
      };
  }
}

function textOf(sentence: Sentence): string {
  return sentence.runs.map((run) => run.text).join('');
}

function linksOf(sentence: Sentence): { links?: readonly string[] } {
  const links = sentence.runs.flatMap((run) => run.href ?? []);
  return links.length === 0 ? {} : { links: [...new Set(links)] };
}
