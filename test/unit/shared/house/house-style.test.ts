import fc from 'fast-check';
import { expect, test } from 'vitest';
import { houseFacts } from '../../../../shared/content/facts/house-facts.ts';
import { houseFactsOf } from '../../../../shared/house/house-facts.ts';
import {
  colourNote,
  contrast,
  documentFonts,
  onDark,
  plainStyle,
  readColour,
} from '../../../../shared/house/house-style.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';

test('a colour is six digits, with or without its sign', () => {
  expect(readColour(' 1a4b7a ')).toBe('#1A4B7A');
  expect(readColour('#1A4B7A')).toBe('#1A4B7A');
  for (const text of ['', 'red', '#12345', '#1234567', '#12345g', 'url(x)']) {
    expect(readColour(text)).toBe(null);
  }
});

test('contrast is as WCAG gives it', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  expect(contrast('#FFFFFF', '#FFFFFF')).toBe(1);
});

test('a pale colour is remarked on in words, with its figure, and never refused', () => {
  expect(colourNote(plainStyle.colour)).toBe(null);
  expect(colourNote('#888888')).toMatch(/3\.5 to 1.*enough for headings/);
  expect(colourNote('#FFCC00')).toMatch(/1\.5 to 1.*hard to read/);
});

test('on a dark screen every colour can be read', () => {
  const digits = fc.integer({ min: 0, max: 0xffffff });
  fc.assert(
    fc.property(digits, (number) => {
      const colour = `#${number.toString(16).padStart(6, '0').toUpperCase()}`;
      expect(contrast(onDark(colour, '#14191E'), '#14191E')).toBeGreaterThanOrEqual(7);
    }),
  );
});

test('the typefaces that can be chosen are those that writers know', () => {
  for (const fact of ['house.headingFont', 'house.bodyFont'] as const) {
    const labels = Object.entries(houseFacts[fact].options).map(([id, { label }]) => [id, label]);
    expect(labels).toEqual(Object.entries(documentFonts).map(([id, { name }]) => [id, name]));
  }
});

test('answers that make no sense leave documents as they were', () => {
  const stored = (text: string) => ({
    entry: answerOf({ kind: 'text', text }),
    revision: 1,
    at: '',
    by: '',
  });
  const { template, ...read } = houseFactsOf(
    new Map([
      ['house.colour', stored('red; } body { display: none')],
      ['house.bodyFont', stored('constructor')],
      ['house.logo', stored('../../etc/passwd')],
      ['house.headerText', stored('  two\nlines \u202e ')],
    ]),
  );
  expect(read).toMatchObject({ colour: plainStyle.colour, bodyFont: 'calibri', logo: null });
  expect(read.headerText).toBe('two lines');
  expect(template).toBe(null);
});
