import { focusInside } from '../fields/use-arrival.ts';

/** Puts the focus into the first answer of a question that is on the page. */
export function focusQuestion(id: string, place: ParentNode = document): void {
  const question = place.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`);
  if (question === null) return;
  focusInside(question.querySelector<HTMLElement>('[data-answers]') ?? question);
  question.scrollIntoView({ block: 'start' });
}
