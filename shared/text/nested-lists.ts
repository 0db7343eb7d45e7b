/** A list as answers and outlines hold it: one stretch of items at one depth. */
export type FlatList<Item> = {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The number of the first item; 1 where it is not given. */
  readonly start?: number;
  /** How many items it stands in; 0 where it is not given. */
  readonly depth?: number;
  readonly items: readonly Item[];
};

/** The same lists with those inside an item at their item. */
export type NestedList<Item> = {
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly NestedItem<Item>[];
};

export type NestedItem<Item> = {
  readonly item: Item;
  readonly inside: readonly NestedList<Item>[];
};

type Growing<Item> = {
  readonly ordered: boolean;
  readonly start: number;
  readonly items: { readonly item: Item; readonly inside: Growing<Item>[] }[];
};

/** Lists that follow one another: an item that others stood in goes on in its own list after them. */
export function nestLists<Item>(lists: readonly FlatList<Item>[]): readonly NestedList<Item>[] {
  const top: Growing<Item>[] = [];
  const open: Growing<Item>[] = [];
  for (const { ordered, start = 1, depth = 0, items } of lists) {
    const isReturning = depth < open.length - 1;
    open.length = Math.min(open.length, depth + 1);
    const known = isReturning ? open.at(-1) : undefined;
    const entries = items.map((item) => ({ item, inside: [] }));
    if (known !== undefined && known.ordered === ordered && goesOn(known, start)) {
      known.items.push(...entries);
      continue;
    }
    const list = { ordered, start, items: entries };
    open.length = Math.min(open.length, depth);
    const around = open.at(-1)?.items.at(-1);
    if (around === undefined) top.push(list);
    else around.inside.push(list);
    open.push(list);
  }
  return top;
}

function goesOn({ ordered, start, items }: Growing<unknown>, next: number): boolean {
  return !ordered || start + items.length === next;
}

/** Blocks in reading order, those lists that follow one another together. */
export function listsTogether<
  List extends { readonly kind: 'list' },
  Other extends { readonly kind: string },
>(blocks: readonly (List | Other)[]): readonly (Other | readonly List[])[] {
  const groups: (Other | List[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (!isList<List, Other>(block)) groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function isList<List extends { readonly kind: 'list' }, Other extends { readonly kind: string }>(
  block: List | Other,
): block is List {
  return block.kind === 'list';
}
