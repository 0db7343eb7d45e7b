import type { AppState } from '../store/state.ts';

/** The title of the open workbook as it stands on screen; empty where none is open. */
export function workbookTitle({ workbook }: AppState): string {
  const entry = workbook?.entries.get('workbook.title')?.entry;
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return '';
  return entry.value.kind === 'text' ? entry.value.text : '';
}
