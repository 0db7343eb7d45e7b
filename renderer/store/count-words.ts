/** `one answer`, `38 answers` */
export function countWords(count: number): string {
  return count === 1 ? 'one answer' : `${count.toLocaleString('en-GB')} answers`;
}
