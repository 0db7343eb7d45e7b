/**
 * DateField: a calendar day as YYYY-MM-DD, '' for none. It is one text, so that it can be
 * typed over, pasted and copied; `onChange` is called once, when the day is whole and the
 * field is left. A text that is no day stays with a note and changes nothing.
 */
import { X } from 'lucide-react';
import { type ClipboardEvent, useEffect, useRef } from 'react';
import { dayNote, readDay } from '../../shared/text/read-day.ts';
import { IconButton } from './button.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';
import { type Read, useDraft } from './use-draft.ts';

export type DateFieldProps = Omit<
  TextFieldProps,
  'value' | 'onChange' | 'lines' | 'defaultValue' | 'placeholder'
> & {
  readonly value: string;
  readonly onChange: (day: string) => void;
};

export function DateField({ value, onChange, error, onBlur, ...rest }: DateFieldProps) {
  const isFixed = rest.isReadOnly === true || rest.isDisabled === true;
  const draft = useDraft({ value, write: (day) => day, read, onChange });
  const input = useRef<HTMLInputElement | null>(null);
  /** The first click takes the whole day, however the focus came; the next one places the caret. */
  const wasPressed = useRef(false);
  const { isTyping } = draft;
  useEffect(() => {
    // Handed on or given up: the next keys write another day.
    if (!isTyping && document.activeElement === input.current) input.current?.select();
  }, [isTyping]);
  const note = draft.note === undefined ? undefined : unchanged(draft.note, value);

  function paste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain').trim();
    // A whole day takes the place of whatever stands there.
    if (isFixed || readDay(text).kind !== 'day') return;
    event.preventDefault();
    draft.type(text);
  }

  return (
    <div className="field__row">
      <TextField
        {...rest}
        width="short"
        placeholder="YYYY-MM-DD"
        maxLength={60}
        value={draft.text}
        onChange={draft.type}
        onPaste={paste}
        onMouseDown={(event) => {
          const { target } = event;
          if (!(target instanceof HTMLInputElement) || wasPressed.current) return;
          wasPressed.current = true;
          event.preventDefault();
          target.focus();
          target.select();
        }}
        onFocus={({ target }) => {
          if (!(target instanceof HTMLInputElement)) return;
          input.current = target;
          target.select();
        }}
        onBlur={(event) => {
          wasPressed.current = false;
          draft.settle();
          onBlur?.(event);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.settle();
          if (event.key === 'Escape' && draft.giveUp()) return;
          event.continuePropagation();
        }}
        error={note ?? error ?? dayNote(draft.text === value ? value : '')}
      />
      {value !== '' && !isFixed && (
        <IconButton
          label="Clear the date"
          icon={<X size={16} />}
          onPress={() => {
            draft.giveUp();
            onChange('');
          }}
        />
      )}
    </div>
  );
}

function read(text: string): Read<string> {
  const found = readDay(text);
  if (found.kind === 'unclear') return { note: found.note };
  return { value: found.kind === 'day' ? found.day : '' };
}

function unchanged(note: string, value: string): string {
  return value === '' ? `${note} Nothing is saved yet.` : `${note} Saved is ${value} as before.`;
}
