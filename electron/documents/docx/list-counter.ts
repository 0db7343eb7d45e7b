import type { Block } from '../../../shared/documents/outline.ts';

type ListBlock = Extract<Block, { kind: 'list' }>;

/** One of Word's lists: what it counts by, and its number among those of the document. */
export type WordList = { readonly ordered: boolean; readonly start: number };

type Counting = { readonly list: number; next: number };

/**
 * Which of Word's lists each list of the outline is, counted from 1. A numbered one
 * that goes on where the one before it stopped, behind a paragraph or behind points
 * under its step, is the same list to Word, so that a step put in between counts on;
 * every other is a list of its own, or it would go on counting as well.
 */
export class ListCounter {
  readonly #lists: WordList[] = [];
  readonly #open = new Map<number, Counting>();

  get lists(): readonly WordList[] {
    return this.#lists;
  }

  next({ ordered, start = 1, depth = 0, items }: ListBlock): number {
    const known = ordered ? this.#open.get(depth) : undefined;
    if (known !== undefined && start > 1 && known.next === start) {
      known.next += items.length;
      return known.list;
    }
    this.#lists.push({ ordered, start: ordered ? start : 1 });
    const list = this.#lists.length;
    if (ordered) this.#open.set(depth, { list, next: start + items.length });
    return list;
  }
}
