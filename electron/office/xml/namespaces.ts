const schemas = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const word2010 = 'http://schemas.microsoft.com/office/word/2010';

/**
 * The namespaces of Office packages that mean something here, by the prefix that
 * stands for each in this code and in what we write, whatever a file calls it.
 */
export const namespaces = {
  w: `${schemas}/wordprocessingml/2006/main`,
  x: `${schemas}/spreadsheetml/2006/main`,
  r: `${schemas}/officeDocument/2006/relationships`,
  a: `${schemas}/drawingml/2006/main`,
  pic: `${schemas}/drawingml/2006/picture`,
  wp: `${schemas}/drawingml/2006/wordprocessingDrawing`,
  wps: `${word2010}/wordprocessingShape`,
  wpg: `${word2010}/wordprocessingGroup`,
  w14: `${word2010}/wordml`,
  m: `${schemas}/officeDocument/2006/math`,
  mc: `${schemas}/markup-compatibility/2006`,
  rel: `${schemas}/package/2006/relationships`,
  ct: `${schemas}/package/2006/content-types`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

export type Prefix = keyof typeof namespaces;

/** Strict Open XML says the same under other names (ISO/IEC 29500-1, as against -4). */
const strictNames: Readonly<Record<string, Prefix>> = {
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${strict}/spreadsheetml/main`]: 'x',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${strict}/drawingml/main`]: 'a',
  [`${strict}/drawingml/picture`]: 'pic',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${strict}/officeDocument/math`]: 'm',
};

const prefixes: ReadonlyMap<string, Prefix> = new Map([
  ...Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix as Prefix] as const),
  ...Object.entries(strictNames),
]);

/** Our prefix of a namespace; `?` for one that means nothing here, so that no list can name it. */
export function prefixOf(uri: string): Prefix | '?' {
  return prefixes.get(uri) ?? '?';
}

export function isStrict(uri: string): boolean {
  return uri in strictNames;
}
