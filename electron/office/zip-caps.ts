/** What a zip from anywhere may be before it is refused; an edition stays far below all of them. */
export const zipCaps = {
  bytes: 200 * 1024 * 1024,
  entries: 1_000,
  inflated: 200 * 1024 * 1024,
  ratio: 100,
  /** Under this size an entry may be as dense as it likes: a few blanks can do no harm. */
  harmless: 64 * 1024,
} as const;

export type ZipCaps = { readonly [cap in 'entries' | 'inflated' | 'ratio' | 'harmless']: number };

/** Of a package that this program made itself a moment ago, nothing is doubted. */
export const ownZip: ZipCaps = {
  entries: 65_535,
  inflated: Number.MAX_SAFE_INTEGER,
  ratio: Number.POSITIVE_INFINITY,
  harmless: Number.MAX_SAFE_INTEGER,
};
