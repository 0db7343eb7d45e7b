/**
 * The one place for every size of a Word file, in twips (twentieths of a point),
 * letters in half-points. The styles of the file are written from it, and the page
 * numbers of the contents are worked out from it.
 */
export type Setting = {
  readonly size: number;
  readonly before: number;
  readonly after: number;
  /** In 240ths of a line. */
  readonly line: number;
  readonly bold: boolean;
  /** Begins a page, as the chapters of some templates do. */
  readonly turnsPage?: boolean;
};

export type SettingName =
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'body'
  | 'bullet'
  | 'number'
  | 'caption'
  | 'tableText'
  | 'fact'
  | 'mark'
  | 'headerMark'
  | 'tocHeading'
  | 'toc1'
  | 'toc2'
  | 'running';

export type Sheet = {
  /** As it lies: of a page on its side the width is the longer one. */
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
};

export type Measures = {
  readonly settings: Readonly<Record<SettingName, Setting>>;
  readonly upright: Sheet;
  /** For sections with wide tables; the same as the other where pages are wide as they are. */
  readonly wide: Sheet;
  /** How much of a page the typeface takes, where Calibri's takes 1. */
  readonly room: number;
  /** Left and right of what stands in a cell. */
  readonly cellSide: number;
  /** How wide the letters are, where Calibri's are 1. */
  readonly letters: number;
  /** A logo stands above the title. */
  readonly hasLogo: boolean;
};

export function textWidthOf({ width, margin }: Sheet): number {
  return width - margin.left - margin.right;
}

export function textHeightOf({ height, margin }: Sheet): number {
  return height - margin.top - margin.bottom;
}

const setting = (size: number, before: number, after: number, line = 276, bold = false) => ({
  size,
  before,
  after,
  line,
  bold,
});

export const ownSettings: Measures['settings'] = {
  title: setting(52, 720, 60, 240, true),
  subtitle: setting(30, 0, 360, 240),
  heading1: setting(32, 480, 160, 252, true),
  heading2: setting(25, 320, 100, 252, true),
  heading3: setting(22, 260, 80, 252, true),
  body: setting(21, 0, 120),
  bullet: setting(21, 0, 80),
  number: setting(21, 0, 100),
  caption: setting(19, 200, 80, 276, true),
  tableText: setting(18, 0, 40, 245),
  fact: setting(21, 0, 60, 250),
  mark: setting(22, 0, 176, 240, true),
  headerMark: setting(17, 0, 136, 240, true),
  tocHeading: setting(25, 480, 120, 276, true),
  toc1: setting(20, 100, 20, 250, true),
  toc2: setting(20, 0, 20, 250),
  running: setting(17, 0, 0, 240),
};

/** A4 with margins of 22 mm, a little more below. */
const upright: Sheet = {
  width: 11906,
  height: 16838,
  margin: { top: 1474, bottom: 1361, left: 1247, right: 1247, header: 680, footer: 624 },
};

/** A page on its side has less room above and below, so less of it stays empty. */
const wide: Sheet = {
  width: upright.height,
  height: upright.width,
  margin: { ...upright.margin, top: 1190, bottom: 1020, header: 560, footer: 480 },
};

/** A short document has narrower margins above and below, so that one page can hold it. */
const short: Sheet = { ...upright, margin: { ...upright.margin, top: 850, bottom: 850 } };

export function ownMeasures(options: {
  readonly isShort: boolean;
  readonly room: number;
  readonly hasLogo: boolean;
}): Measures {
  const { isShort, room, hasLogo } = options;
  return {
    settings: ownSettings,
    upright: isShort ? short : upright,
    wide,
    room,
    cellSide: cellMargins.side,
    letters: Math.max(1, room),
    hasLogo,
  };
}

/** How far the number of a heading stands before its title. */
export const headingIndent = 680;
/** Of a list, and of each list inside it. */
export const bulletIndent = 340;
export const numberIndent = 425;
export const listStep = 425;
/** Where the number and the title of an entry of the contents begin. */
export const contentsIndents = {
  1: { indent: 0, number: 400 },
  2: { indent: 400, number: 980 },
} as const;
/** Below the last item of a whole list. */
export const afterList = 180;
/** The cells of our tables have margins of their own. */
export const cellMargins = { top: 70, bottom: 40, side: 85 } as const;
/** The gap that keeps a table from what follows. */
export const gap = { line: 120, after: 80 } as const;
/** The first column of the facts of the title page. */
export const labelWidth = 2600;
/** The rule under a subtitle stands this far below it. */
export const ruleSpace = 300;
