import type { Column, Disclosure, FactDefinition, Unit } from '../content/content-model.ts';
import {
  type ColumnId,
  type ColumnOfKind,
  type FactId,
  type FactOfKind,
  factDefinition,
  type facts,
  type ListId,
  listDefinition,
} from '../content/facts.ts';
import { cleanLine } from '../text/clean-text.ts';
import { isSettled } from '../workbook/answer.ts';
import { disclosureOf, mayRead } from '../workbook/disclosure.ts';
import { isKnownValue } from '../workbook/kinds/kinds.ts';
import type { Value } from '../workbook/kinds/value.ts';
import { listOfRow, rowsOf } from '../workbook/list-rows.ts';
import { isPrefilled } from '../workbook/new-workbook.ts';
import { cellPath, type Path, rowPath } from '../workbook/path.ts';
import { resolveAnswer } from '../workbook/resolve.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { MissingFact } from './outline.ts';
import { columnOf, dateOf, lineOf, optionOf, optionsOf, textOf } from './value-parts.ts';

type Facts = typeof facts;

/** The options a choice fact has, as a union: a new option does not compile until it has words. */
export type OptionOf<F extends FactOfKind<'choice' | 'several'>> = Facts[F] extends {
  readonly options: infer O;
}
  ? keyof O & string
  : never;

export type ColumnOptionOf<
  L extends ListId,
  C extends ColumnId<L>,
> = Facts[L]['columns'] extends infer Columns
  ? C extends keyof Columns
    ? Columns[C] extends { readonly options: infer O }
      ? keyof O & string
      : never
    : never
  : never;

/** A row that may be read; what stands in it is read through a reader. */
export type RowRef<L extends ListId = ListId> = { readonly list: L; readonly id: string };

export type Contact = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly web: string;
};

/** What is told of every read, so that nobody has to declare it. */
export type Watch = {
  readonly found: (path: Path) => void;
  readonly missed: (path: Path, because: MissingFact['because']) => void;
};

/**
 * The only way documents see a workbook: it gives a value only if the audience
 * may read it, and tells its watch of every read. Notes, evidence, authors and
 * dates of answers cannot be reached through it.
 */
export class Reader {
  readonly #snapshot: Snapshot;
  readonly #audience: Disclosure;
  readonly #watch: Watch;
  readonly #made: string;

  /** `made` is the day on which the document is made: 2026-12-01. */
  constructor(snapshot: Snapshot, audience: Disclosure, watch: Watch, made: string) {
    this.#snapshot = snapshot;
    this.#audience = audience;
    this.#watch = watch;
    this.#made = made;
  }

  /** A text as it was typed; for lines use `line`. */
  text(fact: FactOfKind<'text'>): string | null {
    return textOf(this.#value(fact, factDefinition(fact)));
  }

  line(fact: FactOfKind<'text'>): string | null {
    return lineOf(this.text(fact));
  }

  date(fact: FactOfKind<'date'>): string | null {
    return dateOf(this.#value(fact, factDefinition(fact)));
  }

  /**
   * The day on which the document speaks: the date it states, or the day it is made
   * where it can state none. It tells past from future and is no source of a
   * sentence: where it changes what is said, the words themselves are other ones.
   */
  day(): string {
    const path = 'document.date';
    const answer = this.#answer(path);
    const isStated =
      answer?.state === 'answered' &&
      isSettled(answer) &&
      mayRead(this.#audience, disclosureOf(this.#snapshot, path));
    return (isStated ? dateOf(answer.value) : null) ?? this.#made;
  }

  choice<F extends FactOfKind<'choice'>>(fact: F): OptionOf<F> | null {
    return optionOf(this.#value(fact, factDefinition(fact))) as OptionOf<F> | null;
  }

  several<F extends FactOfKind<'several'>>(fact: F): readonly OptionOf<F>[] | null {
    return optionsOf(this.#value(fact, factDefinition(fact))) as readonly OptionOf<F>[] | null;
  }

  quantity(fact: FactOfKind<'quantity'>): { amount: number; unit: Unit } | null {
    const definition = factDefinition(fact);
    const value = this.#value(fact, definition);
    if (value?.kind !== 'quantity' || definition?.kind !== 'quantity') return null;
    const unit = definition.units[value.unit];
    return unit === undefined ? null : { amount: value.amount, unit };
  }

  contact(fact: FactOfKind<'contact'>): Contact | null {
    const value = this.#value(fact, factDefinition(fact));
    if (value?.kind !== 'contact') return null;
    const { name, email, phone, web } = value;
    return {
      name: cleanLine(name),
      email: cleanLine(email),
      phone: cleanLine(phone),
      web: cleanLine(web),
    };
  }

  web(fact: FactOfKind<'web'>): string | null {
    const value = this.#value(fact, factDefinition(fact));
    return value?.kind === 'web' ? lineOf(value.address) : null;
  }

  /** The value of any fact, where words are made in the same way for all of them. */
  value(fact: FactId): Value | null {
    return this.#value(fact, factDefinition(fact));
  }

  /** The value in any cell of a row. */
  cellValue(row: RowRef, column: string): Value | null {
    return this.#cell(row, column);
  }

  /** Why a fact or list does not apply; null while nobody said that it does not. */
  whyNot(fact: FactId): string | null {
    return this.#reason(fact);
  }

  /** The rows of a list that the audience may read, in the order in which they stand. */
  rows<L extends ListId>(list: L): readonly RowRef<L>[] {
    if (!mayRead(this.#audience, disclosureOf(this.#snapshot, list))) {
      if (rowsOf(this.#snapshot.entries, list).length > 0) this.#watch.missed(list, 'withheld');
      else this.#missedBy(list);
      return [];
    }
    const rows = rowsOf(this.#snapshot.entries, list);
    if (rows.length === 0) this.#missedBy(list);
    return rows.flatMap(({ id }) => {
      const path = rowPath(list, id);
      if (mayRead(this.#audience, disclosureOf(this.#snapshot, path))) return [{ list, id }];
      this.#watch.missed(path, 'withheld');
      return [];
    });
  }

  /** Whether a row is still as every new workbook has it, and nobody answered it. */
  isPrefilled(row: RowRef): boolean {
    return isPrefilled(this.#snapshot.entries, row.list, row.id);
  }

  /** Whether the audience may read every row: only then may a sentence speak of all or of none. */
  isWhole(list: ListId): boolean {
    return rowsOf(this.#snapshot.entries, list).every(({ id }) =>
      mayRead(this.#audience, disclosureOf(this.#snapshot, rowPath(list, id))),
    );
  }

  /** A row by its id; null where there is none, or none that the audience may read. */
  row<L extends ListId>(list: L, id: string): RowRef<L> | null {
    const path = rowPath(list, id);
    if (!this.#isRow(path)) {
      this.#watch.missed(path, 'open');
      return null;
    }
    if (mayRead(this.#audience, disclosureOf(this.#snapshot, path))) return { list, id };
    this.#watch.missed(path, 'withheld');
    return null;
  }

  /** Those of some rows that are there; where none is, the first of the ids is missed, and no other. */
  rowsAmong<L extends ListId>(list: L, ids: readonly string[]): readonly RowRef<L>[] {
    const there = ids.filter((id) => this.#isRow(rowPath(list, id)));
    const asked = there.length === 0 ? ids.slice(0, 1) : there;
    return asked.flatMap((id) => this.row(list, id) ?? []);
  }

  #isRow(path: Path): boolean {
    return this.#snapshot.entries.get(path)?.entry.kind === 'row';
  }

  cellText<L extends ListId>(row: RowRef<L>, column: ColumnOfKind<L, 'text'>): string | null {
    return textOf(this.#cell(row, column));
  }

  cellLine<L extends ListId>(row: RowRef<L>, column: ColumnOfKind<L, 'text'>): string | null {
    return lineOf(this.cellText(row, column));
  }

  cellDate<L extends ListId>(row: RowRef<L>, column: ColumnOfKind<L, 'date'>): string | null {
    return dateOf(this.#cell(row, column));
  }

  cellQuantity<L extends ListId>(
    row: RowRef<L>,
    column: ColumnOfKind<L, 'quantity'>,
  ): { amount: number; unit: Unit } | null {
    const shape = listDefinition(row.list)?.columns[column];
    const value = this.#cell(row, column);
    if (value?.kind !== 'quantity' || shape?.kind !== 'quantity') return null;
    const unit = shape.units[value.unit];
    return unit === undefined ? null : { amount: value.amount, unit };
  }

  cellWeb<L extends ListId>(row: RowRef<L>, column: ColumnOfKind<L, 'web'>): string | null {
    const value = this.#cell(row, column);
    return value?.kind === 'web' ? lineOf(value.address) : null;
  }

  cellChoice<L extends ListId, C extends ColumnOfKind<L, 'choice'>>(
    row: RowRef<L>,
    column: C,
  ): ColumnOptionOf<L, C> | null {
    return optionOf(this.#cell(row, column)) as ColumnOptionOf<L, C> | null;
  }

  cellSeveral<L extends ListId, C extends ColumnOfKind<L, 'several'>>(
    row: RowRef<L>,
    column: C,
  ): readonly ColumnOptionOf<L, C>[] | null {
    return optionsOf(this.#cell(row, column)) as readonly ColumnOptionOf<L, C>[] | null;
  }

  /** The titles of the rows a cell refers to; rows that were removed or are withheld are not among them. */
  cellTitles<L extends ListId>(
    row: RowRef<L>,
    column: ColumnOfKind<L, 'reference'>,
  ): readonly string[] {
    return this.titlesIn(row, column);
  }

  /** The rows a cell refers to, as far as they are there and may be read. */
  cellRows<L extends ListId>(
    row: RowRef<L>,
    column: ColumnOfKind<L, 'reference'>,
  ): readonly RowRef[] {
    return this.#referred(row, column);
  }

  /** The titles of the rows that any cell refers to. */
  titlesIn(row: RowRef, column: string): readonly string[] {
    return this.#referred(row, column).flatMap((referred) => this.title(referred) ?? []);
  }

  #referred(row: RowRef, column: string): readonly RowRef[] {
    const value = this.#cell(row, column);
    const shape = columnOf(row.list, column);
    if (value?.kind !== 'reference' || shape?.kind !== 'reference') return [];
    return value.rows.flatMap((id) => {
      const list = listOfRow(this.#snapshot.entries, shape.lists, id) as ListId | undefined;
      return (list === undefined ? null : this.row(list, id)) ?? [];
    });
  }

  /** What a row is called. */
  title<L extends ListId>(row: RowRef<L>): string | null {
    const column = listDefinition(row.list)?.titleColumn;
    return column === undefined ? null : lineOf(textOf(this.#cell(row, column)));
  }

  cellWhyNot<L extends ListId>(row: RowRef<L>, column: ColumnId<L>): string | null {
    return this.#reason(cellPath(row.list, row.id, column));
  }

  #cell(row: RowRef, column: string): Value | null {
    const shape = columnOf(row.list, column);
    if (shape?.when !== undefined) {
      const { column: other, in: options } = shape.when;
      const answer = this.#answer(cellPath(row.list, row.id, other));
      const option = answer?.state === 'answered' ? optionOf(answer.value) : null;
      // What was answered before the other column changed is kept, but no longer asked.
      if (option === null || !options.includes(option)) return null;
    }
    return this.#value(cellPath(row.list, row.id, column), shape);
  }

  #value(path: Path, shape: FactDefinition | Column | undefined): Value | null {
    const answer = this.#answer(path);
    if (answer === undefined || !isSettled(answer)) {
      const because = answer?.state === 'unknown' ? 'unknown' : 'open';
      if (because === 'unknown' || !isOptional(shape)) this.#watch.missed(path, because);
      return null;
    }
    if (!mayRead(this.#audience, disclosureOf(this.#snapshot, path))) {
      this.#watch.missed(path, 'withheld');
      return null;
    }
    if (answer.state !== 'answered') return null;
    if (!isKnownValue(answer.value, shape)) {
      this.#watch.missed(path, 'open');
      return null;
    }
    this.#watch.found(path);
    return answer.value;
  }

  #reason(path: Path): string | null {
    const answer = this.#answer(path);
    if (answer?.state !== 'notApplicable' || !isSettled(answer)) return null;
    if (!mayRead(this.#audience, disclosureOf(this.#snapshot, path))) {
      this.#watch.missed(path, 'withheld');
      return null;
    }
    this.#watch.found(path);
    return lineOf(answer.reason);
  }

  /** A list without rows: not missed where it was said that there are none. */
  #missedBy(list: Path): void {
    const answer = this.#answer(list);
    const isSaid = answer !== undefined && isSettled(answer);
    if (!isSaid) this.#watch.missed(list, answer?.state === 'unknown' ? 'unknown' : 'open');
    else if (!mayRead(this.#audience, disclosureOf(this.#snapshot, list)))
      this.#watch.missed(list, 'withheld');
  }

  #answer(path: Path) {
    return resolveAnswer(this.#snapshot, path);
  }
}

function isOptional(shape: FactDefinition | Column | undefined): boolean {
  return shape !== undefined && 'optional' in shape;
}
