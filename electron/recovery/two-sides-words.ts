import type { Question } from './damage-words.ts';
import type { Kept, TwoSides } from './two-sides-model.ts';

export type SideChoice = 'quit' | 'came' | 'yours' | 'elsewhere';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** What a worried person must know: nothing is lost, nothing is mixed, and neither choice is for good. */
export function sidesQuestion(
  { came, yours }: TwoSides,
  folder: string,
  mayChoose: boolean,
): Question<SideChoice> {
  const paragraphs = [
    `The file that came was last written on ${moment.format(new Date(came))}. Your last work before it is of ${moment.format(new Date(yours))}, and is not in that file.`,
    'Securable has mixed nothing and removed nothing. Whichever you open, the other is kept in the data folder, and workbooks of both can be brought together with hand-off files.',
    'Yours is put together from the newest good backup and from what was saved since Securable last wrote the whole file. What was saved between these two was in the file that was replaced: ask the program that replaced it for the older version. The workbooks of yours are marked for you to look through.',
    'This happens where a program that synchronises or copies folders looks after the data folder. Keep it elsewhere, and hand work over with hand-off files.',
    `Data folder: ${folder}`,
  ];
  return {
    message: 'Another program has replaced the library file.',
    detail: paragraphs.join('\n\n'),
    choices: [
      { choice: 'quit', label: 'Quit' },
      { choice: 'came', label: 'Open the one that came' },
      { choice: 'yours', label: 'Open yours' },
      ...(mayChoose
        ? [{ choice: 'elsewhere', label: 'Choose another data folder…' } as const]
        : []),
    ],
  };
}

/** Where the other side is now. */
export function sidesWords(open: 'came' | 'yours', { yours, logKeptAs, cameKeptAs }: Kept): string {
  const other =
    open === 'came'
      ? 'What was yours is a backup now, “yours, before another program replaced it”. Settings lists it, and can restore it.'
      : `The file that came is kept as library.sqlite3.${cameKeptAs ?? ''}. What was yours is the library, and a backup as well.`;
  return (
    `${other}\n\n` +
    `Backup: ${yours.id}\n` +
    `The log your last work was in is kept as library.sqlite3.${logKeptAs}.`
  );
}
