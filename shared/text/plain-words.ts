import type { Unit } from '../content/content-model.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** 2032-03-31 → 31 March 2032. Written out, because 3/4/2032 is two different days. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** 10 years → ten years; 90 days → 90 days; 1.5 hours → 1.5 hours. */
export function quantityInWords(amount: number, unit: Unit): string {
  return `${numberInWords(amount)} ${amount === 1 ? unit.one : unit.other}`;
}

/** ten; 13; 1,500 */
export function numberInWords(amount: number): string {
  return small[amount] ?? withSeparators(amount);
}

/** a; a and b; a, b and c. */
export function inWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** As a sentence begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The text as a sentence: with a full stop, unless it ends in a mark of its own. */
export function asSentence(text: string): string {
  return needsFullStop(text) ? `${text}.` : text;
}

/** Whether a full stop is missing at the end; closing quotes and brackets are looked through. */
export function needsFullStop(text: string): boolean {
  const end = text.replace(/[\s"'”’»)\]]+$/u, '');
  return end !== '' && !/[\p{Sentence_Terminal}…:;：；؛·]$/u.test(end);
}

/**
 * Whether a text that a person wrote lacks the full stop at its end: it ends in an
 * ordinary word or a whole number, in a script that ends its sentences with that stop.
 * After a path, a version or a unit the stop could be read as part of it.
 */
export function lacksFullStop(text: string): boolean {
  const [last = ''] = /\S+$/u.exec(text.trimEnd().slice(-200)) ?? [];
  return needsFullStop(text) && ordinaryWord.test(last);
}

const ordinaryWord =
  /^["'“‘„«([]*(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Georgian}\p{M}'’-]+|\d{1,4}|\d+%)["'”’»)\]]*$/u;

/** The text without the full stop at its end, to go on after it. */
export function withoutFullStop(text: string): string {
  return text.endsWith('.') && !text.endsWith('..') ? text.slice(0, -1) : text;
}

function withSeparators(amount: number): string {
  const [whole = '', fraction] = String(amount).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
