import { dateInWords } from '../../text/plain-words.ts';
import { lastDay } from '../../text/tense.ts';
import type { Build, Draft } from '../draft.ts';
import type { Outline } from '../outline.ts';
import { contactDetails, webAddress } from '../phrase.ts';

/** Which product, in which revision of which document. */
const identity: ReadonlySet<string> = new Set([
  'title.product',
  'title.models',
  'title.firmware',
  'title.manufacturer',
  'title.revision',
  'title.date',
]);

/** For documents that say the rest in their text. */
export function identityFacts(draft: Draft): Outline['facts'] {
  return titleFacts(draft, (id) => identity.has(id));
}

/** What a customer looks for first: which product, which firmware, how long, whom to tell. */
export function titleFacts(draft: Draft, isAsked = (_id: string) => true): Outline['facts'] {
  const entries: readonly (readonly [label: string, id: string, build: Build])[] = [
    ['Product', 'title.product', (read) => read.line('device.name')],
    ['Models', 'title.models', (read) => read.line('device.models')],
    ['Firmware', 'title.firmware', (read) => read.line('device.firmware')],
    [
      'Manufacturer',
      'title.manufacturer',
      (read) => {
        const parts = [read.line('company.name'), read.line('company.address')];
        const known = parts.filter((part) => part !== null);
        const web = read.web('company.web');
        const words = known.length === 0 ? [] : [known.join(', ')];
        // Nobody can hold a document against a maker whom it does not name.
        if (web === null) return words.length === 0 ? 'Not stated' : words;
        return [...words, ...(words.length === 0 ? [] : [', ']), webAddress(web)];
      },
    ],
    [
      'Security support until',
      'title.supportEnd',
      (read) => {
        const end = read.date('support.endDate');
        return end === null ? null : lastDay(end, read.day());
      },
    ],
    [
      'Security reports to',
      'title.securityContact',
      (read) => {
        const contact = read.contact('company.securityContact');
        return contact === null ? null : contactDetails(contact);
      },
    ],
    [
      'Customer support',
      'title.supportContact',
      (read) => {
        const contact = read.contact('company.supportContact');
        return contact === null ? null : contactDetails(contact);
      },
    ],
    ['Document revision', 'title.revision', (read) => read.line('document.revision')],
    [
      'Document date',
      'title.date',
      // Every document says from which day it is: the date it was given, or the day it is made.
      (read) => dateInWords(read.date('document.date') ?? read.day()),
    ],
  ];
  return entries.flatMap(([label, id, build]) => {
    if (!isAsked(id)) return [];
    const value = draft.sentence(id, build);
    return value === null ? [] : [{ label, value }];
  });
}
