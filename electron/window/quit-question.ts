import { type BrowserWindow, dialog } from 'electron';
import { counted } from '../../shared/text/counts.ts';

/** What a person is asked when closing would lose something. Staying is the default. */
export async function askBeforeLosing(
  window: BrowserWindow,
  unsaved: number,
  isCertain: boolean,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    ...quitWords(unsaved, isCertain),
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

export function quitWords(
  unsaved: number,
  isCertain: boolean,
): { message: string; detail: string; buttons: [string, string] } {
  const changes = counted(unsaved, 'change');
  if (isCertain) {
    return {
      message: `${changes} could not be saved.`,
      detail: 'Everything saved before is in place. Keep the window open to see why and try again.',
      buttons: ['Keep open', `Quit and lose ${changes}`],
    };
  }
  return {
    message: 'The window does not answer.',
    detail:
      unsaved === 0
        ? 'Everything it reported is saved. What was typed in the last seconds may not be.'
        : `${changes} may not be saved yet. Everything saved before is in place.`,
    buttons: ['Keep open', 'Quit anyway'],
  };
}
