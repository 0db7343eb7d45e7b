/**
 * React Aria empties the region that screen readers listen to by `innerHTML = ''`.
 * The window requires trusted types and allows no policy, so that even no text is
 * refused there, and the page would end. Emptying makes nothing out of text: it is
 * done without it. Any other text goes to the browser as ever, and is refused.
 */
export function allowEmptying(prototype: Element = Element.prototype): void {
  const own = Object.getOwnPropertyDescriptor(prototype, 'innerHTML');
  if (own?.set === undefined) return;
  const { set } = own;
  Object.defineProperty(prototype, 'innerHTML', {
    ...own,
    set(this: Element, text: unknown) {
      if (text === '') this.replaceChildren();
      else set.call(this, text);
    },
  });
}
