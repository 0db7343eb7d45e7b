/** What a company's template may be before it is refused; real ones stay far below. */
export const templateCaps = {
  bytes: 10 * 1024 * 1024,
  entries: 500,
  inflated: 60 * 1024 * 1024,
  ratio: 100,
  harmless: 256 * 1024,
  /** Of one XML part. */
  xml: 8 * 1024 * 1024,
} as const;
