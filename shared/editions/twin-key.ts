export const twinPrefix = 'twin:';

export type TwinKey = `${typeof twinPrefix}${string}`;

/** The key under which a twin is kept beside the outlines of an edition. */
export function keyOfTwin(twin: string): TwinKey {
  return `${twinPrefix}${twin}`;
}
