import { expect, test } from 'vitest';
import { allowEmptying } from '../../../renderer/ui/empty-by-inner-html.ts';

test('where trusted types refuse every text, an element can still be emptied, and nothing else', () => {
  const element = document.createElement('div');
  element.append('said before');
  const refusing = Object.create(Object.getPrototypeOf(element)) as Element;
  Object.defineProperty(refusing, 'innerHTML', {
    configurable: true,
    get: () => '',
    set: () => {
      throw new TypeError('This document requires TrustedHTML assignment.');
    },
  });
  Object.setPrototypeOf(element, refusing);
  expect(() => (element.innerHTML = '')).toThrow('TrustedHTML');
  allowEmptying(refusing);
  element.innerHTML = '';
  expect(element.childNodes).toHaveLength(0);
  expect(() => (element.innerHTML = '<b>bold</b>')).toThrow('TrustedHTML');
});
