import { describe, expect, test } from 'vitest';
import { addTallies, tallyLine, tallyReport } from '../../../../electron/dev/vitest-report.ts';

const report = { success: true, numPassedTests: 12, numFailedTests: 0, numFailedTestSuites: 0 };

describe('tallyReport', () => {
  test('counts what passed and failed', () => {
    const failed = { ...report, success: false, numFailedTests: 2, numFailedTestSuites: 1 };
    expect(tallyReport(failed)).toEqual({ passed: 12, failed: 2 });
  });

  test('counts a file that could not be loaded as a failure', () => {
    const broken = { ...report, success: false, numFailedTestSuites: 3 };
    expect(tallyReport(broken)).toEqual({ passed: 12, failed: 3 });
  });

  test('counts an error outside any test as a failure', () => {
    expect(tallyReport({ ...report, success: false })).toEqual({ passed: 12, failed: 1 });
  });
});

test('runs add up, and the line has exactly the agreed form', () => {
  const sum = addTallies([
    { passed: 12, failed: 0 },
    { passed: 3, failed: 1 },
  ]);
  expect(tallyLine(sum)).toBe('15 passed, 1 failed');
});

test('no run at all is nothing passed and nothing failed', () => {
  expect(tallyLine(addTallies([]))).toBe('0 passed, 0 failed');
});
