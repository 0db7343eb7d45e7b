import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { writeDocx } from '../../electron/documents/docx-writer.ts';
import { startDraft } from '../../shared/documents/draft.ts';
import type { Outline, Section } from '../../shared/documents/outline.ts';
import { someDay } from '../support/some-day.ts';
import { docxParts, wordText } from '../unit/electron/documents/read-docx.ts';
import { compose, textIn } from '../unit/electron/documents/written.ts';
import { text, workbookOf } from '../unit/shared/documents/workbook-of.ts';
import { type Dice, diceOf, rounds, startSeed } from './dice.ts';

/** What people type that looks like a mark and is none; printed sign for sign. */
const signs = [
  ...['C:\\Data\\*.log', '\\\\server\\share\\x', '/etc/init.d/*.conf', 'src/**/*.ts', '~/a_b/_c_'],
  ...['__init__.py', '__main__', '_private', 'snake_case', '*.a.example,*.b.example', '2 * 3 * 4'],
  ...['> 12 characters', '< 5 %', '- 20 °C to 60 °C', '5–10 V', '±2', '10 - 20', '+ 5 V', '#5'],
  ...['24. December 2033', '24. 12. 2029', '2031-12-31', '31/12/2031', '1.2.3', 'v2.0-rc.1'],
  ...['>= 1.4.0', '~1.2', '^3', 'https://a.example/x_y?z=*1*&b=2', 'a_b@c.example', 'fe80::1%eth0'],
  ...[
    '192.168.0.0/16',
    'AT&T',
    '&amp;',
    '<b>',
    '$HOME',
    'a|b',
    '{{x}}',
    'it`s',
    '1) one',
    'a) two',
  ],
  ...[
    'The device',
    'is safe',
    'größer',
    'התמיכה כלולה',
    'إشعار قبل',
    'जारी हैं।',
    '重要的',
    'Wait',

    'Port\tUse',
  ],
];

function typedText(dice: Dice): string {
  const line = () => Array.from({ length: 1 + dice.below(6) }, () => dice.oneOf(signs)).join(' ');
  const paragraph = () => Array.from({ length: 1 + dice.below(3) }, line).join('\n');
  return Array.from({ length: 1 + dice.below(3) }, paragraph).join('\n\n');
}

const section = (typed: string, at: number): Section => {
  const draft = startDraft(workbookOf({ 'support.scope': text(typed) }), 'public', someDay);
  draft.section({ id: `t${at}`, level: 1, title: `Typed${at}x` }, (write) =>
    write.prose('support.scope', { none: 'None' }),
  );
  const [made] = draft.sections();
  if (made === undefined) throw new Error('nothing was said');
  return made;
};

const titles = /(?:^|\n)\s*(?:\d+ ?)?Typed\d+x/;
/** Signs alone: a bullet is the mark of its list, and the stop that ends a paragraph of prose is left out. */
const bare = (words: string) =>
  words
    .split('\n')
    .map((line) => line.trim().replace(/\.$/, ''))
    .join('')
    .replace(/[\s•]/g, '');

it('prints the words, figures and signs that were typed, in order, in every format', async () => {
  const dice = diceOf(startSeed());
  for (let left = rounds(1000); left > 0; left -= 250) {
    const typed = Array.from({ length: Math.min(left, 250) }, () => typedText(dice));
    const outline: Outline = {
      ...compose(workbookOf({})),
      hasContents: false,
      sections: typed.map(section),
    };
    const parts = await docxParts(await writeDocx(outline));
    const formats = {
      docx: wordText(parts.get('word/document.xml') ?? ''),
      html: htmlText(await textIn(outline, 'html')),
      md: markdownText(await textIn(outline, 'md')),
    };
    for (const [format, words] of Object.entries(formats)) {
      const printed = words.split(titles).slice(1);
      expect(printed).toHaveLength(typed.length);
      for (const [at, one] of typed.entries())
        expect(bare(printed[at] ?? ''), `${format}: ${JSON.stringify(one)}`).toBe(bare(one));
    }
  }
});

function htmlText(html: string): string {
  return html
    .replace(/^[\s\S]*<main id="text">/, '')
    .replace(/<\/main>[\s\S]*$/, '')
    .replace(/<span class="number">[\d.]*<\/span>/g, '')
    .replace(/<\/?(?:strong|em|code|a|span)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

type Node = { type: string; value?: string; children?: readonly Node[] };

function markdownText(markdown: string): string {
  const said = ({ type, value, children = [] }: Node): string =>
    type === 'break' ? '\n' : (value ?? children.map(said).join('')) + (isBlock(type) ? '\n' : '');
  return `\n${said(fromMarkdown(markdown) as Node)}`;
}

function isBlock(type: string): boolean {
  return type === 'paragraph' || type === 'heading';
}
