/** Findings in the order in which they matter to customers, those of one check together. */
import {
  type Check,
  type Finding,
  type Severity,
  severities,
} from '../../shared/checks/check-model.ts';
import { counted } from '../../shared/text/counts.ts';

export type CheckGroup = { readonly check: Check; readonly findings: readonly Finding[] };
export type SeverityGroup = {
  readonly severity: Severity;
  readonly count: number;
  readonly checks: readonly CheckGroup[];
};

export function groupFindings(findings: readonly Finding[]): readonly SeverityGroup[] {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byCheck.get(finding.check.id);
    if (known === undefined) byCheck.set(finding.check.id, [finding]);
    else known.push(finding);
  }
  const checks = [...byCheck.values()].flatMap((found) => {
    const [first] = found;
    return first === undefined ? [] : [{ check: first.check, findings: found }];
  });
  return (Object.keys(severities) as Severity[]).flatMap((severity) => {
    const own = checks.filter(({ check }) => check.severity === severity);
    const count = own.reduce((sum, group) => sum + group.findings.length, 0);
    return count === 0 ? [] : [{ severity, count, checks: own }];
  });
}

/** `1 finding`, `12 findings`. */
export function findingWords(count: number): string {
  return counted(count, 'finding');
}
