import { focusInside } from '../fields/use-arrival.ts';

/** Puts the focus into the first answer of a question; false where it is not on the page. */
export function focusQuestion(id: string, place: ParentNode = document): boolean {
  const question = place.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`);
  if (question === null) return false;
  focusInside(question.querySelector<HTMLElement>('[data-answers]') ?? question);
  question.scrollIntoView({ block: 'start' });
  return true;
}
