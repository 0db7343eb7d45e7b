import { app, dialog } from 'electron';
import { describeFailure, failureWords } from '../../shared/failures.ts';
import type { Failure } from '../../shared/result.ts';
import { dialogAnswer } from './dialog-answer.ts';

/**
 * Tells that the library could not be opened: what happened, what is safe, what
 * to do next. Returns the folder to try instead, or null to end. Nothing offers
 * to delete or to repair.
 */
export async function askAfterFailedStart(
  failure: Failure,
  folder: string,
  mayChoose: boolean,
): Promise<string | null> {
  const { happened, safe, next } = failureWords[failure.code];
  const shown = dialog.showMessageBox({
    type: 'error',
    title: 'Securable',
    message: happened.replace('{detail}', failure.detail),
    detail: `${safe}\n\n${next}\n\nData folder: ${folder}`,
    buttons: mayChoose ? ['Quit', 'Choose another data folder…'] : ['Quit'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if ((await dialogAnswer(shown)).response !== 1) return null;
  const { canceled, filePaths } = await dialogAnswer(
    dialog.showOpenDialog({
      title: 'Choose a data folder',
      properties: ['openDirectory', 'createDirectory'],
    }),
  );
  return canceled ? null : (filePaths[0] ?? null);
}

/** The same in one line, where nobody sits in front of a dialog. */
export function tellFailedStart(failure: Failure): void {
  process.stderr.write(`${describeFailure(failure.code, failure.detail)}\n`);
  app.exit(1);
}
