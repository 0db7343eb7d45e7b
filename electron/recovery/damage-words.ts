import type { Backup } from '../storage/backup/list-backups.ts';
import type { Salvaged } from '../storage/salvage/salvage-library.ts';
import type { Damage } from './damage.ts';

export type DamageChoice = 'quit' | 'restore' | 'salvage' | 'elsewhere';

type Choices<Choice extends string> = { readonly choice: Choice; readonly label: string };

export type Question<Choice extends string> = {
  readonly message: string;
  readonly detail: string;
  /** In the order of the buttons; the first is the default and changes nothing. */
  readonly choices: readonly [Choices<Choice>, ...Choices<Choice>[]];
};

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** One calm question: what is damaged, what is safe, and what can be done. Nothing offers to delete. */
export function damageQuestion(
  { what, backup, isReadable }: Damage,
  folder: string,
  mayChoose: boolean,
): Question<DamageChoice> {
  const paragraphs = [
    'Nothing has been removed. Whatever you choose, the damaged file stays in the data folder.',
    isReadable
      ? 'Most answers can usually be recovered from the file itself, also those given since the last backup. The recovered workbooks are marked for you to look through.'
      : 'No answers can be read from the file itself.',
    backup === null
      ? 'There is no good backup in the data folder.'
      : `The newest good backup is of ${moment.format(new Date(backup.at))}. It was opened and checked just now.`,
    'The folder “readable” in the data folder holds every workbook as a file that can be opened as a hand-off file.',
    `Data folder: ${folder}`,
  ];
  return {
    message: `The library is damaged: ${what}.`,
    detail: paragraphs.join('\n\n'),
    choices: [
      { choice: 'quit', label: 'Quit' },
      ...(isReadable ? [{ choice: 'salvage', label: 'Recover what can be read' } as const] : []),
      ...(backup === null ? [] : [{ choice: 'restore', label: 'Restore the backup' } as const]),
      ...(mayChoose
        ? [{ choice: 'elsewhere', label: 'Choose another data folder…' } as const]
        : []),
    ],
  };
}

/** After a restore: what stands now, and the way back while nothing has been built on it. */
export function restoredQuestion(backup: Backup, keptAs: string): Question<'goOn' | 'undo'> {
  return {
    message: `The backup of ${moment.format(new Date(backup.at))} is the library now.`,
    detail:
      `The damaged file is kept as library.sqlite3.${keptAs}.\n\n` +
      'Answers given since that backup are in the damaged file alone. To recover them instead, undo this now.',
    choices: [
      { choice: 'goOn', label: 'Open the library' },
      { choice: 'undo', label: 'Undo' },
    ],
  };
}

/** What a salvage brought back, for the person to know where to look. */
export function salvagedWords({ rows, workbooks, unreadable, keptAs }: Salvaged): string {
  const lost =
    unreadable === 0
      ? 'Nothing that was found was unreadable.'
      : `${unreadable} pieces were found that could not be read.`;
  return (
    `${rows} answers and changes in ${workbooks} workbooks were recovered. ${lost}\n\n` +
    'Please look the workbooks through: nobody can know what a damaged file has swallowed. ' +
    'Each is marked in the library until you say that you have.\n\n' +
    `The damaged file is kept as library.sqlite3.${keptAs}.`
  );
}
