/**
 * A closed list of options changes nothing by keys: a letter or an arrow opens it, letters
 * then lead to an option, Enter takes it. What strays into it is therefore never an answer.
 */
import { type KeyboardEvent, useState } from 'react';

export function useOpenByKey() {
  const [isOpen, setOpen] = useState(false);

  /** On the way down: the button would choose the next or the matching option at once. */
  function onKeyDownCapture(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const isLetter = [...event.key].length === 1 && event.key !== ' ';
    if (!isLetter && event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(true);
  }

  return {
    list: { isOpen, onOpenChange: setOpen },
    keys: { role: 'presentation', onKeyDownCapture },
  } as const;
}
