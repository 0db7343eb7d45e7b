/** Where a key leads in the grid, as a pure function of where one is. */
export type CellPlace = { readonly element: string; readonly component: string };

export function moveInGrid(
  key: string,
  isWhole: boolean,
  at: CellPlace,
  elements: readonly string[],
  components: readonly string[],
): CellPlace | null {
  const row = elements.indexOf(at.element);
  const column = components.indexOf(at.component);
  const to = (nextRow: number, nextColumn: number): CellPlace => ({
    element: elements[clamp(nextRow, elements.length)] ?? at.element,
    component: components[clamp(nextColumn, components.length)] ?? at.component,
  });
  switch (key) {
    case 'ArrowUp':
      return to(isWhole ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(isWhole ? elements.length : row + 1, column);
    case 'ArrowLeft':
      return to(row, isWhole ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, isWhole ? components.length : column + 1);
    case 'Home':
      return to(isWhole ? 0 : row, 0);
    case 'End':
      return to(isWhole ? elements.length : row, components.length);
    case 'PageUp':
      return to(row - 5, column);
    case 'PageDown':
      return to(row + 5, column);
    default:
      return null;
  }
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}
