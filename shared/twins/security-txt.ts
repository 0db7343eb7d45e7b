import { marksOf } from '../documents/marks.ts';
import type { Contact } from '../documents/reader.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { Asking, labelOf } from './asking.ts';
import type { Commission, Twin } from './twin-model.ts';
import { httpsUri, mailUri, phoneUri } from './web-uri.ts';

/** RFC 9116, section 2.5.5 recommends less than a year; a day's rounding stays below it. */
const validDays = 364;

/**
 * security.txt (RFC 9116): where to report a weakness. Made from what is public,
 * whoever asks, because it is published. Only the contact is needed; what else
 * was answered is said.
 */
export function makeSecurityTxt(snapshot: Snapshot, { at }: Commission): Twin {
  const ask = new Asking(snapshot, 'public', at);
  const contact = ask.need('company.securityContact', (read) =>
    read.contact('company.securityContact'),
  );
  const further = ask.read.contact('company.furtherContact');
  const contacts = [
    ...(contact === null ? [] : contactUris(ask, 'company.securityContact', contact, true)),
    ...(further === null ? [] : contactUris(ask, 'company.furtherContact', further, false)),
  ];
  const links = {
    Acknowledgments: optionalHttps(ask, 'company.acknowledgments'),
    CSAF: optionalHttps(ask, 'company.csafProvider'),
    Canonical: optionalHttps(ask, 'company.securityTxt'),
    Encryption: optionalHttps(ask, 'company.reportKey'),
    Policy: optionalHttps(ask, 'company.disclosurePolicy'),
  };
  const languages = ask.read.several('company.reportLanguages');
  if (ask.hasLacks) return ask.refused('security.txt');
  const place = links.Canonical ?? '/.well-known/security.txt of the web site';
  const text = [
    ...marksOf(snapshot, 'public').map((mark) => `# ${mark}`),
    `# Made on ${at.slice(0, 10)}. It expires ${validDays} days later: RFC 9116 asks for less than a year.`,
    `# Check it and make it again before then. It belongs at ${place}.`,
    ...[...new Set(contacts)].map((uri) => `Contact: ${uri}`),
    `Expires: ${expiryOf(at)}`,
    ...(links.Encryption === null ? [] : [`Encryption: ${links.Encryption}`]),
    ...(links.Acknowledgments === null ? [] : [`Acknowledgments: ${links.Acknowledgments}`]),
    ...(languages === null ? [] : [`Preferred-Languages: ${languages.join(', ')}`]),
    ...(links.Canonical === null ? [] : [`Canonical: ${links.Canonical}`]),
    ...(links.Policy === null ? [] : [`Policy: ${links.Policy}`]),
    ...(links.CSAF === null ? [] : [`CSAF: ${links.CSAF}`]),
  ];
  return ask.made('security.txt', [
    { name: 'security.txt', form: 'security.txt', data: `${text.join('\n')}\n` },
  ]);
}

/** Midnight, Universal Time, of the day on which the file ceases to hold. */
export function expiryOf(at: string): string {
  const end = new Date(Date.parse(at) + validDays * 24 * 60 * 60 * 1000);
  return `${end.toISOString().slice(0, 10)}T00:00:00Z`;
}

/**
 * In the order in which reporters should try: mail, page, telephone. What cannot be
 * used is left out, and whoever makes the file is told; of the first contact one way to
 * report has to remain.
 */
function contactUris(
  ask: Asking,
  fact: 'company.securityContact' | 'company.furtherContact',
  { email, phone, web }: Contact,
  isNeeded: boolean,
): readonly string[] {
  const label = labelOf(fact);
  const parts = [
    { given: email, uri: mailUri(email), says: 'the e-mail address is not well formed.' },
    { given: web, uri: httpsUri(web), says: 'the page is not an https address.' },
    {
      given: phone,
      uri: phoneUri(phone),
      says: 'the telephone number is not written internationally, as in +44 20 7946 0123 or +44 20 7946 0123 ext. 12.',
    },
  ].filter((part) => part.given !== '');
  const uris = parts.flatMap(({ uri }) => uri ?? []);
  for (const { uri, says } of parts)
    if (uri === null && uris.length === 0 && isNeeded) ask.unfit(fact, label, says);
    else if (uri === null) ask.leaveUnsaid(fact, label, says);
  if (parts.length === 0 && isNeeded)
    ask.unfit(fact, label, 'has no e-mail address, page or telephone number.');
  return uris;
}

type LinkFact =
  | 'company.acknowledgments'
  | 'company.csafProvider'
  | 'company.disclosurePolicy'
  | 'company.reportKey'
  | 'company.securityTxt';

/** RFC 9116, section 2.5: web addresses are https. What is given and is not is left out, and it is told. */
function optionalHttps(ask: Asking, fact: LinkFact): string | null {
  const address = ask.read.web(fact);
  const uri = httpsUri(address);
  if (address !== null && uri === null)
    ask.leaveUnsaid(fact, labelOf(fact), 'not an https address, and RFC 9116 allows no other.');
  return uri;
}
