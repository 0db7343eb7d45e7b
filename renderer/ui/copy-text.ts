/**
 * Puts a text on the clipboard from within a press or a key. Not by the clipboard
 * interface: that asks for a permission, and this window is given none.
 */
export function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  const focused = document.activeElement;
  field.select();
  // Deprecated, and the only way that needs no permission.
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
