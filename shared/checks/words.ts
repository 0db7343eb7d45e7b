/**
 * Whether two texts speak of the same thing, told from the words they share. It
 * errs on the side of yes: a check that asks whether customers are told of
 * something stays silent when they may be.
 */
export function sharesWords(stems: ReadonlySet<string>, text: string): boolean {
  for (const stem of stemsOf(text)) if (stems.has(stem)) return true;
  return false;
}

/** The beginnings of the words that carry meaning: `updates` and `updating` are one. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d.]{4,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !empty.has(word))
      .map((word) => (/\d/.test(word) ? word : word.slice(0, 5))),
  );
}

const empty = new Set(
  'about after also another before being below between cannot customer customers device devices does doing done each every from have into itself keep know less made make maker more most must need needs never once only other others over same shall should some such take than that their them then there these they this those through under until upon very what when where which while will with within without would your yours'.split(
    ' ',
  ),
);

/** Whether a clause takes back what it names: `no telnet`, `is not installed automatically`. */
export function isNegated(clause: string): boolean {
  return /\b(?:no|not|never|none|neither|nor|without|cannot|can't|can’t|isn't|isn’t|aren't|aren’t|don't|don’t|doesn't|doesn’t|instead of|rather than|refus\w*|removed|disabled|off)\b/i.test(
    clause,
  );
}

/** The sentences of a text, and what stands between semicolons, on its own. */
export function clausesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}
