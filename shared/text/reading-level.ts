/**
 * How much there is to read in a text, and how hard it is: words, minutes, and
 * years of school. Syllables are counted by rule, which is right for most English
 * words and near enough for the mean of a paragraph.
 */

/** Flesch–Kincaid grade level: years of school that a reader needs, from the length of sentences and words. */
export function readingGrade(text: string): number {
  const sentences = clausesIn(text);
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return gradeOf({ sentences: sentences.length, words: words.length, syllables });
}

/** What the grade is worked out from. Counts of several texts may be added. */
export type ReadingCounts = {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
};

export function gradeOf({ sentences, words, syllables }: ReadingCounts): number {
  return 0.39 * (words / Math.max(1, sentences)) + 11.8 * (syllables / Math.max(1, words)) - 15.59;
}

/** A text cut where a reader takes breath: after a full stop, a colon, a semicolon or a line. */
export function clausesIn(text: string): readonly string[] {
  return text.split(stops).filter((clause) => clause.trim() !== '');
}

const stops = /[.?:;](?:\s|$)|\n/;

/** The words of a text, without figures and addresses, which nobody spells out. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[a-z]/i.test(word) && !/[/@\d]/.test(word));
}

/** Every word as a word processor counts it: what stands between two spaces. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Silent reading of non-fiction by adults: the mean of 190 studies (Brysbaert 2019, Journal of Memory and Language). */
const wordsPerMinute = 238;

/** Whole minutes, at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
