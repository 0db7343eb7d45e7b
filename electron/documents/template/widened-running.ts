import { writeXml } from '../../office/xml/write-xml.ts';
import { textWidthOf } from '../docx/measures.ts';
import type { GraftedPackage } from './grafted-package.ts';
import type { TemplateLook } from './template-look.ts';
import {
  allIn,
  cloned,
  element,
  parsedTree,
  type Tree,
  treeIn,
  trees,
  valueIn,
} from './template-tree.ts';

export type Running = ReadonlyMap<string, string>;

/** Heads and feet for pages on their side: what reaches to the right edge reaches to where it is there. */
export function widened(to: GraftedPackage, running: Running, look: TemplateLook): Running {
  const { upright, wide } = look.measures;
  const ratio = textWidthOf(wide) / textWidthOf(upright);
  const made = new Map<string, string>();
  const result = new Map<string, string>();
  for (const [name, id] of running) {
    const kind = name.startsWith('header') ? 'header' : 'footer';
    if (name.endsWith(' first')) continue;
    const part = to.partOf(id);
    const known = made.get(id);
    if (known !== undefined) result.set(name, known);
    else if (part !== null) {
      const root = cloned(parsedTree(to.text(part)));
      widen(root, ratio, look);
      const copy = to.addRunning(kind, writeXml(root), part);
      made.set(id, copy);
      result.set(name, copy);
    }
  }
  return result;
}

function widen(root: Tree, ratio: number, look: TemplateLook): void {
  for (const one of allIn(root)) {
    if (one.name === 'w:gridCol') scale(one, 'w:w', ratio);
    if ((one.name === 'w:tblW' || one.name === 'w:tcW') && one.attributes.get('w:type') === 'dxa')
      scale(one, 'w:w', ratio);
    if (one.name === 'w:p') widenStops(one, ratio, look);
  }
}

/** Only where a line has stops to go to: elsewhere nothing is said. */
function widenStops(paragraph: Tree, ratio: number, look: TemplateLook): void {
  const uses = trees(paragraph).some((run) => allIn(run).some((one) => one.name === 'w:tab'));
  if (!uses) return;
  const properties = treeIn(paragraph, 'w:pPr');
  const own = properties === undefined ? undefined : treeIn(properties, 'w:tabs');
  const style = valueIn(paragraph, ['w:pPr', 'w:pStyle']);
  const cleared = new Set(
    own === undefined
      ? []
      : trees(own, 'w:tab')
          .filter((one) => one.attributes.get('w:val') === 'clear')
          .map((one) => Number(one.attributes.get('w:pos'))),
  );
  const ofStyle = stopsOf(look.styles.property(style, 'w:pPr', 'w:tabs')).filter(
    ({ position }) => !cleared.has(position),
  );
  const stops = [...ofStyle, ...stopsOf(own)];
  if (stops.length === 0) return;
  const positions = stops.map(({ position }) => Math.round(position * ratio));
  const gone = [...new Set([...ofStyle.map(({ position }) => position), ...cleared])].filter(
    (position) => !positions.includes(position),
  );
  const tabs = element(
    'w:tabs',
    {},
    ...gone.map((position) => element('w:tab', { 'w:val': 'clear', 'w:pos': position })),
    ...stops.map(({ tab }, at) => {
      const wider = cloned(tab);
      wider.attributes.set('w:pos', String(positions[at]));
      return wider;
    }),
  );
  if (properties === undefined) paragraph.children.unshift(element('w:pPr', {}, tabs));
  else if (own === undefined) properties.children.splice(placeOfTabs(properties), 0, tabs);
  else properties.children.splice(properties.children.indexOf(own), 1, tabs);
}

/** Tabs stand behind what a paragraph says of itself first (CT_PPrBase). */
const beforeTabs = new Set(
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd'
    .split(' ')
    .map((name) => `w:${name}`),
);

function placeOfTabs({ children }: Tree): number {
  return children.filter((child) => typeof child !== 'string' && beforeTabs.has(child.name)).length;
}

function scale(tree: Tree, attribute: string, ratio: number): void {
  const said = Number(tree.attributes.get(attribute) ?? Number.NaN);
  if (Number.isFinite(said)) tree.attributes.set(attribute, String(Math.round(said * ratio)));
}

type Stop = { readonly position: number; readonly tab: Tree };

/** Where the tabs of a paragraph or style go; what is cleared is none. */
export function stopsOf(tabs: Tree | undefined): readonly Stop[] {
  if (tabs === undefined) return [];
  return trees(tabs, 'w:tab').flatMap((tab) => {
    const position = Number(tab.attributes.get('w:pos') ?? Number.NaN);
    return Number.isFinite(position) && tab.attributes.get('w:val') !== 'clear'
      ? [{ position, tab }]
      : [];
  });
}
