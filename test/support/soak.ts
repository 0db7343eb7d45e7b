/** Whether `npm run soak` runs, which takes its time over what is long and rare. */
export const isSoak = process.env.SECURABLE_SOAK !== undefined;

/** How often a long proof is tried: in every test run, and in the soak. */
export function often(tested: number, soaked: number): number {
  return isSoak ? soaked : tested;
}
