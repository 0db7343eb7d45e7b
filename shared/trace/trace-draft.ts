import { type ListId, listDefinition } from '../content/facts.ts';
import { cellAnswer, listOfRow, rowsOf, rowTitle } from '../workbook/list-rows.ts';
import { cellPath, rowPath } from '../workbook/path.ts';
import type { Entries } from '../workbook/snapshot.ts';
import type { TraceGraph, TraceGroup, TraceLayer, TraceNode } from './trace-model.ts';

/** The chain while it is put together. */
export class GraphDraft {
  readonly entries: Entries;
  readonly #nodes = new Map<string, TraceNode>();
  readonly #forwards = new Map<string, Set<string>>();
  readonly #backwards = new Map<string, Set<string>>();
  readonly #groups = new Map<string, TraceGroup>();

  constructor(entries: Entries) {
    this.entries = entries;
  }

  graph(): TraceGraph {
    return {
      nodes: this.#nodes,
      forwards: this.#forwards,
      backwards: this.#backwards,
      groups: this.#groups,
    };
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  add(node: TraceNode): void {
    if (!this.#nodes.has(node.id)) this.#nodes.set(node.id, node);
  }

  /** Lets one point stand for several, as a place to trace from. */
  group(node: TraceNode, members: readonly string[]): void {
    this.#groups.set(node.id, { node, members });
  }

  addRows(list: ListId, layer: TraceLayer, detailOf?: (row: string) => string | undefined): void {
    const name = listDefinition(list)?.rowName.one ?? 'row';
    for (const { id } of rowsOf(this.entries, list)) {
      const path = rowPath(list, id);
      const detail = detailOf?.(id);
      this.add({
        id: path,
        layer,
        path,
        title: rowTitle(this.entries, list, id).trim() || `Unnamed ${name}`,
        ...(detail === undefined ? {} : { detail }),
      });
    }
  }

  /** Links what a reference column names to the row it stands in. */
  linkFrom(list: ListId, column: string, layer: TraceLayer): void {
    for (const { id } of rowsOf(this.entries, list))
      for (const from of this.named(list, id, column, layer)) this.link(from, rowPath(list, id));
  }

  /** The points that a reference names; a row that was removed becomes a point that says so. */
  named(list: ListId, row: string, column: string, layer: TraceLayer): readonly string[] {
    const shape = listDefinition(list)?.columns[column];
    const answer = cellAnswer(this.entries, list, row, column);
    if (shape?.kind !== 'reference' || answer?.state !== 'answered') return [];
    if (answer.value.kind !== 'reference') return [];
    return answer.value.rows.map((named) => {
      const found = listOfRow(this.entries, shape.lists, named);
      if (found !== undefined) return rowPath(found, named);
      const id = `removed/${shape.lists[0]}/${named}`;
      const path = cellPath(list, row, column);
      this.add({ id, layer, path, title: 'A removed row', isRemoved: true });
      return id;
    });
  }

  /** Both ends must be there; a link to nothing is no link. */
  link(from: string, to: string): void {
    if (!this.#nodes.has(from) || !this.#nodes.has(to) || from === to) return;
    linkIn(this.#forwards, from, to);
    linkIn(this.#backwards, to, from);
  }

  option(list: ListId, row: string, column: string): string {
    const answer = cellAnswer(this.entries, list, row, column);
    return answer?.state === 'answered' && answer.value.kind === 'choice'
      ? answer.value.option
      : '';
  }

  optionLabel(list: ListId, row: string, column: string): string | undefined {
    const shape = listDefinition(list)?.columns[column];
    const option = this.option(list, row, column);
    return shape?.kind === 'choice' ? shape.options[option]?.label : undefined;
  }

  /** The options ticked in a cell, where the row is asked for it. */
  several(list: ListId, row: string, column: string): readonly string[] {
    const shape = listDefinition(list)?.columns[column];
    const answer = cellAnswer(this.entries, list, row, column);
    if (answer?.state !== 'answered' || answer.value.kind !== 'several') return [];
    const { when } = shape ?? {};
    const isAsked = when === undefined || when.in.includes(this.option(list, row, when.column));
    return isAsked ? answer.value.options : [];
  }
}

function linkIn(links: Map<string, Set<string>>, from: string, to: string): void {
  const known = links.get(from);
  if (known === undefined) links.set(from, new Set([to]));
  else known.add(to);
}
