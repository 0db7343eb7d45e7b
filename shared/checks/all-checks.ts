import type { Check } from './check-model.ts';
import { claimChecks } from './lint/claim-checks.ts';
import { contradictionChecks } from './lint/contradiction-checks.ts';
import { readingChecks } from './lint/reading-checks.ts';
import { accessChecks } from './rules/access-checks.ts';
import { amountChecks } from './rules/amount-checks.ts';
import { assumptionChecks } from './rules/assumption-checks.ts';
import { copyChecks } from './rules/copy-checks.ts';
import { dataChecks } from './rules/data-checks.ts';
import { dateChecks } from './rules/date-checks.ts';
import { decisionChecks } from './rules/decision-checks.ts';
import { dutyChecks } from './rules/duty-checks.ts';
import { goalChecks } from './rules/goal-checks.ts';
import { interfaceChecks } from './rules/interface-checks.ts';
import { notKnownChecks } from './rules/not-known-checks.ts';
import { orderChecks } from './rules/order-checks.ts';
import { partChecks } from './rules/part-checks.ts';
import { regimeChecks } from './rules/regime-checks.ts';
import { reportChecks } from './rules/report-checks.ts';
import { trafficChecks } from './rules/traffic-checks.ts';
import { updateChecks } from './rules/update-checks.ts';
import { wholeClaimChecks } from './rules/whole-claim-checks.ts';

/** Rules on the answers: is the chain from need to word closed, and do the answers agree? */
export const closureChecks: readonly Check[] = [
  // First, because nothing weighs more.
  ...notKnownChecks,
  ...copyChecks,
  ...goalChecks,
  ...assumptionChecks,
  ...decisionChecks,
  ...partChecks,
  ...wholeClaimChecks,
  ...interfaceChecks,
  ...trafficChecks,
  ...accessChecks,
  ...dataChecks,
  ...updateChecks,
  ...dateChecks,
  ...dutyChecks,
  ...reportChecks,
  ...regimeChecks,
  ...orderChecks,
];

/** Rules on the words that leave the company. */
export const lintChecks: readonly Check[] = [
  ...claimChecks,
  ...contradictionChecks,
  ...amountChecks,
  ...readingChecks,
];

export const allChecks: readonly Check[] = [...closureChecks, ...lintChecks];
