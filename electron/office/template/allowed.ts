import type { Prefix } from '../xml/namespaces.ts';

/**
 * What of a template's XML is kept: the elements a document needs to look as its
 * maker meant it, and their attributes. Whatever is not named here is left out.
 */
function named(prefix: Prefix, words: string): readonly string[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => `${prefix}:${word}`);
}

const runProperties = named(
  'w',
  `rPr rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
   snapToGrid color spacing w kern position sz szCs highlight u bdr shd fitText vertAlign rtl cs em lang`,
);

const paragraphProperties = named(
  'w',
  `pPr pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr ilvl numId
   suppressLineNumbers pBdr top left bottom right start end between bar tabs tab suppressAutoHyphens
   kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ind
   contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment outlineLvl cnfStyle`,
);

const tableProperties = named(
  'w',
  `tblPr tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW
   tblCellSpacing tblInd tblBorders insideH insideV tl2br tr2bl tblLayout tblCellMar tblLook tblPrEx
   trPr gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tcPr tcW gridSpan hMerge
   vMerge tcBorders noWrap tcMar tcFitText vAlign hideMark`,
);

const sections = named(
  'w',
  `sectPr headerReference footerReference type pgSz pgMar pgBorders lnNumType pgNumType cols col
   titlePg rtlGutter docGrid`,
);

const text = named(
  'w',
  `document body hdr ftr p r t tab br cr sym noBreakHyphen softHyphen ptab tbl tblGrid gridCol tr tc
   hyperlink bookmarkStart bookmarkEnd fldSimple fldChar instrText drawing txbxContent`,
);

const colours = named(
  'a',
  `srgbClr schemeClr sysClr prstClr alpha lumMod lumOff tint shade satMod satOff hueMod hueOff gamma
   invGamma inv gray comp`,
);

const drawings = [
  ...named(
    'wp',
    `inline anchor extent effectExtent docPr cNvGraphicFramePr simplePos positionH positionV align
     posOffset wrapNone wrapSquare wrapTight wrapThrough wrapTopAndBottom wrapPolygon start lineTo`,
  ),
  ...colours,
  ...named(
    'a',
    `graphic graphicData graphicFrameLocks picLocks spLocks blip stretch fillRect srcRect xfrm off ext
     chOff chExt prstGeom avLst gd noFill solidFill gradFill gsLst gs lin path grpFill ln prstDash
     round bevel miter headEnd tailEnd custGeom gdLst ahLst cxnLst pathLst rect moveTo lnTo pt
     cubicBezTo quadBezTo arcTo close lnRef fillRef effectRef fontRef noAutofit spAutoFit`,
  ),
  ...named('pic', 'pic nvPicPr cNvPr cNvPicPr blipFill spPr'),
  ...named('wps', 'wsp cNvPr cNvSpPr cNvCnPr spPr style txbx bodyPr'),
  ...named('wpg', 'wgp cNvPr cNvGrpSpPr grpSpPr grpSp'),
];

const styles = named(
  'w',
  `styles docDefaults rPrDefault pPrDefault style name basedOn next link uiPriority semiHidden
   unhideWhenUsed qFormat tblStylePr`,
);

const numbering = named(
  'w',
  `numbering abstractNum multiLevelType lvl start numFmt lvlRestart isLgl suff lvlText lvlJc num
   abstractNumId lvlOverride startOverride numStyleLink styleLink`,
);

const looks = [...runProperties, ...paragraphProperties, ...tableProperties];

/** By the kind of part: the text, heads and feet; styles; numbering; settings; theme. */
export const allowedElements = {
  text: new Set([...looks, ...sections, ...text, ...drawings]),
  styles: new Set([...looks, ...styles]),
  numbering: new Set([...looks, ...numbering]),
  settings: new Set(
    named(
      'w',
      `settings mirrorMargins gutterAtTop displayBackgroundShape evenAndOddHeaders autoHyphenation
       consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps defaultTabStop
       characterSpacingControl decimalSymbol listSeparator`,
    ),
  ),
  theme: new Set([
    ...colours,
    ...named(
      'a',
      `theme themeElements clrScheme dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6
       hlink folHlink fontScheme majorFont minorFont latin ea cs font`,
    ),
  ]),
} as const satisfies Record<string, ReadonlySet<string>>;

export type PartKind = keyof typeof allowedElements;

/** Elements that only wrap text: their content is kept, and what they say of it is not. */
export const unwrapped: ReadonlySet<string> = new Set(
  named('w', 'sdt sdtContent smartTag customXml dir bdo'),
);

const wordAttributes = named(
  'w',
  `val sz space color themeColor themeTint themeShade fill themeFill themeFillTint themeFillShade
   shadow frame before beforeLines beforeAutospacing after afterLines afterAutospacing line lineRule
   left right start end leftChars rightChars startChars endChars firstLine firstLineChars hanging
   hangingChars top bottom header footer gutter w h hRule type orient pos leader ascii hAnsi eastAsia
   cs asciiTheme hAnsiTheme eastAsiaTheme cstheme hint default customStyle styleId ilvl id
   abstractNumId numId name anchor num equalWidth sep fmt chapStyle chapSep linePitch charSpace
   countBy restart distance offsetFrom display zOrder tblpX tblpY tblpXSpec tblpYSpec leftFromText
   rightFromText topFromText bottomFromText vertAnchor horzAnchor wrap hSpace vSpace x y xAlign yAlign
   dropCap lines hAnchor vAnchor anchorLock firstRow lastRow firstColumn lastColumn noHBand noVBand
   char font relativeTo alignment clear bidi fldCharType instr firstRowFirstColumn
   firstRowLastColumn lastRowFirstColumn lastRowLastColumn oddVBand evenVBand oddHBand evenHBand`,
);

const drawingAttributes =
  `x y cx cy l t r b distT distB distL distR simplePos relativeHeight behindDoc
  locked layoutInCell allowOverlap relativeFrom wrapText id name descr uri prst fmla val w h cap cmpd
  algn rot flipH flipV rotWithShape ang scaled pos path fill stroke wR hR stAng swAng wrap lIns tIns
  rIns bIns anchor anchorCtr vert upright numCol lastClr txBox idx noChangeAspect noGrp noSelect type
  len typeface panose pitchFamily charset script lim`
    .trim()
    .split(/\s+/);

export const allowedAttributes: ReadonlySet<string> = new Set([
  ...wordAttributes,
  ...drawingAttributes,
  'r:id',
  'r:embed',
  'xml:space',
]);

/** A number, a colour or a word of the format. */
const plain = /^[\w#%+-][\w#%.+-]{0,47}$/;
/** A name that people gave: of a style or a typeface. */
const name = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]{1,100}$/u;
const typeface = /^[\p{L}\p{M}\p{N} ._+@-]{1,64}$/u;
/** A formula of a shape: an operator and up to three numbers or names. */
const formula = /^[\w+*/?-]+(?: [\w+*/?-]+){0,3}$/;

const styleReference = /^[\p{L}\p{M}\p{N}_ .+-]{1,100}$/u;

/** The attributes whose values are more than a plain word, by element and attribute. */
const wider: Readonly<Record<string, RegExp>> = {
  'w:name@w:val': name,
  'w:style@w:styleId': styleReference,
  'w:pStyle@w:val': styleReference,
  'w:rStyle@w:val': styleReference,
  'w:tblStyle@w:val': styleReference,
  'w:basedOn@w:val': styleReference,
  'w:next@w:val': styleReference,
  'w:link@w:val': styleReference,
  'w:numStyleLink@w:val': styleReference,
  'w:styleLink@w:val': styleReference,
  'w:lvlText@w:val': /^[^\p{Cc}]{0,40}$/u,
  'w:decimalSymbol@w:val': /^[.,٫]$/,
  'w:listSeparator@w:val': /^[,;]$/,
  'w:rFonts@w:ascii': typeface,
  'w:rFonts@w:hAnsi': typeface,
  'w:rFonts@w:eastAsia': typeface,
  'w:rFonts@w:cs': typeface,
  'w:sym@w:font': typeface,
  'a:latin@typeface': typeface,
  'a:ea@typeface': typeface,
  'a:cs@typeface': typeface,
  'a:font@typeface': typeface,
  'a:gd@fmla': formula,
  'w:bookmarkStart@w:name': /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u,
  'w:hyperlink@w:anchor': /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u,
  // Judged where they are read: a field's instruction, a picture's description, a relationship.
  'w:fldSimple@w:instr': /[\s\S]*/,
  'wp:docPr@descr': /^[^\p{Cc}]{0,1000}$/u,
  'a:graphicData@uri': /^[\w:/.-]{1,120}$/,
  'w:hyperlink@r:id': /[\s\S]*/,
  'w:headerReference@r:id': /[\s\S]*/,
  'w:footerReference@r:id': /[\s\S]*/,
  'a:blip@r:embed': /[\s\S]*/,
};

/** Whether an attribute may stay, with this value. */
export function isAllowedAttribute(element: string, attribute: string, value: string): boolean {
  if (!allowedAttributes.has(attribute)) return false;
  if (attribute === 'xml:space') return value === 'preserve';
  return (wider[`${element}@${attribute}`] ?? plain).test(value);
}

/** Text between tags: of these elements alone. */
export const textElements: ReadonlyMap<string, RegExp> = new Map([
  ['w:t', /[\s\S]*/],
  ['w:instrText', /[\s\S]*/],
  ['wp:align', /^[a-z]{1,12}$/],
  ['wp:posOffset', /^-?\d{1,12}$/],
]);
