import type { Block, Outline, Section } from '../../shared/documents/outline.ts';
import { answerOf } from '../../shared/workbook/answer.ts';
import { applyEdits } from '../../shared/workbook/apply-edits.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { generatedWorkbook } from '../unit/shared/documents/generated-workbook.ts';

/** A workbook with 600 answers of ordinary length, all of which a document may read. */
export function fullDisclosure(): { readonly snapshot: Snapshot; readonly answers: number } {
  const { snapshot } = generatedWorkbook(
    7,
    (path) => `An answer of ordinary length that somebody gave to ${path}, with a reason.`,
    { answered: 1, levelled: 0 },
  );
  let left = 600;
  const entries = new Map(
    [...snapshot.entries].filter(([, { entry }]) => entry.kind === 'row' || left-- > 0),
  );
  const answers = [...entries.values()].filter(({ entry }) => entry.kind === 'answer').length;
  return { snapshot: { ...snapshot, entries }, answers };
}

/**
 * The same words under so many headings: paragraphs, lists and tables are taken
 * apart, sentence by sentence and row by row, and shared out in their order.
 */
export function manySections(outline: Outline, count: number): Outline {
  const units = outline.sections.flatMap(({ blocks }) => blocks.flatMap(takenApart));
  const sections = Array.from({ length: count }, (_, at): Section => {
    const from = Math.floor((at * units.length) / count);
    const blocks = units.slice(from, Math.floor(((at + 1) * units.length) / count));
    return { id: `part-${at}`, level: at % 8 === 0 ? 1 : 2, title: `Part ${at + 1}`, blocks };
  });
  return { ...outline, sections };
}

function takenApart(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences.map((sentence) => ({ ...block, sentences: [sentence] }));
    case 'list':
      return block.items.map((item) => ({ ...block, items: [item] }));
    case 'table':
      return block.rows.map((row) => ({ ...block, rows: [row] }));
  }
}

/** The workbook after one more keystroke in an answer that the disclosure reads. */
export function withOneAnswerMore(snapshot: Snapshot, round: number): Snapshot {
  const path = 'device.summary';
  const after = answerOf({ kind: 'text', text: `The device measures the air of a room. ${round}` });
  const stamp = { revision: snapshot.revision + 1, at: '2026-11-21T00:00:00.000Z', by: '' };
  const edits = [{ path, before: null, after }];
  return { ...snapshot, entries: applyEdits(snapshot.entries, edits, stamp) };
}
