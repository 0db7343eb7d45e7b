import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLightMarkdown } from '../../../../shared/text/light-markdown.ts';

const said = (text: string) =>
  JSON.stringify(
    readLightMarkdown(text).map((block) => (block.kind === 'paragraph' ? block.runs : block)),
  );

test('paragraphs, emphasis, code and links', () => {
  expect(
    readLightMarkdown('Use **strong**, *soft* and `code`.\n\nSee [here](https://a.example/x).'),
  ).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'Use ' },
        { text: 'strong', strong: true },
        { text: ', ' },
        { text: 'soft', emphasis: true },
        { text: ' and ' },
        { text: 'code', code: true },
        { text: '.' },
      ],
    },
    {
      kind: 'paragraph',
      runs: [{ text: 'See ' }, { text: 'here', href: 'https://a.example/x' }, { text: '.' }],
    },
  ]);
});

test('lists keep their items, and items inside items follow them', () => {
  expect(readLightMarkdown('1. one\n2. two\n   - inner')).toEqual([
    {
      kind: 'list',
      ordered: true,
      items: [[[{ text: 'one' }]], [[{ text: 'two' }]], [[{ text: 'inner' }]]],
    },
  ]);
});

test('headings, images and quotations become their plain text; HTML stays as it was typed', () => {
  expect(said('# Title')).toBe('[[{"text":"Title"}]]');
  expect(said('![a lock](x.png)')).toBe('[[{"text":"a lock"}]]');
  expect(said('> quoted')).toBe('[[{"text":"quoted"}]]');
  expect(said('<script>alert(1)</script>')).toBe('[[{"text":"<script>alert(1)</script>"}]]');
});

test('only https:, http: and mailto: are links', () => {
  for (const address of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    '//x.example',
  ]) {
    expect(said(`[word](${address})`)).not.toContain('href');
  }
  expect(said('Write to a@b.example or see https://b.example/c.')).toContain('mailto:a@b.example');
  expect(said('See https://b.example/c.')).toContain('"href":"https://b.example/c"}');
});

test('it never throws', () => {
  const marks = fc.constantFrom(
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '- ',
    '1. ',
    '\n',
    '#',
    '!',
    '\\',
    '&',
    'a',
    ' ',
    '\u0000',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
      readLightMarkdown(parts.join(''));
    }),
    { numRuns: 2000 },
  );
});

test('a million characters and ten thousand levels take no noticeable time', () => {
  const hostile = [
    'a '.repeat(500_000),
    'a\n\n'.repeat(330_000),
    '> '.repeat(10_000),
    `${'- '.repeat(10_000)}x`,
    '*a_'.repeat(300_000),
    '['.repeat(1_000_000),
    Array.from({ length: 10_000 }, (_, depth) => `${' '.repeat(depth % 80)}- a`).join('\n'),
  ];
  for (const text of hostile) {
    const start = performance.now();
    readLightMarkdown(text);
    expect(performance.now() - start).toBeLessThan(3000);
  }
});
