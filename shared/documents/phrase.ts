import { cleanLine, cleanText } from '../text/clean-text.ts';
import { linkedRuns } from '../text/linked-runs.ts';
import { asSentence } from '../text/plain-words.ts';
import type { Run } from '../text/run.ts';
import { mailLink, safeLink } from '../text/safe-link.ts';
import type { Contact } from './reader.ts';

/** What a sentence is built of: our words and people's, and runs where they have a style. */
export type Phrase = string | readonly (string | Run)[];

/** Every run of an outline is made here, so no text reaches a document uncleaned. */
export function runsOf(phrase: Phrase): readonly Run[] {
  const pieces = typeof phrase === 'string' ? [phrase] : phrase;
  const runs = pieces.flatMap((piece) =>
    typeof piece === 'string' ? linkedRuns(cleanText(piece)) : [cleanRun(piece)],
  );
  return runs.filter((run) => run.text !== '');
}

function cleanRun(run: Run): Run {
  const href = run.href === undefined ? null : safeLink(run.href);
  const { href: _unchecked, ...rest } = run;
  return { ...rest, text: cleanText(run.text), ...(href === null ? {} : { href }) };
}

/** A reference to another section of the same document; without that section the whole sentence is left out. */
export function toSection(id: string): Run {
  return { text: id, section: id };
}

export function strong(text: string): Run {
  return { text, strong: true };
}

/** `For: Owners; People in the room.` Titles of rows keep their capital, so none stands inside a sentence. */
export function namedRows(label: string, titles: readonly string[]): string | null {
  return titles.length === 0 ? null : asSentence(`${label}: ${titles.join('; ')}`);
}

/** A web address as it was typed; a link where it is one. */
export function webAddress(address: string): Run {
  const text = cleanLine(address);
  const href = safeLink(text);
  return href === null ? { text } : { text, href };
}

/** A contact in one phrase: name, e-mail address, telephone number, page. */
export function contactDetails(contact: Contact): Phrase {
  const { name, email, phone, web } = contact;
  const mail = mailLink(email);
  const parts: readonly (string | Run)[] = [
    ...(name === '' ? [] : [name]),
    ...(email === '' ? [] : [mail === null ? email : { text: email, href: mail }]),
    ...(phone === '' ? [] : [`telephone ${phone}`]),
    ...(web === '' ? [] : [webAddress(web)]),
  ];
  return parts.flatMap((part, at) => (at === 0 ? [part] : [', ', part]));
}
