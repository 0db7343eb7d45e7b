import { SaxesParser } from 'saxes';

/** The order in which ISO/IEC 29500-1 has the children of an element stand, as far as they occur in our files. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang'.split(
      ' ',
    ),
  'w:sectPr':
    'headerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook'.split(
      ' ',
    ),
  'w:numbering': ['abstractNum', 'num'],
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked rsid pPr rPr tblPr trPr tcPr tblStylePr'.split(
      ' ',
    ),
};

/** Where the children of an element stand in another order than the format's, in words; empty where all are right. */
export function outOfOrder(xml: string): readonly string[] {
  const found: string[] = [];
  const open: { name: string; last: number }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1);
    const order = parent === undefined ? undefined : orders[parent.name];
    if (parent !== undefined && order !== undefined) {
      // Heads and feet are led to in any order.
      const place = order.indexOf(name.replace(/^w:/, '').replace('footerR', 'headerR'));
      if (place < parent.last) found.push(`${name} in ${parent.name}`);
      parent.last = Math.max(parent.last, place);
    }
    open.push({ name, last: -1 });
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}
