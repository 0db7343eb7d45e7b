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

/** Blocks in short: `1.` and `•` before items, two blanks for each depth. */
const lines = (text: string) =>
  readLightMarkdown(text).flatMap((block) => {
    const words = (runs: readonly { text: string }[]) => runs.map((run) => run.text).join('');
    if (block.kind === 'paragraph') return words(block.runs).split('\n');
    return block.items.map(
      (item, at) =>
        `${'  '.repeat(block.depth)}${block.ordered ? `#${block.start + at}` : '•'} ${item.map(words).join(' / ')}`,
    );
  });

test('numbers are kept as they were written, also behind a paragraph', () => {
  expect(
    lines('1. Open.\n2. Press.\n\nWait.\n\n3. Close.\n4. Check.\n\nGo back to step 3.'),
  ).toEqual(['#1 Open.', '#2 Press.', 'Wait.', '#3 Close.', '#4 Check.', 'Go back to step 3.']);
  expect(lines('5. Five\n6. Six')).toEqual(['#5 Five', '#6 Six']);
  expect(lines('1. Open.\n2. Press.\n\nWait.\n\n3. Close.')).toEqual([
    '#1 Open.',
    '#2 Press.',
    'Wait.',
    '#3 Close.',
  ]);
});

test('bullets inside a step stay bullets under it', () => {
  expect(lines('1. Unplug.\n   - Wait.\n   - Look.\n2. Hold.\n3. Plug in.')).toEqual([
    '#1 Unplug.',
    '  • Wait.',
    '  • Look.',
    '#2 Hold.',
    '#3 Plug in.',
  ]);
  expect(lines('1. Unplug.\n- Wait.\n- Look.\n2. Hold.')).toEqual([
    '#1 Unplug.',
    '  • Wait.',
    '  • Look.',
    '#2 Hold.',
  ]);
  expect(lines('- a\n  - b\n    - c\n- d')).toEqual(['• a', '  • b', '    • c', '• d']);
});

test('a list has a blank line before it and two or more items; anything else stays as typed, line by line', () => {
  expect(lines('- a\n- b')).toEqual(['• a', '• b']);
  expect(lines('Text:\n\n* a\n* b')).toEqual(['Text:', '• a', '• b']);
  for (const typed of [
    'Text:\n- a\n- b',
    'Text:\n1. a\n2. b',
    '- alone',
    '24. December 2033 is the last day of the service.',
    '24. 12. 2029 is the last day.',
    '3. Alone, and nothing before it counted to two.',
    '1. a\n1. b',
    '1) a\n2) b',
    'a) first\nb) second',
    '(i) first\n(ii) second',
  ])
    expect(lines(typed)).toEqual(typed.split('\n').filter((line) => line !== ''));
});

test('no figure after a dash: neither the line nor its neighbours become bullets', () => {
  for (const typed of [
    'Operating temperature:\n- 20 °C to 60 °C',
    '- 20 °C to 60 °C\n- 10 °C to 30 °C',
    '- sign-in\n- 3 attempts\n- updates',
    '- € 5\n- € 6',
    '+ 5 V\n+ 12 V',
  ])
    expect(lines(typed)).toEqual(typed.split('\n'));
  expect(lines('1. Set the range:\n   - 20 °C to 60 °C\n   - 5 °C\n2. Next.')).toEqual([
    '#1 Set the range:\n- 20 °C to 60 °C\n- 5 °C',
    '#2 Next.',
  ]);
});

test('signs of other trades are no marks', () => {
  for (const typed of [
    '> 12 characters are needed.',
    'Copy it to \\\\server\\share\\firmware. Logs stand in C:\\Data\\*.log and D:\\*.log.',
    'The files __init__.py and __main__ are replaced; so is snake_case_name and _private.',
    'Allow *.a.example,*.b.example, *.c.example in the firewall.',
    '2 * 3 * 4 is 24; 5*3*2 is 30; see price* and cost*.',
    'Run src/**/*.ts and lib/**/*.ts at 0 5 * * *.',
    'AT&T &amp; &#65; &lt;b&gt;',
    'It`s the user`s own.',
    '# of users: 5',
    '<b>not bold</b> <https://a.example/x>',
    '![a lock](x.png)',
    '---',
    '[x](javascript:alert(1)) and [y](file:///etc/passwd)',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    'Title\n=====',
    '5 \\* 4',
    'ends with a \\',
  ])
    expect(lines(typed).join('\n')).toBe(typed);
});

test('marks at the edges of words are marks', () => {
  expect(said('**As delivered**, *off*; ***both***. (**x**) “*y*”')).toBe(
    JSON.stringify([
      [
        { strong: true, text: 'As delivered' },
        { text: ', ' },
        { emphasis: true, text: 'off' },
        { text: '; ' },
        { strong: true, emphasis: true, text: 'both' },
        { text: '. (' },
        { strong: true, text: 'x' },
        { text: ') “' },
        { emphasis: true, text: 'y' },
        { text: '”' },
      ],
    ]),
  );
  expect(said('这是**重要**的。')).toContain('{"strong":true,"text":"重要"}');
  expect(said('`GET`/`POST`')).toBe(
    '[[{"text":"GET","code":true},{"text":"/"},{"text":"POST","code":true}]]',
  );
  expect(said('```sh\na  b\nc\n```')).toBe('[[{"text":"a  b\\nc","code":true}]]');
});

test('what Word, a mail program or a spreadsheet puts on the clipboard stays apart', () => {
  expect(lines('•\tFixes at once\n•\tOthers later\no\tafter a test\n•\tNew ones yearly')).toEqual([
    '• Fixes at once',
    '• Others later',
    '  • after a test',
    '• New ones yearly',
  ]);
  expect(lines('Text\n1.\tOne\n2.\tTwo\nText\n3.\tThree\n4.\tFour')).toEqual([
    'Text',
    '#1 One',
    '#2 Two',
    'Text',
    '#3 Three',
    '#4 Four',
  ]);
  expect(lines('Port\tUse\n443\tcloud\n123\ttime')).toEqual([
    'Port\u2003Use',
    '443\u2003cloud',
    '123\u2003time',
  ]);
});

test('Enter is a new line, and a text that a program broke at its edge is one paragraph', () => {
  expect(lines('Maker GmbH\nMain Street 1\n12345 Town')).toEqual([
    'Maker GmbH',
    'Main Street 1',
    '12345 Town',
  ]);
  const wrapped =
    'The device asks the service once a day whether an update is there, at a\ntime that differs from device to device, and installs it at night when\nnobody uses it.';
  expect(lines(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
  expect(lines(`- ${wrapped}\n- Short.`)).toEqual([
    `• ${wrapped.replaceAll('\n', ' ')}`,
    '• Short.',
  ]);
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
    '[a]('.repeat(250_000),
    ' *a* '.repeat(200_000),
    '- a\n'.repeat(250_000),
    '```\n'.repeat(250_000),
    Array.from({ length: 1_400 }, (_, count) => '`'.repeat(count)).join(' '),
    Array.from({ length: 10_000 }, (_, depth) => `${' '.repeat(depth % 80)}- a`).join('\n'),
  ];
  for (const text of hostile) {
    const start = process.cpuUsage();
    readLightMarkdown(text);
    // Of the processor and not of the clock: other work on the machine takes no part in it.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(6000);
  }
});

test('a text full of marks takes no longer than its length: 15,000 characters are read between two keys', () => {
  const times = Array.from({ length: 5 }, (_, at) => {
    const text = `${at}${'_a*b '.repeat(3_000)}`;
    const start = process.cpuUsage();
    readLightMarkdown(text);
    return process.cpuUsage(start).user / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});
