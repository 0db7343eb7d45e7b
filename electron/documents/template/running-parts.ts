import type { AnyOutline } from '../../../shared/documents/outline.ts';
import { writeXml } from '../../office/xml/write-xml.ts';
import { textWidthOf } from '../docx/measures.ts';
import { revisionLabel } from '../revision-label.ts';
import { fillLines, sayLanguage } from './filled-lines.ts';
import type { GraftedPackage } from './grafted-package.ts';
import { lineFields } from './template-fields.ts';
import { isSameLanguage, type TemplateLook } from './template-look.ts';
import type { TemplateSection } from './template-page.ts';
import { allIn, element, isOn, parsedTree, type Tree, treeIn, wordsIn } from './template-tree.ts';
import { type Running, stopsOf, widened } from './widened-running.ts';

type Kind = 'header' | 'footer';

/** The ids of heads and feet for our upright pages and for those on their side. */
export type RunningParts = { readonly upright: Running; readonly wide: Running };

export type RunningOptions = {
  readonly look: TemplateLook;
  readonly outline: AnyOutline;
  /** All sections of the template whose pages stay, and the one whose pages ours are. */
  readonly sections: readonly TemplateSection[];
  readonly section: TemplateSection;
  readonly hasWide: boolean;
  /** Our names for styles as the template calls them. */
  readonly styleId: (id: string) => string;
};

/**
 * The template's own heads and feet with its fields filled, and under them what every
 * page of ours must say and these do not: which document it is, its marks, its
 * revision, the page.
 */
export function runningParts(to: GraftedPackage, options: RunningOptions): RunningParts {
  const { outline, look, section, sections } = options;
  const lines = lineFields(outline);
  const done = new Set<string>();
  const eachOf = (running: Running) =>
    [...running].flatMap(([name, id]) => {
      const part = to.partOf(id);
      const [kind, type = 'default'] = name.split(' ');
      if (part === null || (kind !== 'header' && kind !== 'footer')) return [];
      return [{ part, kind, type } as const];
    });
  const saysTitle = sayingsOf(
    to,
    section.running,
    /\{\{\s*(?:title|subtitle|product)\s*\}\}/,
    titleField,
  );
  const saysRevision = sayingsOf(to, section.running, /\{\{\s*revision\s*\}\}/, null);
  const saysPage = sayingsOf(to, section.running, null, /^\s*PAGE\b/i);
  const additions = (kind: Kind, part: Tree | null) =>
    kind === 'header'
      ? apartFromText([...(saysTitle ? [] : [titleLine(options)]), ...marksFor(part, options)])
      : footLines(options, saysRevision, saysPage);
  const all = [...new Set(sections.map(({ running }) => running))];
  const found = all.flatMap((running, place) => eachOf(running).map((one) => ({ ...one, place })));
  for (const { part, kind, type, place } of found) {
    if (done.has(part)) continue;
    done.add(part);
    const root = parsedTree(to.text(part));
    const isFirst = type === 'first';
    const more = isFirst
      ? // The first page of all bears its marks in its text.
        kind === 'header' && place > 0
        ? apartFromText(marksFor(root, options))
        : []
      : additions(kind, root);
    fillLines(root, lines);
    if (look.language !== null && !isSameLanguage(look.language, outline.language))
      sayLanguage(root, look.language);
    root.children.push(...more);
    to.set(part, writeXml(root));
  }
  const upright = new Map(section.running);
  for (const kind of ['header', 'footer'] as const) {
    const own = upright.get(`${kind} default`);
    const id =
      own ?? to.addRunning(kind, writeXml(element(roots[kind], {}, ...additions(kind, null))));
    upright.set(`${kind} default`, id);
    // Where even pages have heads of their own and this section has none, they would have none at all.
    if (!upright.has(`${kind} even`)) upright.set(`${kind} even`, id);
  }
  if (sections.indexOf(section) > 0 && !upright.has('header first') && outline.marks.length > 0) {
    const lone = element('w:hdr', {}, ...apartFromText(marksFor(null, options)));
    upright.set('header first', to.addRunning('header', writeXml(lone)));
  }
  return { upright, wide: options.hasWide ? widened(to, upright, look) : upright };
}

const roots = { header: 'w:hdr', footer: 'w:ftr' } as const;
const titleField = /^\s*(?:TITLE|SUBJECT)\b/i;

/** Whether any head or foot of ordinary pages says something, in a field of ours or of Word's. */
function sayingsOf(
  to: GraftedPackage,
  running: Running,
  words: RegExp | null,
  field: RegExp | null,
): boolean {
  return [...running].some(([name, id]) => {
    const part = name.endsWith(' first') ? null : to.partOf(id);
    if (part === null) return false;
    const root = parsedTree(to.text(part));
    if (words?.test(wordsOf(root))) return true;
    return field !== null && instructionsIn(root).some((instruction) => field.test(instruction));
  });
}

export function instructionsIn(root: Tree): readonly string[] {
  return allIn(root).flatMap((one) =>
    one.name === 'w:instrText'
      ? one.children.join('')
      : one.name === 'w:fldSimple'
        ? (one.attributes.get('w:instr') ?? '')
        : [],
  );
}

function wordsOf(root: Tree): string {
  return allIn(root, 'w:p').map(wordsIn).join('\n');
}

const text = (words: string) =>
  element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, words));
const tab = () => element('w:r', {}, element('w:tab'));

function titleLine(options: RunningOptions): Tree {
  const { title, subtitle } = options.outline;
  return line('Header', options, [
    text(title),
    ...(subtitle === '' ? [] : [tab(), text(subtitle)]),
  ]);
}

/** What nobody may overlook stands at the head of every page, once. */
function marksFor(part: Tree | null, options: RunningOptions): readonly Tree[] {
  if (part !== null && /\{\{\s*marks\s*\}\}/.test(wordsOf(part))) return [];
  return options.outline.marks.map((mark) => line('HeaderMark', options, [text(mark)]));
}

/** Below the last line of a head there is room before the text. */
function apartFromText(lines: readonly Tree[]): readonly Tree[] {
  const properties = treeIn(lines.at(-1), 'w:pPr');
  const place = properties?.children.findIndex(
    (child) => typeof child !== 'string' && child.name === 'w:ind',
  );
  if (properties !== undefined && place !== undefined)
    properties.children.splice(place, 0, element('w:spacing', { 'w:after': 160 }));
  return lines;
}

function footLines(
  options: RunningOptions,
  saysRevision: boolean,
  saysPage: boolean,
): readonly Tree[] {
  const revision = saysRevision ? '' : revisionLabel(options.outline);
  if (revision === '' && saysPage) return [];
  const page = saysPage ? [] : [text('Page '), field('PAGE'), text(' of '), field('NUMPAGES')];
  return [
    line('Footer', options, [
      ...(revision === '' ? [] : [text(revision)]),
      ...(page.length === 0 ? [] : [tab(), ...page]),
    ]),
  ];
}

function field(name: string): Tree {
  const char = (type: string) => element('w:fldChar', { 'w:fldCharType': type });
  return element(
    'w:r',
    {},
    char('begin'),
    element('w:instrText', { 'xml:space': 'preserve' }, name),
    char('separate'),
    element('w:t', {}, '1'),
    char('end'),
  );
}

/** A line of ours at the head or foot: from edge to edge, whatever stops its style has. */
function line(style: string, options: RunningOptions, runs: readonly Tree[]): Tree {
  const { look, styleId, section } = options;
  const id = styleId(style);
  const right = look.measures.upright;
  const stops = stopsOf(look.styles.property(id, 'w:pPr', 'w:tabs'));
  const cleared = stops
    .filter(({ position }) => position !== textWidthOf(right))
    .map(({ position }) => element('w:tab', { 'w:val': 'clear', 'w:pos': position }));
  const own = element('w:tab', { 'w:val': 'right', 'w:pos': textWidthOf(right) });
  const turned = look.isTurned || isOn(treeIn(section.properties, 'w:bidi'));
  return element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      element('w:pStyle', { 'w:val': id }),
      element('w:tabs', {}, ...cleared, own),
      ...(turned ? [element('w:bidi', { 'w:val': 0 })] : []),
      element('w:ind', { 'w:left': 0, 'w:right': 0, 'w:firstLine': 0 }),
      element('w:jc', { 'w:val': 'left' }),
    ),
    ...runs,
  );
}
