import { describe, expect, test } from 'vitest';
import { allChecks } from '../../../../shared/checks/all-checks.ts';
import type { Check } from '../../../../shared/checks/check-model.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { chainCases } from './chain-cases.ts';
import type { CheckCase } from './check-case.ts';
import { deviceCases } from './device-cases.ts';
import { lintCases } from './lint-cases.ts';
import { supportCases } from './support-cases.ts';
import { type Draft, today, workbookFrom } from './workbook-from.ts';

const cases: Readonly<Record<string, CheckCase>> = {
  ...chainCases,
  ...deviceCases,
  ...supportCases,
  ...lintCases,
};

test('every check has a case in which it fires and one in which it is silent', () => {
  expect(Object.keys(cases).sort()).toEqual(allChecks.map(({ id }) => id).sort());
});

describe.each(allChecks)('$id', (check) => {
  const { fires, at, silent, says } = cases[check.id] as CheckCase;

  test('fires, and leads to the place', () => {
    const findings = found(check, fires);
    expect(findings.map(({ place }) => place)).toEqual(at);
    if (says !== undefined) expect(findings[0]?.says).toContain(says);
    for (const finding of findings) expect(finding.says).not.toMatch(/\{\w+\}|undefined|null/);
  });

  test('is silent where there is nothing to say', () => {
    expect(found(check, silent)).toEqual([]);
  });
});

test('a decision that no document prints, its component being removed, is found once', () => {
  const stray = { element: 'SU-3', component: 'old', outcome: 'customer' };
  const draft: Draft = { lists: { decisions: [{ id: 'SU-3_old', ...stray }] } };
  const findings = runChecks(workbookFrom(draft), { today });
  const there = findings.filter(({ place }) => place.startsWith('decisions/SU-3_'));
  expect(there.map(({ check }) => check.id)).toEqual(['decision-for-removed-component']);
});

function found(check: Check, draft: Draft) {
  return runChecks(workbookFrom(draft), { today, checks: [check] });
}
