import { z } from 'zod';

/** How often each field may stand (RFC 9116, section 2.5, and the IANA registry). */
const counts: Readonly<Record<string, readonly [least: number, most: number]>> = {
  contact: [1, Number.POSITIVE_INFINITY],
  expires: [1, 1],
  canonical: [0, Number.POSITIVE_INFINITY],
  policy: [0, Number.POSITIVE_INFINITY],
  encryption: [0, Number.POSITIVE_INFINITY],
  acknowledgments: [0, Number.POSITIVE_INFINITY],
  hiring: [0, Number.POSITIVE_INFINITY],
  csaf: [0, Number.POSITIVE_INFINITY],
  'preferred-languages': [0, 1],
};

const uri =
  /^(?:https:\/\/[^\s<>"\\^`{|}[\]]+|mailto:[^\s<>?&,;%]+@[^\s<>?&,;%]+|tel:\+[\d-]+(?:;ext=\d+)?)$/i;
/** Language tags (RFC 5646) with commas between. */
const languages = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*(?:, ?[a-z]{2,8}(?:-[a-z0-9]{1,8})*)*$/i;
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const year = 366 * 24 * 60 * 60 * 1000;

/** The grammar of RFC 9116, section 4: comments and `Name: value`, one a line; `now` is when it is written. */
export function securityTxtRules(now: string) {
  return z.string().superRefine((text, context) => {
    for (const fault of faultsOf(text, now)) context.addIssue(fault);
  });
}

function faultsOf(text: string, now: string): readonly string[] {
  if (!text.endsWith('\n')) return ['the last line does not end'];
  const lines = text.slice(0, -1).split('\n');
  const faults: string[] = [];
  const fields: { readonly name: string; readonly value: string }[] = [];
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    const field = /^(?<name>[A-Za-z-]+): (?<value>\S(?:.*\S)?)$/.exec(line)?.groups;
    if (field?.name === undefined || field.value === undefined) faults.push(`no field: ${line}`);
    else fields.push({ name: field.name.toLowerCase(), value: field.value });
  }
  for (const [name, [least, most]] of Object.entries(counts)) {
    const count = fields.filter((field) => field.name === name).length;
    if (count < least || count > most) faults.push(`${name} stands ${count} times`);
  }
  for (const { name, value } of fields) {
    if (counts[name] === undefined) faults.push(`${name} is no field`);
    else if (name === 'expires') faults.push(...expiryFaults(value, now));
    else if (!(name === 'preferred-languages' ? languages : uri).test(value))
      faults.push(`${name}: ${value}`);
  }
  return faults;
}

function expiryFaults(value: string, now: string): readonly string[] {
  const left = Date.parse(value) - Date.parse(now);
  if (!dateTime.test(value) || Number.isNaN(left)) return [`expires: ${value}`];
  return left <= 0 || left > year ? ['expires is past, or more than a year ahead'] : [];
}
