/** A piece of a sentence in one style. */
export type Run = {
  /** Clean (shared/text/clean-text.ts); `\n` is a line break. */
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  /** An https:, http: or mailto: address; nothing else is ever a link to the outside. */
  readonly href?: string;
  /** It leads to the section of this id, whose title it says. Where headings are numbered, the writer puts the number before it. */
  readonly section?: string;
};
