/**
 * Flesch–Kincaid grade level: years of school that a reader needs, from the
 * length of sentences and words. Syllables are counted by rule, which is right
 * for most English words and near enough for the mean of a paragraph.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.?:;](?:\s|$)|\n/).filter((sentence) => sentence.trim() !== '');
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (
    0.39 * (words.length / Math.max(1, sentences.length)) +
    11.8 * (syllables / Math.max(1, words.length)) -
    15.59
  );
}

/** The words of a text, without figures and addresses, which nobody spells out. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[a-z]/i.test(word) && !/[/@\d]/.test(word));
}

function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
