/** Whether an edition still says what is so. */
export type Standing = {
  /** Sentences that no longer hold: changed or gone. */
  readonly lapsed: number;
  /** Sentences that a new edition would add. */
  readonly added: number;
  /** The documents in which a sentence no longer holds. */
  readonly documents: readonly string[];
  /** The machine-readable files that would say something else today, or could not be made. */
  readonly twins: readonly string[];
};

export function isHolding({ lapsed, twins }: Standing): boolean {
  return lapsed === 0 && twins.length === 0;
}
