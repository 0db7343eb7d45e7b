import { type Measures, ownMeasures, type Sheet } from '../docx/measures.ts';
import { allIn, cloned, element, isOn, type Tree, treeIn, trees } from './template-tree.ts';

/** One section of a template: its pages, with the heads and feet that hold there. */
export type TemplateSection = {
  readonly properties: Tree;
  /** By `header` or `footer` and its type; what a section does not say holds from the one before. */
  readonly running: ReadonlyMap<string, string>;
};

/** The sections of a text in order; a text without any is one. */
export function sectionsOf(body: Tree): readonly TemplateSection[] {
  const found = allIn(body, 'w:sectPr');
  let running: TemplateSection['running'] = new Map();
  return (found.length === 0 ? [element('w:sectPr')] : found).map((properties) => {
    const said = ['header', 'footer'].flatMap((kind) =>
      trees(properties, `w:${kind}Reference`).map(
        ({ attributes }) =>
          [
            `${kind} ${attributes.get('w:type') ?? 'default'}`,
            attributes.get('r:id') ?? '',
          ] as const,
      ),
    );
    // Sections that say nothing share what they have.
    if (said.length > 0) running = new Map([...running, ...said]);
    return { properties, running };
  });
}

/** The pages of a section as they lie; ours where it says none that can be used. */
export function sheetOf({ properties }: Pick<TemplateSection, 'properties'>): Sheet {
  const own = ownMeasures({ isShort: false, room: 1, hasLogo: false }).upright;
  const number = (name: string, attribute: string, otherwise: number) => {
    const said = Number(treeIn(properties, name)?.attributes.get(`w:${attribute}`) ?? Number.NaN);
    return Number.isFinite(said) ? Math.abs(Math.round(said)) : otherwise;
  };
  const margin = (side: keyof Sheet['margin']) => number('w:pgMar', side, own.margin[side]);
  const sheet: Sheet = {
    width: number('w:pgSz', 'w', own.width),
    height: number('w:pgSz', 'h', own.height),
    margin: {
      top: margin('top'),
      bottom: margin('bottom'),
      left: margin('left') + number('w:pgMar', 'gutter', 0),
      right: margin('right'),
      header: margin('header'),
      footer: margin('footer'),
    },
  };
  return isUsable(sheet) ? sheet : { ...own, width: sheet.width > 6000 ? sheet.width : own.width };
}

/** Room for tables and text; a template of labels or of cards has none. */
function isUsable({ width, height, margin }: Sheet): boolean {
  const across = width - margin.left - margin.right;
  return across >= 4000 && across <= 30_000 && height - margin.top - margin.bottom >= 4000;
}

/** The same pages on their side; where they lie so already, there is nothing to turn. */
export function turned(sheet: Sheet): Sheet {
  if (sheet.width >= sheet.height) return sheet;
  return { ...sheet, width: sheet.height, height: sheet.width };
}

export type PageEnd = {
  readonly sheet: Sheet;
  readonly isWide: boolean;
  /** The first of our parts goes on where the template's page began. */
  readonly isFirst: boolean;
  /** By `header` or `footer` and its type, the ids of relationships. */
  readonly running: ReadonlyMap<string, string>;
};

/** What a part of ours keeps of a section: its head and feet, its frame, how pages are counted. One column, from the top. */
export function pageProperties({ properties }: TemplateSection, end: PageEnd): Tree {
  const { sheet, isWide, isFirst, running } = end;
  const references = [...running].map(([name, id]) => {
    const [kind = '', type = ''] = name.split(' ');
    return element(`w:${kind}Reference`, { 'w:type': type, 'r:id': id });
  });
  const kept = (name: string) => trees(properties, name).map(cloned);
  const counted = kept('w:pgNumType');
  if (!isFirst) for (const one of counted) one.attributes.delete('w:start');
  const { width, height, margin } = sheet;
  const { top, right, bottom, left, header, footer } = margin;
  const pitch = treeIn(properties, 'w:docGrid')?.attributes.get('w:linePitch');
  return element(
    'w:sectPr',
    {},
    ...references,
    ...(isFirst ? kept('w:type') : [element('w:type', { 'w:val': 'nextPage' })]),
    element('w:pgSz', {
      'w:w': width,
      'w:h': height,
      ...(isWide || width > height ? { 'w:orient': 'landscape' } : {}),
    }),
    element('w:pgMar', {
      'w:top': top,
      'w:right': right,
      'w:bottom': bottom,
      'w:left': left,
      'w:header': header,
      'w:footer': footer,
      'w:gutter': 0,
    }),
    ...kept('w:pgBorders'),
    ...counted,
    element('w:cols', { 'w:space': 720 }),
    ...(isFirst && isOn(treeIn(properties, 'w:titlePg')) ? [element('w:titlePg')] : []),
    ...(pitch === undefined ? [] : [element('w:docGrid', { 'w:linePitch': pitch })]),
  );
}

export type Sheets = Pick<Measures, 'upright' | 'wide'>;

export function sheetsOf(section: TemplateSection): Sheets {
  const sheet = sheetOf(section);
  return { upright: sheet, wide: turned(sheet) };
}
