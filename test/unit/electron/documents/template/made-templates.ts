import { writeZip } from '../../../../../electron/office/write-zip.ts';
import { unzipped } from '../../../../support/unzipped.ts';
import { png } from '../../house/pictures.ts';

/** A company's Word file as one kind of program writes it, with what a reader would know it by. */
export type MadeTemplate = {
  readonly name: string;
  readonly bytes: Buffer;
  /** What its own words are, where they are used: each stands in the filled document once. */
  readonly words: readonly string[];
  /** A typeface and a colour that are its own. */
  readonly face: string;
  readonly colour: string;
  /** Twips of its pages as they lie. */
  readonly page: readonly [width: number, height: number];
  /** How its headings are counted, where it counts them. */
  readonly firstNumber?: string;
};

const schemas = 'http://schemas.openxmlformats.org';
const main = `${schemas}/wordprocessingml/2006/main`;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = `xmlns:w="${main}" xmlns:r="${schemas}/officeDocument/2006/relationships" xmlns:wp="${schemas}/drawingml/2006/wordprocessingDrawing" xmlns:a="${schemas}/drawingml/2006/main" xmlns:pic="${schemas}/drawingml/2006/picture"`;

type Made = {
  readonly body: string;
  readonly styles: string;
  readonly numbering?: string;
  readonly theme?: string;
  readonly settings?: string;
  /** `header1` and the like, by the names that sections lead to. */
  readonly running?: Readonly<Record<string, string>>;
  readonly picture?: boolean;
};

function packed({ body, styles, numbering, theme, settings, running = {}, picture }: Made): Buffer {
  const parts: [name: string, kind: string, xml: string][] = [
    ['styles', 'styles', `<w:styles ${namespaces}>${styles}</w:styles>`],
    ...(numbering === undefined
      ? []
      : [
          ['numbering', 'numbering', `<w:numbering ${namespaces}>${numbering}</w:numbering>`] as [
            string,
            string,
            string,
          ],
        ]),
    ...(settings === undefined
      ? []
      : [
          ['settings', 'settings', `<w:settings ${namespaces}>${settings}</w:settings>`] as [
            string,
            string,
            string,
          ],
        ]),
    ...Object.entries(running).map(([name, xml]): [string, string, string] => {
      const root = name.startsWith('header') ? 'hdr' : 'ftr';
      return [name, name.replace(/\d/, ''), `<w:${root} ${namespaces}>${xml}</w:${root}>`];
    }),
  ];
  const overrides = parts.map(
    ([name, kind]) =>
      `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${kind}+xml"/>`,
  );
  const leads = parts.map(
    ([name, kind]) =>
      `<Relationship Id="${name}" Type="${schemas}/officeDocument/2006/relationships/${kind}" Target="${name}.xml"/>`,
  );
  if (theme !== undefined) {
    overrides.push(
      '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>',
    );
    leads.push(
      `<Relationship Id="theme" Type="${schemas}/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>`,
    );
  }
  const image = `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="logo" Type="${schemas}/officeDocument/2006/relationships/image" Target="media/logo.png"/></Relationships>`;
  const texts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`],
    [
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${schemas}/package/2006/relationships">${leads.join('')}</Relationships>`,
    ],
    ...parts.map(([name, , xml]): [string, string] => [`word/${name}.xml`, xml]),
    ...(theme === undefined ? [] : [['word/theme/theme1.xml', theme] as [string, string]]),
    ...(picture ? [['word/_rels/header1.xml.rels', image] as [string, string]] : []),
  ];
  return Buffer.from(
    writeZip([
      ...texts.map(([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') })),
      ...(picture ? [{ name: 'word/media/logo.png', bytes: png() }] : []),
    ]),
  );
}

/** The same with names of the format replaced in every part. */
function renamed(bytes: Buffer, names: readonly (readonly [from: string, to: string])[]): Buffer {
  return Buffer.from(
    writeZip(
      unzipped(bytes).map(({ name, bytes: part }) => ({
        name,
        bytes: name.startsWith('word/media/')
          ? part
          : Buffer.from(
              names.reduce(
                (text, [from, to]) => text.replaceAll(from, to),
                Buffer.from(part).toString('utf8'),
              ),
            ),
      })),
    ),
  );
}

const p = (text: string, properties = '', run = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const styled = (style: string, text: string) => p(text, `<w:pStyle w:val="${style}"/>`);
const style = (id: string, name: string, inside: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${name}"/>${inside}</w:style>`;
const letter = [12240, 15840] as const;
const a4 = [11906, 16838] as const;
const sect = (
  [width, height]: readonly [number, number],
  margin: number,
  inside = '',
  after = '',
) =>
  `<w:sectPr>${inside}<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/>${after}</w:sectPr>`;
const refs = (...names: readonly string[]) =>
  names
    .map((name) => {
      const [part = '', type = 'default'] = name.split(' ');
      return `<w:${part.replace(/\d/, '')}Reference w:type="${type}" r:id="${part}"/>`;
    })
    .join('');
const pageField =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const fonts = (face: string) =>
  `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:cs="${face}" w:eastAsia="${face}"/>`;
const defaults = (run: string, paragraph = '') =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`;
const heading = (level: number, run: string, more = '') =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr>${more}<w:spacing w:before="${360 - level * 60}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${run}</w:rPr>`,
  );
const normal = style('Normal', 'Normal', '', ' w:default="1"');

const theme = (major: string, minor: string, accent: string) =>
  `<a:theme xmlns:a="${schemas}/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="0E2841"/></a:dk2><a:lt2><a:srgbClr val="E8E8E8"/></a:lt2><a:accent1><a:srgbClr val="${accent}"/></a:accent1><a:accent2><a:srgbClr val="E97132"/></a:accent2><a:accent3><a:srgbClr val="196B24"/></a:accent3><a:accent4><a:srgbClr val="0F9ED5"/></a:accent4><a:accent5><a:srgbClr val="A02B93"/></a:accent5><a:accent6><a:srgbClr val="4EA72E"/></a:accent6><a:hlink><a:srgbClr val="467886"/></a:hlink><a:folHlink><a:srgbClr val="96607D"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="${major}"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="${minor}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
const themed = (which: string) =>
  `<w:rFonts w:asciiTheme="${which}HAnsi" w:hAnsiTheme="${which}HAnsi" w:eastAsiaTheme="${which}EastAsia" w:cstheme="${which}Bidi"/>`;
const accent = '<w:color w:val="0F4761" w:themeColor="accent1" w:themeShade="BF"/>';

const wordStyles = [
  defaults(
    `${themed('minor')}<w:kern w:val="2"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/>`,
    '<w:spacing w:after="160" w:line="278" w:lineRule="auto"/>',
  ),
  normal,
  heading(1, `${themed('major')}${accent}<w:sz w:val="40"/>`, '<w:keepNext/><w:keepLines/>'),
  heading(2, `${themed('major')}${accent}<w:sz w:val="32"/>`, '<w:keepNext/><w:keepLines/>'),
  heading(3, `${accent}<w:sz w:val="28"/>`, '<w:keepNext/><w:keepLines/>'),
  style(
    'Title',
    'Title',
    `<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="80" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>${themed('major')}<w:spacing w:val="-10"/><w:sz w:val="56"/></w:rPr>`,
  ),
  style(
    'Header',
    'header',
    '<w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>',
  ),
  style(
    'Footer',
    'footer',
    '<w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>',
  ),
].join('');
const wordTheme = theme('Aptos Display', 'Aptos', '156082');

/** As Word writes a letterhead today: Letter, a theme, lines at head and foot. */
const word: MadeTemplate = {
  name: 'Word, Letter, a theme',
  face: 'Aptos',
  colour: '156082',
  page: letter,
  words: ['Gatewright Devices', 'Please read this before installing.'],
  bytes: packed({
    styles: wordStyles,
    theme: wordTheme,
    running: {
      header1: `<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>Gatewright Devices</w:t></w:r><w:r><w:tab/></w:r><w:r><w:tab/></w:r><w:r><w:t>Security</w:t></w:r></w:p>`,
      footer1: `<w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="center"/></w:pPr>${pageField}</w:p>`,
    },
    body: `${p('Please read this before installing.')}${p('{{document}}')}${sect(letter, 1440, refs('header1', 'footer1'))}`,
  }),
};

/** A cover of its own section, contents, text and a last page. */
const cover: MadeTemplate = {
  name: 'Word, A4, a cover page',
  face: 'Aptos',
  colour: '156082',
  page: a4,
  words: ['Product security', 'Published by Gatewright', 'All rights of Gatewright reserved.'],
  bytes: packed({
    styles: wordStyles,
    theme: wordTheme,
    running: {
      header1: `${p('{{title}} · {{product}}', '<w:pStyle w:val="Header"/>')}`,
      footer1: `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t>Rev. {{revision}}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:tab/></w:r>${pageField}</w:p>`,
    },
    body: [
      p(
        'Product security',
        '<w:spacing w:before="2400" w:after="0"/>',
        '<w:color w:val="156082"/><w:sz w:val="28"/>',
      ),
      styled('Title', '{{title}}'),
      p('{{product}}', '', '<w:sz w:val="36"/>'),
      p('{{marks}}', '', '<w:b/>'),
      p('Published by Gatewright', '<w:spacing w:before="1200"/>'),
      p('{{facts}}'),
      `<w:p><w:pPr>${sect(a4, 1418, '', '<w:vAlign w:val="center"/>')}</w:pPr></w:p>`,
      p('{{contents}}'),
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
      p('{{document}}'),
      p('All rights of Gatewright reserved.', '<w:pageBreakBefore/>'),
      sect(a4, 1418, refs('header1', 'footer1')),
    ].join(''),
  }),
};

const control = (inside: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="Field"/><w:tag w:val="field"/><w:id w:val="12"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

/** Everything in content controls, some in the line and some around paragraphs. */
const controls: MadeTemplate = {
  name: 'Word, A4, content controls',
  face: 'Aptos',
  colour: '156082',
  page: a4,
  words: ['Concerning:', 'Kind regards'],
  bytes: packed({
    styles: wordStyles,
    theme: wordTheme,
    body: [
      `<w:p><w:r><w:t xml:space="preserve">Concerning: </w:t></w:r>${control('<w:r><w:t>{{title}}</w:t></w:r>')}</w:p>`,
      control(p('{{document}}')),
      p('Kind regards'),
      sect(a4, 1134),
    ].join(''),
  }),
};

/** Strict Open XML, which names the same otherwise and counts in points. */
const strict: MadeTemplate = (() => {
  const bytes = packed({
    styles: `${defaults(`${fonts('Garamond')}<w:sz w:val="11pt"/><w:lang w:val="en-US"/>`)}${normal}${heading(1, '<w:color w:val="7A1F2B"/><w:sz w:val="18pt"/>')}${heading(2, '<w:color w:val="7A1F2B"/><w:sz w:val="14pt"/>')}`,
    running: { footer1: `<w:p><w:pPr><w:jc w:val="end"/></w:pPr>${pageField}</w:p>` },
    body: `${p('In short', '<w:ind w:start="1cm" w:end="0pt"/>')}${p('{{document}}')}<w:sectPr>${refs('footer1')}<w:pgSz w:w="595.3pt" w:h="841.9pt"/><w:pgMar w:top="2.5cm" w:right="2.5cm" w:bottom="2.5cm" w:left="2.5cm" w:header="1.25cm" w:footer="1.25cm" w:gutter="0pt"/></w:sectPr>`,
  });
  return {
    name: 'Word, A4, Strict',
    face: 'Garamond',
    colour: '7A1F2B',
    page: a4,
    words: ['In short'],
    bytes: renamed(bytes, [
      [main, 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
      [
        `${schemas}/officeDocument/2006/relationships`,
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ],
    ]),
  };
})();

/** As LibreOffice writes: ids and names of its own, everything said at each style. */
const libreOffice: MadeTemplate = {
  name: 'LibreOffice, A4',
  face: 'Liberation Serif',
  colour: '1B5E20',
  page: a4,
  words: ['Approved for customers'],
  bytes: packed({
    settings:
      '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:autoHyphenation w:val="true"/>',
    styles: [
      defaults(
        `${fonts('Liberation Serif')}<w:kern w:val="2"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="de-DE" w:eastAsia="zh-CN" w:bidi="hi-IN"/>`,
        '<w:suppressAutoHyphens w:val="true"/>',
      ),
      style(
        'Normal',
        'Normal',
        '<w:qFormat/><w:pPr><w:widowControl/><w:bidi w:val="0"/></w:pPr>',
        ' w:default="1"',
      ),
      ...[1, 2, 3].map((level) =>
        style(
          `Berschrift${level}`,
          `heading ${level}`,
          `<w:basedOn w:val="Berschrift"/><w:next w:val="Textkrper"/><w:qFormat/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="1B5E20"/><w:sz w:val="${40 - level * 4}"/></w:rPr>`,
        ),
      ),
      style(
        'Berschrift',
        'Überschrift',
        `<w:basedOn w:val="Normal"/><w:next w:val="Textkrper"/><w:pPr><w:keepNext w:val="true"/></w:pPr><w:rPr>${fonts('Liberation Sans')}<w:sz w:val="28"/></w:rPr>`,
      ),
      style(
        'Textkrper',
        'Body Text',
        '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="140" w:line="276" w:lineRule="auto"/></w:pPr>',
      ),
      style(
        'Beschriftung',
        'caption',
        '<w:basedOn w:val="Normal"/><w:pPr><w:suppressLineNumbers/><w:spacing w:before="120" w:after="120"/></w:pPr><w:rPr><w:i/><w:iCs/></w:rPr>',
      ),
      style(
        'Kopfzeile',
        'header',
        '<w:basedOn w:val="Normal"/><w:pPr><w:suppressLineNumbers/><w:tabs><w:tab w:val="center" w:pos="4819"/><w:tab w:val="right" w:pos="9638"/></w:tabs></w:pPr>',
      ),
    ].join(''),
    running: {
      header1: `<w:p><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr><w:r><w:t>Approved for customers</w:t></w:r></w:p>`,
    },
    body: `<w:p><w:pPr><w:pStyle w:val="Textkrper"/></w:pPr><w:r><w:t>{{docu</w:t></w:r><w:r><w:t>ment}}</w:t></w:r></w:p><w:p/>${sect(a4, 1134, refs('header1'), '<w:pgNumType w:fmt="decimal"/><w:formProt w:val="false"/><w:docGrid w:type="default" w:linePitch="600" w:charSpace="32768"/>')}`,
  }),
};

const bulleted =
  '<w:abstractNum w:abstractNumId="8"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="·"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="8"/></w:num>';

/** What python-docx begins with: the styles of Word 2013, all of them, on Letter. */
const pythonDocx: MadeTemplate = {
  name: 'python-docx, Letter',
  face: 'Cambria',
  colour: '365F91',
  page: letter,
  words: ['Generated summary'],
  bytes: packed({
    theme: theme('Calibri', 'Cambria', '4F81BD'),
    numbering: bulleted,
    styles: [
      defaults(
        `${themed('minor')}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US"/>`,
        '<w:spacing w:after="200" w:line="276" w:lineRule="auto"/>',
      ),
      normal,
      heading(
        1,
        `${themed('major')}<w:b/><w:color w:val="365F91"/><w:sz w:val="28"/>`,
        '<w:keepNext/><w:keepLines/>',
      ),
      heading(
        2,
        `${themed('major')}<w:b/><w:color w:val="4F81BD"/><w:sz w:val="26"/>`,
        '<w:keepNext/><w:keepLines/>',
      ),
      heading(
        3,
        `${themed('major')}<w:b/><w:color w:val="4F81BD"/>`,
        '<w:keepNext/><w:keepLines/>',
      ),
      style(
        'Title',
        'Title',
        `<w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="4" w:color="4F81BD"/></w:pBdr><w:spacing w:after="300" w:line="240" w:lineRule="auto"/><w:contextualSpacing/></w:pPr><w:rPr>${themed('major')}<w:color w:val="17365D"/><w:sz w:val="52"/></w:rPr>`,
      ),
      style(
        'Caption',
        'caption',
        '<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:color w:val="4F81BD"/><w:sz w:val="18"/></w:rPr>',
      ),
      style(
        'BodyText',
        'Body Text',
        '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr>',
      ),
      style(
        'ListBullet',
        'List Bullet',
        '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:contextualSpacing/></w:pPr>',
      ),
      '<w:style w:type="table" w:styleId="LightListAccent1"><w:name w:val="Light List Accent 1"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="4F81BD"/><w:left w:val="single" w:sz="8" w:space="0" w:color="4F81BD"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="4F81BD"/><w:right w:val="single" w:sz="8" w:space="0" w:color="4F81BD"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="4F81BD"/></w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="4F81BD"/></w:tcPr></w:tblStylePr></w:style>',
    ].join(''),
    body: `${p('Generated summary')}<w:tbl><w:tblPr><w:tblStyle w:val="LightListAccent1"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4320"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4320" w:type="dxa"/></w:tcPr>${p('{{product}}')}</w:tc></w:tr></w:tbl>${p('{{document}}')}${sect(letter, 1800)}`,
  }),
};

/** Exported from an editor on the web: look said at every run, and all in one cell of a table. */
const webEditor: MadeTemplate = {
  name: 'web editor, Letter',
  face: 'Arial',
  colour: '1155CC',
  page: letter,
  words: ['Security information', 'Questions? Write to us.'],
  bytes: packed({
    styles: [
      defaults(
        `${fonts('Arial')}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en"/>`,
        '<w:spacing w:line="276" w:lineRule="auto"/>',
      ),
      normal,
      heading(1, '<w:color w:val="1155CC"/><w:sz w:val="40"/>', '<w:keepNext w:val="1"/>'),
      heading(2, '<w:color w:val="1155CC"/><w:sz w:val="32"/>', '<w:keepNext w:val="1"/>'),
    ].join(''),
    body: `<w:tbl><w:tblPr><w:tblW w:w="9360" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="9360"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9360" w:type="dxa"/></w:tcPr>${p('Security information', '<w:spacing w:after="0"/>', `${fonts('Arial')}<w:b w:val="1"/><w:rtl w:val="0"/>`)}${p('{{document}}', '', `${fonts('Arial')}<w:rtl w:val="0"/>`)}</w:tc></w:tr></w:tbl>${p('Questions? Write to us.', '', '<w:rtl w:val="0"/>')}${sect(letter, 1440, '', '<w:pgNumType w:start="1"/>')}`,
  }),
};

const byHand = (size: number, colour: string) =>
  `${fonts('Trebuchet MS')}<w:color w:val="${colour}"/><w:sz w:val="${size}"/>`;

/** No style but the default: somebody chose typeface, size and colour line by line. */
const direct: MadeTemplate = {
  name: 'only direct formatting, A4',
  face: 'Trebuchet MS',
  colour: 'B71C1C',
  page: a4,
  words: ['Our promise', 'We write down what holds, and keep it. That is what this paper is for.'],
  bytes: packed({
    styles: `${defaults(`${fonts('Times New Roman')}<w:lang w:val="en-US"/>`)}${normal}`,
    body: `${p('Our promise', '', byHand(32, 'B71C1C'))}${p('We write down what holds, and keep it. That is what this paper is for.', '<w:spacing w:after="120"/>', byHand(20, '333333'))}${p('{{document}}', '', byHand(20, '333333'))}${sect(a4, 1247)}`,
  }),
};

/** Chapters A, B, C, each on a new page. */
const numbered: MadeTemplate = {
  name: 'numbered headings of its own, A4',
  face: 'Verdana',
  colour: '4A148C',
  page: a4,
  words: ['Manual, part of the delivery'],
  firstNumber: 'A',
  bytes: packed({
    numbering: `<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/>${[0, 1, 2]
      .map(
        (level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${level === 0 ? 'upperLetter' : 'decimal'}"/><w:pStyle w:val="Heading${level + 1}"/><w:lvlText w:val="${['%1.', '%1.%2', '%1.%2.%3'][level]}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="851" w:hanging="851"/></w:pPr></w:lvl>`,
      )
      .join('')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`,
    styles: [
      defaults(
        `${fonts('Verdana')}<w:sz w:val="20"/><w:lang w:val="en-GB"/>`,
        '<w:spacing w:after="120"/>',
      ),
      normal,
      ...[1, 2, 3].map((level) =>
        heading(
          level,
          `<w:b/><w:color w:val="4A148C"/><w:sz w:val="${34 - level * 4}"/>`,
          `<w:keepNext/>${level === 1 ? '<w:pageBreakBefore/>' : ''}<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="5"/></w:numPr>`,
        ),
      ),
    ].join(''),
    body: `${p('Manual, part of the delivery')}${p('{{document}}')}${sect(a4, 1134)}`,
  }),
};

/** A Hebrew one: paragraphs and letters run from the right unless they say otherwise. */
const rightToLeft: MadeTemplate = {
  name: 'right to left, A4',
  face: 'Arial',
  colour: '00695C',
  page: a4,
  words: ['מסמך אבטחה'],
  bytes: packed({
    styles: [
      defaults(
        `${fonts('Arial')}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:bidi="he-IL"/>`,
      ),
      style(
        'Normal',
        'Normal',
        '<w:pPr><w:bidi/><w:spacing w:after="120"/></w:pPr><w:rPr><w:rtl/></w:rPr>',
        ' w:default="1"',
      ),
      ...[1, 2, 3].map((level) =>
        heading(
          level,
          `<w:b/><w:bCs/><w:color w:val="00695C"/><w:sz w:val="${36 - 4 * level}"/>`,
          '<w:keepNext/>',
        ),
      ),
    ].join(''),
    body: `${p('מסמך אבטחה')}${p('{{document}}')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/><w:bidi/><w:rtlGutter/></w:sectPr>`,
  }),
};

/** A Japanese one: lines on a grid, two typefaces for two scripts. */
const eastAsian: MadeTemplate = {
  name: 'East Asian, A4',
  face: 'Century',
  colour: '0D47A1',
  page: a4,
  words: ['製品セキュリティ'],
  bytes: packed({
    styles: [
      defaults(
        '<w:rFonts w:ascii="Century" w:hAnsi="Century" w:eastAsia="MS Mincho" w:cs="Times New Roman"/><w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="ja-JP"/>',
      ),
      style(
        'a',
        'Normal',
        '<w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr>',
        ' w:default="1"',
      ),
      ...[1, 2, 3].map((level) =>
        style(
          String(level),
          `heading ${level}`,
          `<w:basedOn w:val="a"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="MS Gothic"/><w:color w:val="0D47A1"/><w:sz w:val="${30 - level * 3}"/></w:rPr>`,
        ),
      ),
    ].join(''),
    body: `${p('製品セキュリティ')}${p('{{document}}')}${sect(a4, 1701, '', '<w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/>')}`,
  }),
};

/** Pages lie on their side from the start, in two columns. */
const landscape: MadeTemplate = {
  name: 'landscape, two columns, Letter',
  face: 'Georgia',
  colour: '5D4037',
  page: [15840, 12240],
  words: ['Data book'],
  bytes: packed({
    styles: `${defaults(`${fonts('Georgia')}<w:sz w:val="20"/><w:lang w:val="en-US"/>`, '<w:spacing w:after="100"/>')}${normal}${heading(1, '<w:color w:val="5D4037"/><w:sz w:val="32"/>', '<w:keepNext/>')}${heading(2, '<w:color w:val="5D4037"/><w:sz w:val="26"/>', '<w:keepNext/>')}`,
    running: { header1: p('Data book'), footer1: `<w:p>${pageField}</w:p>` },
    body: `${p('{{document}}')}${sect([15840, 12240], 1080, refs('header1', 'footer1'), '<w:cols w:num="2" w:space="720"/>')}`,
  }),
};

const logo =
  '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1080000" cy="360000"/><wp:docPr id="1" name="logo.png" descr="Gatewright"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1080000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';

/** A head of two columns, a logo in one; another on the first page; even pages have their own. */
const logoHead: MadeTemplate = {
  name: 'two-column head with a logo, A4',
  face: 'Calibri',
  colour: 'C2410C',
  page: a4,
  words: ['Gatewright GmbH', 'First page only', 'Even pages'],
  bytes: packed({
    picture: true,
    settings: '<w:evenAndOddHeaders/>',
    styles: `${defaults(`${fonts('Calibri')}<w:sz w:val="22"/><w:lang w:val="de-DE"/>`, '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>')}${normal}${[1, 2, 3].map((level) => heading(level, `<w:b/><w:color w:val="C2410C"/><w:sz w:val="${36 - level * 4}"/>`, '<w:keepNext/>')).join('')}`,
    running: {
      header1: `<w:tbl><w:tblPr><w:tblW w:w="9070" w:type="dxa"/><w:tblBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="C2410C"/></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:r>${logo}</w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr>${p('Gatewright GmbH', '<w:jc w:val="right"/>')}</w:tc></w:tr></w:tbl><w:p/>`,
      header2: p('First page only'),
      header3: p('Even pages'),
      footer1: `<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">Seite </w:t></w:r>${pageField}</w:p>`,
    },
    body: `${p('{{document}}')}${sect(a4, 1418, refs('header1', 'header2 first', 'header3 even', 'footer1'), '<w:titlePg/>')}`,
  }),
};

export const madeTemplates: readonly MadeTemplate[] = [
  word,
  cover,
  controls,
  strict,
  libreOffice,
  pythonDocx,
  webEditor,
  direct,
  numbered,
  rightToLeft,
  eastAsian,
  landscape,
  logoHead,
];
