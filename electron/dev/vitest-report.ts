/** The part of vitest's JSON report that we read. */
export type VitestReport = {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
};

/** How many tests passed and failed. */
export type Tally = { readonly passed: number; readonly failed: number };

/** Counts one report. A file that could not even be loaded counts as a failure. */
export function tallyReport(report: VitestReport): Tally {
  const passed = report.numPassedTests;
  if (report.numFailedTests > 0) return { passed, failed: report.numFailedTests };
  return { passed, failed: report.success ? 0 : Math.max(1, report.numFailedTestSuites) };
}

/** Adds counts up. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** The line that ends a test run; machines look for exactly this form. */
export function tallyLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
