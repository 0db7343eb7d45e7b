import type { Check, Found } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';
import { clausesOf } from '../words.ts';

/** What a pattern found in one clause of a published text. */
export type Hit = { readonly words: string; readonly clause: string };

/** Searches every text that is published, clause by clause; the same words count once for a text. */
export function* search(
  view: CheckView,
  pattern: RegExp,
  accept: (hit: Hit, path: string) => Readonly<Record<string, string>> | boolean = () => true,
): Iterable<Found> {
  for (const { path, text } of view.published) {
    if (!pattern.test(text)) continue;
    const seen = new Set<string>();
    for (const clause of clausesOf(text)) {
      const words = pattern.exec(clause)?.[0].trim();
      if (words === undefined || words === '') continue;
      const key = words.toLowerCase().slice(0, 60);
      const accepted = seen.has(key) ? false : accept({ words, clause }, path);
      if (accepted === false) continue;
      seen.add(key);
      const more = accepted === true ? {} : accepted;
      yield { place: path, key, words: { words, clause: cut(clause), ...more } };
    }
  }
}

function cut(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 157).trimEnd()}…`;
}

/** What all rules on words have in common. */
export const onWords = {
  message: 'A published text says “{words}”: “{clause}”',
} as const satisfies Partial<Check>;
