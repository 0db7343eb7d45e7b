import { expect, it } from 'vitest';
import { shortcutLetter } from '../../../renderer/ui/shortcut-letter.ts';

it.each([
  ['z', 'KeyZ', 'z'],
  ['Z', 'KeyZ', 'z'],
  ['я', 'KeyZ', 'z'],
  ['Я', 'KeyZ', 'z'],
  ['н', 'KeyY', 'y'],
  ['ζ', 'KeyZ', 'z'],
  ['ز', 'KeyV', 'v'],
  // A German keyboard writes y where an American one writes z: what it writes counts.
  ['y', 'KeyZ', 'y'],
  ['ö', 'Semicolon', 'ö'],
  ['Enter', 'Enter', 'enter'],
  [' ', 'Space', ' '],
  ['б', 'Comma', 'б'],
])('%s on %s is %s', (key, code, letter) => {
  expect(shortcutLetter({ key, code })).toBe(letter);
});
