import type { AnyOutline, Block, Cell, Sentence } from '../../shared/documents/outline.ts';
import { listsTogether, type NestedList, nestLists } from '../../shared/text/nested-lists.ts';
import type { Run } from '../../shared/text/run.ts';
import { sectionNumbers } from './section-numbers.ts';

/** The outline as GitHub-flavoured Markdown. People's words are escaped: they read as they were typed. */
export function writeMarkdown(outline: AnyOutline): string {
  const numbers = sectionNumbers(outline.sections);
  const counter: Counter = { tables: 0, places: placesOf(outline, numbers) };
  const parts = [
    `# ${escapeText(outline.title)}`,
    ...(outline.subtitle === '' ? [] : [`**${escapeText(outline.subtitle)}**`]),
    ...outline.marks.map((mark) => `**${escapeText(mark)}**`),
    ...(outline.facts.length === 0 ? [] : [factList(outline.facts, counter.places)]),
    ...outline.sections.flatMap((section, at) => [
      `${'#'.repeat(section.level + 1)} ${numbers[at]} ${escapeText(section.title)}`,
      ...listsTogether<ListBlock, Exclude<Block, ListBlock>>(section.blocks).map((group) =>
        'kind' in group ? blockText(group, counter) : listsText(nestLists(group), counter.places),
      ),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What is counted through a document, and what leads to its sections. */
type Counter = { tables: number; readonly places: Places };
type Places = ReadonlyMap<string, { readonly number: string; readonly anchor: string }>;

/** Anchors as GitHub and most readers make them of headings. */
function placesOf({ sections }: AnyOutline, numbers: readonly string[]): Places {
  return new Map(
    sections.map(({ id, title }, at) => {
      const number = numbers[at] ?? '';
      const words = `${number} ${title}`.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '');
      return [id, { number, anchor: words.replaceAll(' ', '-') }];
    }),
  );
}

function factList(facts: AnyOutline['facts'], places: Places): string {
  return facts
    .map(
      ({ label, value }) => `- **${escapeText(label)}:** ${runsText(value.runs, 'block', places)}`,
    )
    .join('\n');
}

type ListBlock = Extract<Block, { kind: 'list' }>;

/** What stands between two lists, so that the second is not taken for more of the first. */
const apart = '\n\n<!-- -->\n\n';

function listsText(lists: readonly NestedList<readonly Sentence[]>[], places: Places): string {
  return lists.map((list) => listText(list, places)).join(apart);
}

function listText(
  { ordered, start, items }: NestedList<readonly Sentence[]>,
  places: Places,
): string {
  return items
    .map(({ item, inside }, at) => {
      const mark = ordered ? `${start + at}. ` : '- ';
      const text = mark + sentencesText(item, ' '.repeat(mark.length), places);
      if (inside.length === 0) return text;
      // A number other than 1 begins no list directly under a line of text.
      const gap = inside[0]?.ordered === true && inside[0].start !== 1 ? '\n\n' : '\n';
      const nested = listsText(inside, places).replace(/^(?=.)/gm, ' '.repeat(mark.length));
      return text + gap + nested;
    })
    .join('\n');
}

function blockText(block: Exclude<Block, ListBlock>, counter: Counter): string {
  const { places } = counter;
  switch (block.kind) {
    case 'paragraph':
      return sentencesText(block.sentences, '', places);
    case 'table':
      counter.tables += 1;
      return [
        `*Table ${counter.tables}: ${runsText(block.caption.runs, 'cell', places)}*`,
        [
          tableLine(block.columns.map((column) => escapeText(column.title))),
          tableLine(block.columns.map(() => '---')),
          ...block.rows.map((row) => tableLine(row.map((cell) => cellText(cell, places)))),
        ].join('\n'),
      ].join('\n\n');
  }
}

function sentencesText(sentences: readonly Sentence[], indent: string, places: Places): string {
  const text = sentences
    .map((sentence, at) => {
      const before = at === 0 ? '' : sentence.startsLine ? '\\\n' : ' ';
      return before + runsText(sentence.runs, 'block', places);
    })
    .join('');
  return atLineStarts(text).replaceAll('\n', `\n${indent}`);
}

function cellText(cell: Cell, places: Places): string {
  return cell.map((sentence) => runsText(sentence.runs, 'cell', places)).join('<br>');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function runsText(runs: readonly Run[], place: 'block' | 'cell', places: Places): string {
  return runs.map((run) => referenceText(run, places) ?? runText(run, place)).join('');
}

/** `[section 4.3, “Data”](#43-data)`; null where the run leads to no section. */
function referenceText({ text, section }: Run, places: Places): string | null {
  const place = section === undefined ? undefined : places.get(section);
  return place === undefined
    ? null
    : `[section ${place.number}, ${escapeText(text)}](#${place.anchor})`;
}

function runText(run: Run, place: 'block' | 'cell'): string {
  const lineBreak = place === 'cell' ? '<br>' : '\\\n';
  const lines = run.text.split('\n').map((line) => styled(run, line));
  return lines.join(lineBreak);
}

/** Marks must touch the words they mark, so blanks at the ends stay outside. */
function styled(run: Run, text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (words === '') return text === '' ? '' : ' ';
  const plain = run.code ? code(words) : escapeText(words);
  const emphasised = run.emphasis ? `*${plain}*` : plain;
  const strong = run.strong ? `**${emphasised}**` : emphasised;
  const linked = run.href === undefined ? strong : `[${strong}](<${run.href}>)`;
  return `${before === '' ? '' : ' '}${linked}${after === '' ? '' : ' '}`;
}

/** Code in as many backticks as it does not hold; a bar would end a table's cell even inside code. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((found) => found.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text.replaceAll('|', '\\|')}${space}${fence}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>&#|~$]/g, (mark) => `\\${mark}`).replaceAll('\n', ' ');
}

/** What would begin a list, a heading or a rule at the start of a line. */
function atLineStarts(text: string): string {
  return text
    .replace(/^([ \t]*)([-+=])/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2')
    .replace(/^[ \t]+/gm, '');
}
