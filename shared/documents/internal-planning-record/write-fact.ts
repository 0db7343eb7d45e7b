import type { Column } from '../../content/content-model.ts';
import {
  type FactId,
  type FactOfKind,
  factDefinition,
  type ListId,
  listDefinition,
} from '../../content/facts.ts';
import { asSentence } from '../../text/plain-words.ts';
import type { Value } from '../../workbook/kinds/value.ts';
import { because, type SectionDraft } from '../draft.ts';
import { valueLine } from '../line-words.ts';
import type { Sentence } from '../outline.ts';
import { namedRows, type Phrase, strong } from '../phrase.ts';
import type { RowRef } from '../reader.ts';

/** One fact with its label, whatever its kind. */
export function writeFact(section: SectionDraft, fact: FactId): void {
  const shape = factDefinition(fact);
  if (shape === undefined) return;
  if (shape.kind === 'list') {
    // listDefinition and this branch agree: the fact is a list.
    writeList(section, fact as ListId, shape.label);
  } else if (shape.kind === 'text' && shape.size === 'paragraphs') {
    // The kind was looked at just now; the union of ids cannot tell.
    section.prose(fact as FactOfKind<'text'>, {
      lead: shape.label,
      none: `${shape.label}: does not apply`,
    });
  } else {
    section.paragraph(
      section.sentence(fact, (read) => {
        const value = read.value(fact);
        if (value === null) return because(`${shape.label}: does not apply`, read.whyNot(fact));
        return labelled(shape.label, valueLine(value, shape));
      }),
    );
  }
}

function labelled(label: string, words: Phrase | null): Phrase | null {
  if (words === null) return null;
  return [strong(`${label}: `), ...(typeof words === 'string' ? [words] : words)];
}

function writeList(section: SectionDraft, list: ListId, label: string): void {
  section.list(
    false,
    section.read.rows(list).map((row) => rowSentences(section, row)),
    { id: `${list}.lead`, words: [strong(`${label}:`)] },
  );
  section.none(list, `${label}: does not apply`);
}

/** The title, then each column on a line of its own. */
function rowSentences(section: SectionDraft, row: RowRef): readonly (Sentence | null)[] {
  const { titleColumn = '', columns = {} } = listDefinition(row.list) ?? {};
  return [
    section.sentence(`${row.list}/${row.id}`, (read) => {
      const title = read.title(row);
      return title === null ? null : [strong(asSentence(title))];
    }),
    ...Object.entries(columns)
      .filter(([column]) => column !== titleColumn)
      .flatMap(([column, shape]) => columnSentences(section, row, column, shape)),
  ];
}

function columnSentences(
  section: SectionDraft,
  row: RowRef,
  column: string,
  shape: Column,
): readonly Sentence[] {
  const id = `${row.list}/${row.id}/${column}`;
  const said =
    shape.kind === 'text'
      ? section.written(id, (read) => textOf(read.cellValue(row, column)), `${shape.label}: `)
      : section.cell([
          id,
          (read) => {
            const value = read.cellValue(row, column);
            if (value === null) return null;
            if (value.kind === 'reference')
              return namedRows(shape.label, read.titlesIn(row, column));
            const words = valueLine(value, shape);
            if (words === null) return null;
            return [`${shape.label}: `, ...(typeof words === 'string' ? [words] : words), '.'];
          },
        ]);
  return said.map((sentence) => ({ ...sentence, startsLine: true }));
}

function textOf(value: Value | null): string | null {
  return value?.kind === 'text' ? value.text : null;
}
