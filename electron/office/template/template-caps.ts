/** What a company's template may be before it is refused; real ones stay far below. */
export const templateCaps = {
  bytes: 10 * 1024 * 1024,
  entries: 500,
  inflated: 60 * 1024 * 1024,
  ratio: 100,
  harmless: 256 * 1024,
  /** Of one XML part, and of all together. */
  xml: 3 * 1024 * 1024,
  allXml: 8 * 1024 * 1024,
  /** Starts and ends of elements in all parts together. docx takes longer the more there are of them. */
  tags: 50_000,
  /** Where there are fields to fill: docx looks at every paragraph again for each it has changed. */
  paragraphs: 3_000,
  /** Of one element; Word's own stay under forty. */
  attributes: 100,
} as const;
