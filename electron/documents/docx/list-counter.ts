import { bullets, numbersFrom } from './house-style.ts';

type Counting = { readonly reference: string; readonly instance: number; next: number };

/**
 * Which of Word's lists each list of the outline is. A numbered one that goes on
 * where the one before it stopped, behind a paragraph or behind points under its
 * step, is the same list to Word, so that a step put in between counts on; every
 * other is an instance of its own, or it would go on counting as well.
 */
export class ListCounter {
  #instances = 0;
  readonly #open = new Map<number, Counting>();

  next(
    ordered: boolean,
    start: number,
    depth: number,
    length: number,
  ): { readonly reference: string; readonly instance: number } {
    if (!ordered) {
      this.#instances += 1;
      return { reference: bullets, instance: this.#instances };
    }
    const known = this.#open.get(depth);
    if (known !== undefined && start > 1 && known.next === start) {
      known.next += length;
      return known;
    }
    this.#instances += 1;
    const counting = {
      reference: numbersFrom(start),
      instance: this.#instances,
      next: start + length,
    };
    this.#open.set(depth, counting);
    return counting;
  }
}
