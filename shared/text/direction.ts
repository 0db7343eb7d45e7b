const scripts =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Mandaic}\\p{Script=Hanifi_Rohingya}\\p{Script=Adlam}';

const rightToLeft = new RegExp(`[${scripts}]`, 'u');

/** Whether a text is written from right to left: its first letter decides (Unicode UAX 9, P2 and P3). */
export function isRightToLeft(text: string): boolean {
  if (!mayBe.test(text)) return false;
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return rightToLeft.test(letter);
}

/** What is written left to right in Latin letters and the like is asked no further. */
const mayBe = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802\ud83a]/;

export type Stretch = { readonly text: string; readonly isRightToLeft: boolean };

/** A letter that is no right-to-left one. */
const other = `(?:(?![${scripts}])\\p{L})`;
const leftToRight = new RegExp(`${other}(?:[^${scripts}]*(?:${other}|\\p{N}))?`, 'gu');
const inOther = new RegExp(`[${scripts}](?:(?:(?!${other})[\\s\\S])*[${scripts}\\p{M}])?`, 'gu');

/** A text in stretches of one direction each; what belongs to neither goes with the text around it. */
export function stretchesOf(text: string, isInRightToLeft: boolean): readonly Stretch[] {
  if (!isInRightToLeft && !mayBe.test(text)) return [{ text, isRightToLeft: false }];
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(isInRightToLeft ? leftToRight : inOther)) {
    if (index > done)
      stretches.push({ text: text.slice(done, index), isRightToLeft: isInRightToLeft });
    stretches.push({ text: found, isRightToLeft: !isInRightToLeft });
    done = index + found.length;
  }
  if (done < text.length)
    stretches.push({ text: text.slice(done), isRightToLeft: isInRightToLeft });
  return stretches;
}
