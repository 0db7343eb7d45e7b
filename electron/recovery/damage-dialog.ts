import { dialog } from 'electron';
import { dialogAnswer } from '../window/dialog-answer.ts';
import type { Asking } from './ask-about-damage.ts';

/** The question about damage as dialogs of the system. Closing one chooses what changes nothing. */
export const damageDialog: Asking = {
  ask: async ({ message, detail, choices }) => {
    const shown = dialog.showMessageBox({
      type: 'warning',
      title: 'Securable',
      message,
      detail,
      buttons: choices.map(({ label }) => label),
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    const { response } = await dialogAnswer(shown);
    return (choices[response] ?? choices[0]).choice;
  },
  tell: async (message, detail) => {
    await dialogAnswer(
      dialog.showMessageBox({ type: 'info', title: 'Securable', message, detail, noLink: true }),
    );
  },
};
