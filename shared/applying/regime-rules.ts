import type { FactId } from '../content/facts.ts';
import type { Rule, RuleTest } from '../content/regime-model.ts';
import type { Answer } from '../workbook/answer.ts';
import { isFactSettled } from '../workbook/fact-settled.ts';
import { isEmptyValue } from '../workbook/kinds/kinds.ts';
import { cellAnswer, rowsOf } from '../workbook/list-rows.ts';
import { type Answers, resolveAnswer } from '../workbook/resolve.ts';

export type RuleOutcome = {
  readonly rule: Rule;
  readonly outcome: 'holds' | 'inPart' | 'doesNotHold' | 'cannotBeToldYet';
  /** The outcome in words. */
  readonly says: string;
};

/** What the answers say about a rule. An outcome describes the answers; it is no verdict on the device. */
export function evaluateRule(rule: Rule, answers: Answers): RuleOutcome {
  const { inPart } = rule;
  if (inPart !== undefined && test(inPart.test, answers) === true)
    return { rule, outcome: 'inPart', says: inPart.says };
  const result = test(rule.test, answers);
  if (result === true) return { rule, outcome: 'holds', says: rule.holds };
  if (result === false) return { rule, outcome: 'doesNotHold', says: rule.doesNotHold };
  const isSetAside = factsOfTest(rule.test).some(
    (fact) => resolveAnswer(answers, fact)?.state === 'notApplicable',
  );
  return {
    rule,
    outcome: 'cannotBeToldYet',
    says: isSetAside ? `${rule.cannotBeToldYet} ${setAside}` : rule.cannotBeToldYet,
  };
}

const setAside = 'An answer that this rests on is marked as not applicable.';

/** Every fact that a test reads. */
export function factsOfTest(node: RuleTest): readonly FactId[] {
  if ('present' in node) return [node.present];
  if ('choiceIn' in node) return [node.choiceIn[0]];
  if ('includesAll' in node) return [node.includesAll[0]];
  if ('everyRow' in node) return [node.everyRow.list];
  if ('onOrAfter' in node) return [node.onOrAfter[0]];
  if ('dateAtLeast' in node) {
    const { date, span, from } = node.dateAtLeast;
    return 'fact' in span ? [date, span.fact, from] : [date, from];
  }
  if ('quantityAtLeast' in node) return [node.quantityAtLeast.fact];
  if ('reaches' in node) return [node.reaches.quantity, node.reaches.from, node.reaches.to];
  if ('all' in node) return node.all.flatMap(factsOfTest);
  if ('any' in node) return node.any.flatMap(factsOfTest);
  return factsOfTest(node.not);
}

/** Yes, no, or undefined while an answer is missing that could decide it. */
type Told = boolean | undefined;

function test(node: RuleTest, answers: Answers): Told {
  if ('present' in node) return present(node.present, answers);
  if ('choiceIn' in node)
    return choiceIn(resolveAnswer(answers, node.choiceIn[0]), node.choiceIn[1]);
  if ('includesAll' in node) return includesAll(node.includesAll, answers);
  if ('everyRow' in node) return everyRow(node.everyRow, answers);
  if ('onOrAfter' in node) return notBefore(dateOf(node.onOrAfter[0], answers), node.onOrAfter[1]);
  if ('dateAtLeast' in node) return dateAtLeast(node.dateAtLeast, answers);
  if ('quantityAtLeast' in node) {
    const span = spanOf(node.quantityAtLeast.fact, answers);
    const least = { amount: node.quantityAtLeast.years, unit: 'years' };
    return span && notBefore(shiftDate(anyDay, span), shiftDate(anyDay, least));
  }
  if ('reaches' in node) {
    const { quantity, from, to } = node.reaches;
    return notBefore(
      shifted(dateOf(from, answers), spanOf(quantity, answers)),
      dateOf(to, answers),
    );
  }
  if ('all' in node) return every(node.all.map((part) => test(part, answers)));
  if ('any' in node) return negated(every(node.any.map((part) => negated(test(part, answers)))));
  return negated(test(node.not, answers));
}

/** One *no* settles it; otherwise one missing answer leaves it open. */
function every(parts: readonly Told[]): Told {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function negated(told: Told): Told {
  return told === undefined ? undefined : !told;
}

function present(fact: string, answers: Answers): Told {
  const answer = resolveAnswer(answers, fact);
  if (answer?.state === 'notApplicable' && isFactSettled(fact, answers)) return false;
  return isFactSettled(fact, answers) ? true : undefined;
}

function choiceIn(answer: Answer | undefined, options: readonly string[]): Told {
  if (answer?.state !== 'answered' || isEmptyValue(answer.value)) return undefined;
  return answer.value.kind === 'choice' ? options.includes(answer.value.option) : undefined;
}

function includesAll(
  [fact, options]: readonly [string, readonly string[]],
  answers: Answers,
): Told {
  const answer = resolveAnswer(answers, fact);
  if (answer?.state !== 'answered' || isEmptyValue(answer.value)) return undefined;
  if (answer.value.kind !== 'several') return undefined;
  const chosen = answer.value.options;
  return options.every((option) => chosen.includes(option));
}

/** Rows whose cell is marked as not applicable have nothing to judge and are left out. */
function everyRow(rule: RowsRule, { entries }: Answers): Told {
  const cell = (row: string, column: string) => cellAnswer(entries, rule.list, row, column);
  const told = rowsOf(entries, rule.list).flatMap(({ id }): readonly Told[] => {
    const judged = cell(id, rule.column);
    const isMeant = isAmong(rule, (column) => cell(id, column));
    if (judged?.state === 'notApplicable' || isMeant === false) return [];
    const fits = 'in' in rule ? choiceIn(judged, rule.in) : negated(choiceIn(judged, rule.notIn));
    return [isMeant === undefined && fits === false ? undefined : fits];
  });
  return told.length === 0 ? undefined : every(told);
}

/** Whether the rule is about this row at all. */
function isAmong({ where }: RowsRule, cell: (column: string) => Answer | undefined): Told {
  if (where === undefined) return true;
  const answer = cell(where.column);
  return answer?.state === 'notApplicable' ? false : choiceIn(answer, where.in);
}

type RowsRule = Extract<RuleTest, { readonly everyRow: unknown }>['everyRow'];

type Span = { readonly amount: number; readonly unit: string };

function dateAtLeast(
  {
    date,
    span,
    from,
  }: { date: string; span: { readonly years: number } | { readonly fact: string }; from: string },
  answers: Answers,
): Told {
  const length =
    'years' in span ? { amount: span.years, unit: 'years' } : spanOf(span.fact, answers);
  return notBefore(dateOf(date, answers), shifted(dateOf(from, answers), length));
}

function notBefore(date: string | undefined, earliest: string | undefined): Told {
  return date === undefined || earliest === undefined ? undefined : date >= earliest;
}

function dateOf(fact: string, answers: Answers): string | undefined {
  const answer = resolveAnswer(answers, fact);
  if (answer?.state !== 'answered' || answer.value.kind !== 'date') return undefined;
  return /^\d{4}-\d{2}-\d{2}$/.test(answer.value.date) ? answer.value.date : undefined;
}

function spanOf(fact: string, answers: Answers): Span | undefined {
  const answer = resolveAnswer(answers, fact);
  if (answer?.state !== 'answered' || answer.value.kind !== 'quantity') return undefined;
  return Number.isFinite(answer.value.amount) ? answer.value : undefined;
}

function shifted(date: string | undefined, span: Span | undefined): string | undefined {
  return date === undefined || span === undefined ? undefined : shiftDate(date, span);
}

/** A day against which lengths of time are compared with each other. */
const anyDay = '2001-01-01';

const daysPerMonth = 365.25 / 12;

/**
 * The day that lies a span after a date: whole months by the calendar, the rest
 * in days. The last day of a shorter month stands in for one that does not exist.
 */
export function shiftDate(date: string, { amount, unit }: Span): string | undefined {
  const inMonths = unit === 'years' ? amount * 12 : unit === 'months' ? amount : undefined;
  const months = inMonths === undefined ? 0 : Math.trunc(inMonths);
  const days =
    inMonths !== undefined ? Math.round((inMonths - months) * daysPerMonth) : inDays(amount, unit);
  if (days === undefined) return undefined;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay) + days));
  if (Number.isNaN(end.getTime()) || end.getUTCFullYear() > 9999) return '9999-12-31';
  return end.toISOString().slice(0, 10);
}

function inDays(amount: number, unit: string): number | undefined {
  if (unit === 'hours') return Math.floor(amount / 24);
  if (unit === 'days') return Math.floor(amount);
  return unit === 'weeks' ? Math.floor(amount * 7) : undefined;
}
