/**
 * A value that is typed as text and handed on when it is whole and the field is left:
 * nothing half-typed is ever a value. What cannot be read stays on screen with a note.
 */
import { useEffect, useRef, useState } from 'react';
import { addUnfinished } from './unfinished.ts';

/** What the text says, or what to do where it cannot be told. */
export type Read<T> = { readonly value: T } | { readonly note: string };

export type Draft = {
  readonly text: string;
  /** Something is typed that is not handed on. */
  readonly isTyping: boolean;
  /** What is wrong with a text that was left; it is not handed on. */
  readonly note: string | undefined;
  readonly type: (text: string) => void;
  /** The field was left, or Enter pressed. */
  readonly settle: () => void;
  /** Back to the value that is held; false where nothing was typed. */
  readonly giveUp: () => boolean;
};

export function useDraft<T>({
  value,
  write,
  read,
  onChange,
}: {
  readonly value: T;
  readonly write: (value: T) => string;
  readonly read: (text: string) => Read<T>;
  readonly onChange: (value: T) => void;
}): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [note, setNote] = useState<string | undefined>(undefined);
  // A field that goes away is read from an effect's end, where only the last drawn values are at hand.
  const typed = useRef<string | null>(null);
  const latest = useRef({ value, read, onChange });
  useEffect(() => {
    latest.current = { value, read, onChange };
  });

  function keep(text: string | null, says: string | undefined) {
    typed.current = text;
    setDraft(text);
    setNote(says);
  }

  function settle() {
    if (typed.current === null) return;
    const found = latest.current.read(typed.current);
    if ('note' in found) return setNote(found.note);
    keep(null, undefined);
    if (found.value !== latest.current.value) latest.current.onChange(found.value);
  }

  function giveUp(): boolean {
    if (typed.current === null) return false;
    keep(null, undefined);
    return true;
  }

  const own = useRef({ settle, giveUp });
  useEffect(() => {
    own.current = { settle, giveUp };
  });
  const isTyping = draft !== null;
  useEffect(() => {
    if (!isTyping) return;
    return addUnfinished({
      settle: () => own.current.settle(),
      giveUp: () => own.current.giveUp(),
    });
  }, [isTyping]);
  useEffect(() => () => own.current.settle(), []);

  return {
    text: draft ?? write(value),
    isTyping,
    note,
    type: (text) => keep(text, undefined),
    settle,
    giveUp,
  };
}
