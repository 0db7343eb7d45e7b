/**
 * Puts rich text on the clipboard from within a press or a key. Not by the
 * clipboard interface: that asks for a permission, and this window is given none.
 */
import type { RichText } from '../../shared/documents/rich-text.ts';

export function copyRich(rich: RichText): boolean {
  let isSet = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    isSet = fill(event, rich);
  };
  // Nothing is copied where nothing is selected, so something is for a moment.
  const selection = document.getSelection();
  const before = selection?.rangeCount === 1 ? selection.getRangeAt(0) : null;
  const focused = document.activeElement;
  const something = document.createElement('span');
  something.textContent = 'x';
  something.style.cssText = 'position: fixed; opacity: 0';
  document.body.append(something);
  selection?.selectAllChildren(something);
  document.addEventListener('copy', onCopy, { capture: true });
  // Deprecated, and the only way that needs no permission.
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  something.remove();
  selection?.removeAllRanges();
  if (before !== null) selection?.addRange(before);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied && isSet;
}

/** Gives a copy that is under way its content; says whether there was a clipboard to take it. */
export function fill(
  event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault'>,
  rich: RichText,
): boolean {
  if (event.clipboardData === null) return false;
  event.preventDefault();
  event.clipboardData.setData('text/html', rich.html);
  event.clipboardData.setData('text/plain', rich.text);
  return true;
}
