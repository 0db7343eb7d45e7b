/**
 * Holds the sentence one looks at where it is on screen while the document around
 * it changes: sentences above it grow, vanish, or are other ones for other readers.
 */
import { Component, type ReactNode, type RefObject } from 'react';
import type { Outline } from '../../shared/documents/outline.ts';
import { sentenceIndex } from '../derived/outlines.ts';

/** A sentence, and how far from the top of the window it begins, in pixels. */
export type Anchor = { readonly sentence: string; readonly top: number };

type KeepPlaceProps = {
  readonly outline: Outline;
  readonly sheet: RefObject<HTMLElement | null>;
  /** Held before all others, where it can be seen. */
  readonly picked: string | null;
  readonly onLeave: (anchor: Anchor | null) => void;
  readonly children: ReactNode;
};

/** A class, because only classes are asked just before what is drawn changes. */
export class KeepPlace extends Component<KeepPlaceProps> {
  override getSnapshotBeforeUpdate(previous: KeepPlaceProps): Anchor | null {
    const { outline, sheet, picked } = this.props;
    if (previous.outline === outline) return null;
    return anchorIn(sheet.current, picked, (id) => sentenceIndex(outline).byId.has(id));
  }

  override componentDidUpdate(_props: KeepPlaceProps, _state: object, anchor: Anchor | null): void {
    if (anchor !== null) putBack(this.props.sheet.current, anchor);
  }

  override componentWillUnmount(): void {
    const { sheet, picked, onLeave } = this.props;
    // At the beginning of the page there is nothing to come back to.
    onLeave(window.scrollY < 1 ? null : anchorIn(sheet.current, picked, () => true));
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

/**
 * The picked sentence where it can be seen, else the first that can; and where that
 * one does not stay, its nearest neighbour that does, those after it first. Null
 * where the document has no sentence.
 */
function anchorIn(
  sheet: HTMLElement | null,
  picked: string | null,
  stays: (id: string) => boolean,
): Anchor | null {
  if (sheet === null) return null;
  const all = [...sheet.querySelectorAll<HTMLElement>('[data-sentence]')];
  const isSeen = (element: HTMLElement | undefined) => {
    const { bottom, top } = element?.getBoundingClientRect() ?? { bottom: 0, top: 0 };
    return bottom > hiddenAtTop && top < window.innerHeight;
  };
  const chosen = all.findIndex(({ dataset }) => dataset.sentence === picked);
  const from = chosen !== -1 && isSeen(all[chosen]) ? chosen : firstBelow(all, hiddenAtTop);
  for (const element of [...all.slice(from), ...all.slice(0, from).reverse()]) {
    const id = element.dataset.sentence;
    if (id !== undefined && stays(id))
      return { sentence: id, top: element.getBoundingClientRect().top };
  }
  return null;
}

/** Found by halves: measuring a thousand sentences would be felt. */
function firstBelow(all: readonly HTMLElement[], line: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((all[middle]?.getBoundingClientRect().bottom ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The running head and the tools stand over the page. */
const hiddenAtTop = 110;

export function putBack(sheet: HTMLElement | null, { sentence, top }: Anchor): boolean {
  const element = sheet?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(sentence)}"]`);
  if (element === null || element === undefined) return false;
  const moved = element.getBoundingClientRect().top - top;
  if (Math.abs(moved) >= 0.5) window.scrollBy({ top: moved, behavior: 'instant' });
  return true;
}
