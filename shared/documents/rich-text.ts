/**
 * An outline, or a part of it, as it goes onto the clipboard: HTML that any word
 * processor or mail program takes, and the same words as plain text. It holds what
 * the outline holds and nothing of the app: no class, no id, no colour.
 */
import { isRightToLeft } from '../text/direction.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { listsTogether, type NestedList, nestLists } from '../text/nested-lists.ts';
import type { Run } from '../text/run.ts';
import type { Block, Cell, Outline, Section, Sentence } from './outline.ts';
import { wordsOf } from './sentences.ts';

export type RichText = { readonly html: string; readonly text: string };

export function richDocument(outline: Outline): RichText {
  const { title, subtitle, marks, facts, sections, language } = outline;
  return joined(language, [
    headingOf(1, title),
    ...(subtitle === '' ? [] : [paragraphOf(escapeHtml(subtitle), subtitle)]),
    ...marks.map(markOf),
    ...facts.map(({ label, value }) =>
      paragraphOf(
        `<strong>${escapeHtml(label)}:</strong> ${runsHtml(value.runs)}`,
        `${label}: ${wordsOf(value)}`,
      ),
    ),
    ...sections.flatMap(sectionParts),
  ]);
}

/** A section with those below it; what nobody may overlook stands before it. Null: there is none of that id. */
export function richSection(outline: Outline, id: string): RichText | null {
  const from = outline.sections.findIndex((section) => section.id === id);
  const top = outline.sections[from];
  if (top === undefined) return null;
  const after = outline.sections.findIndex(({ level }, at) => at > from && level <= top.level);
  const sections = outline.sections.slice(from, after === -1 ? undefined : after);
  return joined(outline.language, [
    ...outline.marks.map(markOf),
    ...sections.flatMap(sectionParts),
  ]);
}

function joined(language: string, parts: readonly RichText[]): RichText {
  return {
    html: `<div lang="${escapeHtml(language)}">\n${parts.map(({ html }) => html).join('\n')}\n</div>`,
    text: `${parts.map(({ text }) => text).join('\n\n')}\n`,
  };
}

function sectionParts({ level, title, blocks }: Section): readonly RichText[] {
  const groups = listsTogether<ListBlock, Exclude<Block, ListBlock>>(blocks);
  return [
    headingOf(level + 1, title),
    ...groups.map((group) => ('kind' in group ? blockOf(group) : listsOf(nestLists(group)))),
  ];
}

function headingOf(level: number, title: string): RichText {
  return { html: `<h${level}>${escapeHtml(title)}</h${level}>`, text: title };
}

function markOf(mark: string): RichText {
  return paragraphOf(`<strong>${escapeHtml(mark)}</strong>`, mark);
}

function paragraphOf(html: string, text: string): RichText {
  return { html: `<p${direction(text)}>${html}</p>`, text };
}

function direction(text: string): string {
  return isRightToLeft(text) ? ' dir="rtl"' : '';
}

type ListBlock = Extract<Block, { kind: 'list' }>;

function blockOf(block: Exclude<Block, ListBlock>): RichText {
  return block.kind === 'paragraph'
    ? paragraphOf(sentencesHtml(block.sentences), sentencesText(block.sentences))
    : tableOf(block);
}

function listsOf(lists: readonly NestedList<readonly Sentence[]>[]): RichText {
  const parts = lists.map(({ ordered, start, items }): RichText => {
    const tag = ordered ? 'ol' : 'ul';
    const from = ordered && start !== 1 ? ` start="${start}"` : '';
    const lines = items.map(({ item, inside }, at): RichText => {
      const text = sentencesText(item);
      const nested = listsOf(inside);
      const below = nested.text === '' ? '' : `\n${nested.text.replace(/^/gm, '  ')}`;
      return {
        html: `<li${direction(text)}>${sentencesHtml(item)}${nested.html}</li>`,
        text: `${ordered ? `${start + at}.` : '-'} ${text}${below}`,
      };
    });
    return {
      html: `<${tag}${from}>\n${lines.map(({ html }) => html).join('\n')}\n</${tag}>`,
      text: lines.map(({ text }) => text).join('\n'),
    };
  });
  return {
    html: parts.map(({ html }) => html).join('\n'),
    text: parts.map(({ text }) => text).join('\n'),
  };
}

/** In plain text a line for each row and tabs between the cells, which spreadsheets take apart again. */
function tableOf({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): RichText {
  const head = columns.map(({ title }) => `<th>${escapeHtml(title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
  const lines = rows.map((row) => row.map((cell) => inOneLine(cell.map(wordsOf).join(' '))));
  return {
    html: `<table border="1">\n<caption>${runsHtml(caption.runs)}</caption>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body}\n</tbody>\n</table>`,
    text: [
      wordsOf(caption),
      columns.map(({ title }) => inOneLine(title)).join('\t'),
      ...lines.map((cells) => cells.join('\t')),
    ].join('\n'),
  };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function cellHtml(cell: Cell): string {
  return `<td>${cell.map(({ runs }) => runsHtml(runs)).join('<br>')}</td>`;
}

function sentencesHtml(sentences: readonly Sentence[]): string {
  return sentences
    .map(
      ({ runs, startsLine }, at) => `${at === 0 ? '' : startsLine ? '<br>' : ' '}${runsHtml(runs)}`,
    )
    .join('');
}

function sentencesText(sentences: readonly Sentence[]): string {
  return sentences
    .map(
      (sentence, at) => `${at === 0 ? '' : sentence.startsLine ? '\n' : ' '}${wordsOf(sentence)}`,
    )
    .join('');
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, code, emphasis, strong, href }) => {
      let html = escapeHtml(text).replaceAll('\n', '<br>');
      if (code) html = `<code>${html}</code>`;
      if (emphasis) html = `<em>${html}</em>`;
      if (strong) html = `<strong>${html}</strong>`;
      return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
    })
    .join('');
}
