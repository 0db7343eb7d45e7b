/**
 * Everything that can go wrong and that a person can do something about. A new
 * code does not compile until its sentences are written.
 */
export type FailureCode =
  | 'invalid-request'
  | 'cancelled'
  | 'conflict'
  | 'workbook-missing'
  | 'workbook-read-only'
  | 'library-newer'
  | 'library-damaged'
  | 'library-replaced'
  | 'library-foreign'
  | 'library-busy'
  | 'library-read-only'
  | 'row-damaged'
  | 'disk-full'
  | 'folder-missing'
  | 'folder-unwritable'
  | 'path-too-long'
  | 'file-busy'
  | 'files-half-written'
  | 'folder-in-the-way'
  | 'file-missing'
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-not-json'
  | 'file-too-deep'
  | 'file-not-workbook'
  | 'file-newer'
  | 'file-inconsistent'
  | 'file-not-waiting'
  | 'pack-unknown'
  | 'answer-too-long'
  | 'document-unknown'
  | 'pdf-failed'
  | 'print-failed'
  | 'logo-refused'
  | 'template-refused'
  | 'sample-unknown'
  | 'twin-not-ready'
  | 'edition-missing'
  | 'edition-label-taken'
  | 'edition-overtaken'
  | 'work-under-way'
  | 'edition-damaged'
  | 'edition-without-files'
  | 'input-output-error';

export type FailureWords = {
  /** What happened. `{detail}` is replaced by the failure's detail. */
  readonly happened: string;
  /** What is safe. */
  readonly safe: string;
  /** What to do next. */
  readonly next: string;
};

export const failureWords: Readonly<Record<FailureCode, FailureWords>> = {
  'invalid-request': {
    happened: 'Securable asked itself for something that makes no sense: {detail}.',
    safe: 'Nothing was changed. Everything saved before is in place.',
    next: 'Try again. If it happens again, restart Securable and report what you did.',
  },
  cancelled: {
    happened: 'You stopped this.',
    safe: 'Nothing was changed.',
    next: 'Start it again when you are ready.',
  },
  conflict: {
    happened: 'An answer had changed in the meantime.',
    safe: 'The saved answer is untouched, and what you typed is still on screen.',
    next: 'Compare the two, and choose which of them holds. Nothing is dropped until you do.',
  },
  'workbook-missing': {
    happened: 'This workbook is not in the library.',
    safe: 'All other workbooks are in place.',
    next: 'Go back to the library and open another workbook.',
  },
  'workbook-read-only': {
    happened:
      'This workbook was made with “{detail}”, which this version of Securable does not know.',
    safe: 'All its answers are kept and can be read.',
    next: 'Save a hand-off file, or install a version of Securable that knows this guidance.',
  },
  'library-newer': {
    happened: 'This library was written by a newer version of Securable.',
    safe: 'It was not opened and not changed.',
    next: 'Install the newer version, or choose another data folder.',
  },
  'library-damaged': {
    happened: 'The library file is damaged: {detail}.',
    safe: 'Nothing has been removed from it. Backups and readable copies lie in the data folder.',
    next: 'Close Securable and start it again. It then offers to restore the newest good backup or to recover what can be read.',
  },
  'library-replaced': {
    happened: 'Another program has replaced the library file.',
    safe: 'What you had and what came are both kept. Nothing has been mixed, and nothing removed.',
    next: 'Close Securable and start it again. It either asks which of the two to open, or opens the one that came and lists yours among the backups in Settings.',
  },
  'library-foreign': {
    happened: 'The file in the data folder is not a Securable library.',
    safe: 'It was not opened and not changed.',
    next: 'Choose another data folder, or move that file away.',
  },
  'library-busy': {
    happened: 'Another program is using the library.',
    safe: 'Nothing was changed.',
    next: 'Close the other copy of Securable, or wait for the backup or synchronisation to end, and try again.',
  },
  'library-read-only': {
    happened:
      'This library can be read but not changed: Securable may not write to the folder “{detail}”.',
    safe: 'Every answer is there to be read, and documents can be exported to another folder.',
    next: 'To work on it, copy that folder to this computer and choose the copy in Settings, or ask for permission to write to it and start Securable again.',
  },
  'row-damaged': {
    happened: 'A saved answer cannot be read: {detail}.',
    safe: 'It was left as it is. All other answers are in place.',
    next: 'Look the answer up in the history and enter it again.',
  },
  'disk-full': {
    happened: 'The disk is full.',
    safe: 'Everything saved before is in place. What you typed since is still on screen.',
    next: 'Free some space and try again. Do not close the window before it is saved.',
  },
  'folder-missing': {
    happened: 'The folder “{detail}” is not there.',
    safe: 'Nothing was changed.',
    next: 'Connect the drive or choose another folder.',
  },
  'folder-unwritable': {
    happened: 'Securable may not write to the folder “{detail}”.',
    safe: 'Nothing was changed.',
    next: 'Choose another folder, or ask for permission to write to this one.',
  },
  'path-too-long': {
    happened: 'The way to the folder “{detail}” is longer than a library can have: 500 bytes.',
    safe: 'Nothing was changed.',
    next: 'Choose a folder nearer to the beginning of the drive.',
  },
  'file-busy': {
    happened: '“{detail}” is open in another program.',
    safe: 'The file that was there is unchanged.',
    next: 'Close it there, for instance in Word, and try again, or save under another name.',
  },
  'files-half-written': {
    happened: 'Only some of the files were written. {detail}',
    safe: 'Each file that is named as written is whole; the others are as they were.',
    next: 'Close the files where they are open, for instance in Word, and export again, or choose another folder.',
  },
  'folder-in-the-way': {
    happened: 'There is a folder where the file “{detail}” should be.',
    safe: 'Nothing was written, and the folder is as it was.',
    next: 'Rename that folder, or choose another place.',
  },
  'file-missing': {
    happened: 'There is no file “{detail}”.',
    safe: 'Nothing was changed.',
    next: 'Check the name and choose the file again.',
  },
  'file-unreadable': {
    happened: '“{detail}” cannot be read.',
    safe: 'Nothing was changed.',
    next: 'Check that you may open the file, or ask for another copy.',
  },
  'file-too-large': {
    happened: '“{detail}” is larger than a workbook can be.',
    safe: 'Nothing was read from it and nothing was changed.',
    next: 'Choose a file that Securable wrote; its name ends in .securable.json.',
  },
  'file-not-json': {
    happened: '“{detail}” is cut short or is not a Securable hand-off file.',
    safe: 'Nothing was read from it and nothing was changed.',
    next: 'Ask for the file again. If you edited it by hand, check the last place you changed.',
  },
  'file-too-deep': {
    happened: '“{detail}” is built in a way no hand-off file is.',
    safe: 'Nothing was read from it and nothing was changed.',
    next: 'Choose a file that Securable wrote; its name ends in .securable.json.',
  },
  'file-not-workbook': {
    happened: 'This is not a Securable hand-off file: {detail}.',
    safe: 'Nothing was read from it and nothing was changed.',
    next: 'Choose a file that Securable wrote; its name ends in .securable.json.',
  },
  'file-newer': {
    happened: '“{detail}” was written by a newer version of Securable.',
    safe: 'Nothing was read from it and nothing was changed.',
    next: 'Install the newer version, then open the file again.',
  },
  'file-inconsistent': {
    happened: 'The answers in this file do not follow from its own history: {detail}.',
    safe: 'Nothing was read from it and nothing was changed.',
    next: 'Ask for the file again from the person who saved it.',
  },
  'file-not-waiting': {
    happened: 'The hand-off file is not at hand any more.',
    safe: 'Nothing was changed.',
    next: 'Choose the file again.',
  },
  'pack-unknown': {
    happened: 'This workbook follows “{detail}”, which this version of Securable does not know.',
    safe: 'Nothing was changed.',
    next: 'Install a version of Securable that knows this guidance.',
  },
  'answer-too-long': {
    happened: 'One answer is longer than a million characters.',
    safe: 'The last saved answer is in place, and what you typed is still on screen.',
    next: 'Shorten the answer, and keep the long text in a file that the answer names as evidence.',
  },
  'document-unknown': {
    happened: 'There is no document called “{detail}”.',
    safe: 'Nothing was written.',
    next: 'Choose one of the documents that are listed.',
  },
  'pdf-failed': {
    happened: 'The PDF could not be made: {detail}.',
    safe: 'Nothing was written, and no answer was changed.',
    next: 'Try again. If it happens again, export Word or the web page; both can be printed to PDF.',
  },
  'print-failed': {
    happened: 'The document was not printed: {detail}.',
    safe: 'Nothing was sent to a printer, and no answer was changed.',
    next: 'Check that a printer is set up and switched on. Or export PDF, and print that file where there is a printer.',
  },
  'logo-refused': {
    happened: 'The picture cannot be the logo, because {detail}.',
    safe: 'The logo is as it was.',
    next: 'Choose a PNG or JPEG of 16 to 4,000 pixels a side and at most 2 megabytes.',
  },
  'template-refused': {
    happened: 'The Word template cannot be used, because {detail}.',
    safe: 'Nothing was written, and the template in use is as it was.',
    next: 'Open it in Word, mend that, save it as a plain .docx and choose it again.',
  },
  'sample-unknown': {
    happened: 'There is no sample called “{detail}”.',
    safe: 'Nothing was written.',
    next: 'Choose one of the samples that are listed.',
  },
  'twin-not-ready': {
    happened: 'A machine-readable file lacks what it needs. {detail}',
    safe: 'Nothing was written.',
    next: 'Give the answers it waits for, or leave it out.',
  },
  'edition-missing': {
    happened: 'This edition is not in the workbook.',
    safe: 'Nothing was changed.',
    next: 'Open the workbook again and choose one of its editions.',
  },
  'edition-label-taken': {
    happened: 'There is already an edition “{detail}”, and a published edition never changes.',
    safe: 'Nothing was published. The edition that is there is untouched.',
    next: 'Choose another revision label.',
  },
  'edition-overtaken': {
    happened: 'The library became another one while the edition was made.',
    safe: 'Nothing was published, and nothing was changed by it.',
    next: 'Look at the documents as they are now, and publish again.',
  },
  'work-under-way': {
    happened: 'Files or an edition are being made from the library at this moment.',
    safe: 'Nothing was restored and nothing was changed.',
    next: 'Wait until they are made, or stop it, and restore the backup then.',
  },
  'edition-damaged': {
    happened: 'A published edition no longer matches its own hash: {detail}.',
    safe: 'Securable has not changed it, and does not show it as if it were whole.',
    next: 'Compare with the files you handed out, or restore a backup of the library.',
  },
  'edition-without-files': {
    happened: 'The files of the edition “{detail}” are not in this library.',
    safe: 'Its label, date, hashes and sentences are.',
    next: 'Ask whoever published it for the zip, or publish a new edition.',
  },
  'input-output-error': {
    happened: 'The disk did not do what it was asked: {detail}.',
    safe: 'Everything confirmed as saved before is in place.',
    next: 'Check the drive, then try again.',
  },
};

/** One failure in one readable line, for a terminal. */
export function describeFailure(code: FailureCode, detail: string): string {
  const { happened, safe, next } = failureWords[code];
  return [happened.replace('{detail}', detail), safe, next].join(' ');
}
