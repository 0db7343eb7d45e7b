/** One line of text, or several paragraphs that may carry light Markdown. */
import { useState } from 'react';
import { longestText } from '../../shared/workbook/limits.ts';
import { TextField } from '../ui/text-field.tsx';
import { type ValueProps, wordsOf } from './value-props.ts';

export function TextValue({
  shape,
  value,
  onChange,
  error,
  onLeave,
  ...words
}: ValueProps<'text'>) {
  // Text that no workbook can hold stays on screen, with a note, and is not handed on.
  const [overlong, setOverlong] = useState<string | null>(null);

  function type(text: string) {
    const isTooLong = text.length > longestText;
    setOverlong(isTooLong ? text : null);
    if (!isTooLong) onChange(text === '' ? null : { kind: 'text', text });
  }

  return (
    <TextField
      lines={shape.size === 'line' ? 'one' : 'several'}
      {...wordsOf(words)}
      value={overlong ?? value?.text ?? ''}
      onChange={type}
      {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      error={overlong === null ? error : overlongWords}
    />
  );
}

const overlongWords =
  'Longer than a million characters. What is beyond the last saved text is not saved; shorten it, and keep the long text in a file named as evidence.';
