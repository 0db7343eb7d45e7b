import type { AnyOutline, Block, Cell, Section, Sentence } from '../../shared/documents/outline.ts';
import { wordsOf } from '../../shared/documents/sentences.ts';
import { type HouseStyle, plainStyle } from '../../shared/house/house-style.ts';
import { isRightToLeft } from '../../shared/text/direction.ts';
import { escapeHtml } from '../../shared/text/escape-html.ts';
import { listsTogether, type NestedList, nestLists } from '../../shared/text/nested-lists.ts';
import type { Run } from '../../shared/text/run.ts';
import { htmlStyle } from './html-style.ts';
import { leads } from './lead-paragraph.ts';
import { sectionNumbers } from './section-numbers.ts';

/** Nothing is fetched, run or sent, whatever a reader's browser would allow. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

type PaperOptions = {
  readonly runningLines: boolean;
  /** The page each section begins on, by its id, where that is known. */
  readonly pages?: ReadonlyMap<string, number>;
};

/** What is counted through a document, and the numbers of its sections by their ids. */
type Counter = { tables: number; readonly numbers: ReadonlyMap<string, string> };

/**
 * The outline as one page of HTML that stands on its own. `runningLines`: the
 * company's own lines stand at head and foot; on paper pages have them instead.
 */
export function writeHtml(
  outline: AnyOutline,
  style: HouseStyle = plainStyle,
  { runningLines, pages = new Map() }: PaperOptions = { runningLines: true },
): string {
  const numbers = sectionNumbers(outline.sections);
  const counter: Counter = {
    tables: 0,
    numbers: new Map(outline.sections.map(({ id }, at) => [id, numbers[at] ?? ''])),
  };
  const title = outline.subtitle === '' ? outline.title : `${outline.title}: ${outline.subtitle}`;
  return `<!doctype html>
<html lang="${escapeHtml(outline.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle(style)}</style>
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<div class="page${outline.hasContents ? '' : ' short'}">
<header>
${runningLines ? runningHtml(style.headerText) : ''}${logoHtml(style.logo)}<h1>${escapeHtml(outline.title)}</h1>
${outline.subtitle === '' ? '' : `<p class="subtitle">${escapeHtml(outline.subtitle)}</p>\n`}${marksHtml(outline.marks)}${factsHtml(outline.facts, counter)}</header>
${outline.hasContents ? contents(outline.sections, numbers, pages) : ''}<main id="text">
${sectionsHtml(outline.sections, numbers, counter)}</main>
${runningLines && style.footerText !== '' ? `<footer>${runningHtml(style.footerText)}</footer>\n` : ''}</div>
</body>
</html>
`;
}

function runningHtml(text: string): string {
  return text === '' ? '' : `<p class="running">${escapeHtml(text)}</p>\n`;
}

function logoHtml(logo: HouseStyle['logo']): string {
  if (logo === null) return '';
  const source = `data:image/${logo.format};base64,${Buffer.from(logo.bytes).toString('base64')}`;
  return `<img class="logo" src="${source}" width="${logo.width}" height="${logo.height}" alt="${escapeHtml(logo.alt)}">\n`;
}

function marksHtml(marks: AnyOutline['marks']): string {
  return marks.map((mark) => `<p class="mark">${escapeHtml(mark)}</p>\n`).join('');
}

function factsHtml(facts: AnyOutline['facts'], counter: Counter): string {
  if (facts.length === 0) return '';
  const lines = facts.map(
    ({ label, value }) =>
      `<dt>${escapeHtml(label)}</dt><dd${direction([value])}>${runsHtml(value.runs, counter)}</dd>\n`,
  );
  return `<dl class="facts">\n${lines.join('')}</dl>\n`;
}

/** The first two levels, the second inside the first. */
function contents(
  sections: readonly Section[],
  numbers: readonly string[],
  pages: ReadonlyMap<string, number>,
): string {
  let html =
    '<nav class="contents" aria-labelledby="contents">\n<h2 id="contents">Contents</h2>\n<ol>';
  let depth = 0;
  sections.forEach((section, at) => {
    if (section.level > 2) return;
    if (depth === 0) html += '\n<li>';
    else if (section.level > depth) html += '\n<ol>\n<li>';
    else if (section.level < depth) html += '</li>\n</ol>\n</li>\n<li>';
    else html += '</li>\n<li>';
    depth = section.level;
    const page = pages.get(section.id);
    const onPage = page === undefined ? '' : `<span class="page-number">${page}</span>`;
    html += `<a href="#${escapeHtml(section.id)}"><span>${heading(section, numbers[at] ?? '')}</span>${onPage}</a>`;
  });
  if (depth === 2) html += '</li>\n</ol>';
  return `${html}${depth === 0 ? '' : '</li>'}\n</ol>\n</nav>\n`;
}

/** Neighbours whose tables are wide stand together: on paper they share their landscape pages. */
function sectionsHtml(
  sections: readonly Section[],
  numbers: readonly string[],
  counter: Counter,
): string {
  return sections
    .map((section, at) => {
      const opens = section.wide === true && sections[at - 1]?.wide !== true;
      const closes = section.wide === true && sections[at + 1]?.wide !== true;
      const html = sectionHtml(section, numbers[at] ?? '', counter);
      return `${opens ? '<div class="wide">\n' : ''}${html}${closes ? '</div>\n' : ''}`;
    })
    .join('');
}

function sectionHtml(section: Section, number: string, counter: Counter): string {
  const tag = `h${section.level + 1}`;
  const groups = listsTogether<ListBlock, Exclude<Block, ListBlock>>(section.blocks);
  const blocks = groups
    .map((group, at) =>
      'kind' in group
        ? blockHtml(group, groups[at + 1], counter)
        : listsHtml(nestLists(group), counter),
    )
    .join('');
  return `<${tag} id="${escapeHtml(section.id)}">${heading(section, number)}</${tag}>\n${blocks}`;
}

function heading(section: Section, number: string): string {
  return `<span class="number">${number}</span>${escapeHtml(section.title)}`;
}

type ListBlock = Extract<Block, { kind: 'list' }>;

function blockHtml(
  block: Exclude<Block, ListBlock>,
  next: Block | readonly ListBlock[] | undefined,
  counter: Counter,
): string {
  switch (block.kind) {
    case 'paragraph': {
      const following = next === undefined || 'kind' in next ? next : next[0];
      const className = leads(block, following) ? ' class="lead"' : '';
      return `<p${className}${direction(block.sentences)}>${sentencesHtml(block.sentences, counter)}</p>\n`;
    }
    case 'table':
      counter.tables += 1;
      return tableHtml(block, counter);
  }
}

function listsHtml(lists: readonly NestedList<readonly Sentence[]>[], counter: Counter): string {
  return lists
    .map(({ ordered, start, items }) => {
      const tag = ordered ? 'ol' : 'ul';
      const from = ordered && start !== 1 ? ` start="${start}"` : '';
      const lines = items.map(({ item, inside }) => {
        const nested = inside.length === 0 ? '' : `\n${listsHtml(inside, counter)}`;
        return `<li${direction(item)}>${sentencesHtml(item, counter)}${nested}</li>\n`;
      });
      return `<${tag}${from}>\n${lines.join('')}</${tag}>\n`;
    })
    .join('');
}

/** Said only where it is not that of the document's language. */
function direction(sentences: readonly Sentence[]): string {
  return isRightToLeft(sentences.map(wordsOf).join(' ')) ? ' dir="rtl"' : '';
}

/** The box can be scrolled by keyboard where the table is wider than the window. */
function tableHtml(block: Extract<Block, { kind: 'table' }>, counter: Counter): string {
  const number = counter.tables;
  const caption = `Table ${number}: ${runsHtml(block.caption.runs, counter)}`;
  const columns = block.columns
    .map(
      ({ title, width }) =>
        `<th scope="col" style="width:${(width * 100).toFixed(1)}%">${escapeHtml(title)}</th>`,
    )
    .join('');
  const rows = block.rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cellHtml(cell, counter)}</td>`).join('')}</tr>\n`)
    .join('');
  return `<div class="table" role="region" aria-labelledby="table-${number}" tabindex="0">
<table>
<caption id="table-${number}">${caption}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}

function cellHtml(cell: Cell, counter: Counter): string {
  return cell
    .map((sentence) => `<p${direction([sentence])}>${runsHtml(sentence.runs, counter)}</p>`)
    .join('');
}

function sentencesHtml(sentences: readonly Sentence[], counter: Counter): string {
  const around = direction(sentences);
  return sentences
    .map((sentence, at) => {
      const before = at === 0 ? '' : sentence.startsLine ? '<br>\n' : ' ';
      const own = direction([sentence]);
      const html = runsHtml(sentence.runs, counter);
      return (
        before +
        (own === around ? html : `<span dir="${own === '' ? 'ltr' : 'rtl'}">${html}</span>`)
      );
    })
    .join('');
}

function runsHtml(runs: readonly Run[], counter: Counter): string {
  return runs.map((run) => runHtml(run, counter)).join('');
}

function runHtml(run: Run, { numbers }: Counter): string {
  let html = escapeHtml(run.text).replaceAll('\n', '<br>\n');
  if (run.code) html = `<code>${html}</code>`;
  if (run.emphasis) html = `<em>${html}</em>`;
  if (run.strong) html = `<strong>${html}</strong>`;
  if (run.section !== undefined)
    return `<a href="#${escapeHtml(run.section)}">section ${numbers.get(run.section) ?? ''}, ${html}</a>`;
  return run.href === undefined
    ? html
    : `<a href="${escapeHtml(run.href)}" rel="noreferrer">${html}</a>`;
}
