import type { Block, Outline, Sentence } from '../documents/outline.ts';
import { factOfPath, type Path, parsePath, rowPath } from '../workbook/path.ts';
import { factsOfAction } from './trace-carriers.ts';
import type { GraphDraft } from './trace-draft.ts';

/** The point that stands for a sentence of a document. */
export function sentenceNode(document: string, sentence: string): string {
  return `sentence/${document}/${sentence}`;
}

/** The point that stands for a document. */
export function documentNode(document: string): string {
  return `document/${document}`;
}

/** Every sentence that was made from a point of the chain, linked from it, and its document after it. */
export function addSentences(draft: GraphDraft, outlines: readonly Outline[]): void {
  const actionsByFact = actionNodes(draft);
  for (const outline of outlines) {
    const whole = documentNode(outline.document);
    draft.add({ id: whole, layer: 'document', title: outline.title, path: null });
    for (const { sentence, section } of placed(outline)) {
      const sources = sourcesOf(draft, sentence, actionsByFact);
      if (sources.length === 0) continue;
      const id = sentenceNode(outline.document, sentence.id);
      draft.add({
        id,
        layer: 'sentence',
        title: sentence.runs.map(({ text }) => text).join(''),
        detail: section,
        path: null,
        sentence: { document: outline.document, id: sentence.id, section },
      });
      for (const source of sources) draft.link(source, id);
      draft.link(id, whole);
    }
  }
}

/** The points that a sentence was made from: rows it read, and actions whose facts it read. */
function sourcesOf(
  draft: GraphDraft,
  sentence: Sentence,
  actionsByFact: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const sources = sentence.facts.flatMap((path) => [
    ...(actionsByFact.get(factOfPath(path)) ?? []),
    ...rowNode(draft, path),
  ]);
  return [...new Set(sources)];
}

function rowNode(draft: GraphDraft, path: Path): readonly string[] {
  const place = parsePath(path);
  if (place === null || place.at === 'fact') return [];
  const id = rowPath(place.fact, place.row);
  return draft.has(id) ? [id] : [];
}

function actionNodes(draft: GraphDraft): ReadonlyMap<string, readonly string[]> {
  const byFact = new Map<string, string[]>();
  for (const { id } of draft.graph().nodes.values()) {
    if (!id.startsWith('action/')) continue;
    for (const fact of factsOfAction(id)) byFact.set(fact, [...(byFact.get(fact) ?? []), id]);
  }
  return byFact;
}

function placed(outline: Outline): readonly { sentence: Sentence; section: string }[] {
  return [
    ...outline.facts.map(({ value }) => ({ sentence: value, section: outline.title })),
    ...outline.sections.flatMap(({ title, blocks }) =>
      blocks.flatMap(inBlock).map((sentence) => ({ sentence, section: title })),
    ),
  ];
}

function inBlock(block: Block): readonly Sentence[] {
  if (block.kind === 'paragraph') return block.sentences;
  return block.kind === 'list' ? block.items.flat() : block.rows.flat(2);
}
