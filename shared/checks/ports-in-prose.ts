/** A port that a text names so that it cannot be mistaken for another number. */
export type NamedPort = { readonly words: string; readonly port: number };

/** `TCP 8883`, `UDP port 123`, `port 8883`, `8883/tcp`, `TCP ports 80 and 443`. */
export function portsIn(text: string): readonly NamedPort[] {
  if (!/tcp|udp|port/i.test(text)) return [];
  return [...text.matchAll(named)].flatMap((match) => {
    const words = match[0];
    // A range names its ends and means all between: nothing can be said of one of them.
    if (/\d\s?(?:to|-|–)\s?\d/.test(words)) return [];
    return [...words.matchAll(/\d{2,5}/g)]
      .map(([number]) => ({ words, port: Number(number) }))
      .filter(({ port }) => port <= 65535);
  });
}

const number = String.raw`\d{2,5}(?![\d.])`;
const more = String.raw`(?:(?:,| and| or|, and|\s?to|\s?-|\s?–)\s?${number})*`;
const named = new RegExp(
  String.raw`\b(?:(?:TCP|UDP)(?:[ /]ports?)?|ports?) ${number}${more}|\b\d{2,5}\/(?:tcp|udp)\b`,
  'gi',
);
