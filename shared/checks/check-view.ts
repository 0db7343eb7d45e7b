import type { Disclosure, ValueKind } from '../content/content-model.ts';
import {
  type ColumnId,
  type FactId,
  type FactOfKind,
  type ListId,
  listDefinition,
} from '../content/facts.ts';
import type { ColumnOptionOf, OptionOf } from '../documents/reader.ts';
import { type Answer, isSettled } from '../workbook/answer.ts';
import { disclosureOf } from '../workbook/disclosure.ts';
import { isFactSettled } from '../workbook/fact-settled.ts';
import { valueOfKind } from '../workbook/kinds/kinds.ts';
import type { ValueOf } from '../workbook/kinds/value.ts';
import { cellAnswer, rowsOf } from '../workbook/list-rows.ts';
import { cellPath, type Path, rowPath } from '../workbook/path.ts';
import { resolveAnswer } from '../workbook/resolve.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { type PublishedText, publishedTexts } from './lint/published-texts.ts';

/**
 * A workbook as checks read it: typed, read-only, and empty instead of absent,
 * so that a rule stays a line or two.
 */
export class CheckView {
  readonly snapshot: Snapshot;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly #rows = new Map<string, readonly RowView[]>();
  #published: readonly PublishedText[] | undefined;

  constructor(snapshot: Snapshot, today: string) {
    this.snapshot = snapshot;
    this.today = today;
  }

  /** A text; empty where nothing is said. */
  text(fact: FactOfKind<'text'>): string {
    return this.#value(fact, 'text')?.text.trim() ?? '';
  }

  /** A date; empty where none is said. */
  date(fact: FactOfKind<'date'>): string {
    return wholeDate(this.#value(fact, 'date')?.date);
  }

  choice<F extends FactOfKind<'choice'>>(fact: F): OptionOf<F> | null {
    return (this.#value(fact, 'choice')?.option ?? null) as OptionOf<F> | null;
  }

  several<F extends FactOfKind<'several'>>(fact: F): readonly OptionOf<F>[] {
    return (this.#value(fact, 'several')?.options ?? []) as readonly OptionOf<F>[];
  }

  quantity(fact: FactOfKind<'quantity'>): ValueOf<'quantity'> | null {
    return this.#value(fact, 'quantity');
  }

  contact(fact: FactOfKind<'contact'>): ValueOf<'contact'> | null {
    return this.#value(fact, 'contact');
  }

  /** Whether anything stands at a fact: a value, rows, or *not applicable* with its reason. */
  isSaid(fact: FactId): boolean {
    return isFactSettled(fact, this.snapshot);
  }

  /** Whether somebody said that the fact does not apply. */
  isNone(fact: FactId): boolean {
    const answer = resolveAnswer(this.snapshot, fact);
    return answer?.state === 'notApplicable' && isSettled(answer);
  }

  /** Whether there is a value or a row; *not applicable* is neither. */
  has(fact: FactId): boolean {
    return this.isSaid(fact) && !this.isNone(fact);
  }

  /** Every row of a list, also those that have no name yet. */
  allRows<L extends ListId>(list: L): readonly RowView<L>[] {
    // Rows are kept by the list they belong to, which the compiler cannot see.
    const known = this.#rows.get(list);
    if (known !== undefined) return known as unknown as readonly RowView<L>[];
    const rows = rowsOf(this.snapshot.entries, list).map(
      ({ id }) => new RowView(this.snapshot, list, id),
    );
    this.#rows.set(list, rows as unknown as readonly RowView[]);
    return rows;
  }

  /** The rows of a list that have a name. One without is still being written, and is let alone. */
  rows<L extends ListId>(list: L): readonly RowView<L>[] {
    return this.allRows(list).filter(({ isNamed }) => isNamed);
  }

  disclosure(path: Path): Disclosure {
    return disclosureOf(this.snapshot, path);
  }

  /** Every text that may leave the company; gathered once, when first asked for. */
  get published(): readonly PublishedText[] {
    this.#published ??= publishedTexts(this.snapshot);
    return this.#published;
  }

  #value<K extends ValueKind>(fact: FactId, kind: K): ValueOf<K> | null {
    return valueIn(resolveAnswer(this.snapshot, fact), kind);
  }
}

/** A row of a list and what stands in it. */
export class RowView<L extends ListId = ListId> {
  readonly list: L;
  readonly id: string;
  readonly path: Path;
  readonly isNamed: boolean;
  /** What the row is called; `unnamed interface` where it has no name. */
  readonly title: string;
  readonly #snapshot: Snapshot;

  constructor(snapshot: Snapshot, list: L, id: string) {
    this.#snapshot = snapshot;
    this.list = list;
    this.id = id;
    this.path = rowPath(list, id);
    const definition = listDefinition(list);
    const title = this.#value(definition?.titleColumn ?? '', 'text')?.text.trim() ?? '';
    this.isNamed = title !== '';
    this.title = this.isNamed ? title : `unnamed ${definition?.rowName.one ?? 'row'}`;
  }

  at(column: ColumnId<L>): Path {
    return cellPath(this.list, this.id, column);
  }

  text(column: ColumnId<L>): string {
    return this.#value(column, 'text')?.text.trim() ?? '';
  }

  date(column: ColumnId<L>): string {
    return wholeDate(this.#value(column, 'date')?.date);
  }

  choice<C extends ColumnId<L>>(column: C): ColumnOptionOf<L, C> | null {
    return (this.#value(column, 'choice')?.option ?? null) as ColumnOptionOf<L, C> | null;
  }

  several<C extends ColumnId<L>>(column: C): readonly ColumnOptionOf<L, C>[] {
    return (this.#value(column, 'several')?.options ?? []) as readonly ColumnOptionOf<L, C>[];
  }

  /** The ids of the rows a reference names. */
  refs(column: ColumnId<L>): readonly string[] {
    return this.#value(column, 'reference')?.rows ?? [];
  }

  /** Whether anything stands in the cell: a value, or *not applicable* with its reason. */
  isSaid(column: ColumnId<L>): boolean {
    return isSettled(this.#answer(column));
  }

  /** Whether somebody said that it is not known yet. */
  isUnknown(column: ColumnId<L>): boolean {
    return this.#answer(column)?.state === 'unknown';
  }

  evidence(column: ColumnId<L>): number {
    return this.#answer(column)?.evidence.length ?? 0;
  }

  #value<K extends ValueKind>(column: string, kind: K): ValueOf<K> | null {
    return valueIn(this.#answer(column), kind);
  }

  #answer(column: string): Answer | undefined {
    return cellAnswer(this.#snapshot.entries, this.list, this.id, column);
  }
}

function valueIn<K extends ValueKind>(answer: Answer | undefined, kind: K): ValueOf<K> | null {
  return answer?.state === 'answered' ? valueOfKind(answer.value, kind) : null;
}

function wholeDate(date: string | undefined): string {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '';
}
