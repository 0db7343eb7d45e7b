import { describe, expect, it } from 'vitest';
import { evaluateRule, factsOfTest, shiftDate } from '../../../../shared/applying/regime-rules.ts';
import { requirementAt } from '../../../../shared/applying/regime-standing.ts';
import type { Rule } from '../../../../shared/content/regime-model.ts';
import { answerOf, type Entry, openAnswer } from '../../../../shared/workbook/answer.ts';
import type { Answers } from '../../../../shared/workbook/resolve.ts';

function answers(own: Record<string, Entry>): Answers {
  const entries = new Map(
    Object.entries(own).map(([path, entry]) => [
      path,
      { entry, revision: 1, at: '2026-01-01T00:00:00.000Z', by: '' },
    ]),
  );
  return { entries, company: new Map() };
}

const day = (date: string) => answerOf({ kind: 'date', date });
const choice = (option: string) => answerOf({ kind: 'choice', option });
const several = (...options: string[]) => answerOf({ kind: 'several', options });
const years = (amount: number) => answerOf({ kind: 'quantity', amount, unit: 'years' });
const notApplicable: Entry = { ...openAnswer, state: 'notApplicable', reason: 'No passwords.' };
const row = (position: number): Entry => ({ kind: 'row', position, disclosure: null });

function ruleOf(slug: string, requirement: string, id: string): Rule {
  const rule = requirementAt(slug, requirement)?.rules?.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

describe('the support period of the Cyber Resilience Act', () => {
  const rule = ruleOf('eu-cra', 'A-13-8', 'cra-support-five-years');
  const period = (facts: {
    readonly start?: string;
    readonly sold?: string;
    readonly end?: string;
    readonly life?: Entry;
  }) =>
    evaluateRule(
      rule,
      answers({
        ...(facts.start ? { 'support.startDate': day(facts.start) } : {}),
        ...(facts.sold ? { 'sale.endDate': day(facts.sold) } : {}),
        ...(facts.end ? { 'support.endDate': day(facts.end) } : {}),
        ...(facts.life ? { 'use.expectedLife': facts.life } : {}),
      }),
    );

  it('is not held by the start of sale: the last buyer must not be left with one month', () => {
    const sold = { start: '2028-01-10', sold: '2032-12-31' };
    expect(period({ ...sold, end: '2033-01-31', life: years(8) }).outcome).toBe('doesNotHold');
    expect(period({ ...sold, end: '2037-12-31', life: years(8) }).outcome).toBe('holds');
    expect(period({ ...sold, end: '2037-12-30', life: years(8) }).outcome).toBe('doesNotHold');
  });

  it('cannot be told while the end of sale is open, however long support lasts', () => {
    const open = period({ start: '2028-01-10', end: '2058-01-10', life: years(8) });
    expect(open.outcome).toBe('cannotBeToldYet');
    expect(open.says).toContain('The period counts from the last unit sold.');
    expect(evaluateRule(rule, answers({})).outcome).toBe('cannotBeToldYet');
  });

  it('lets a shorter time in use explain a shorter support, for the last unit, too', () => {
    const sold = { start: '2028-01-10', sold: '2030-03-01' };
    expect(period({ ...sold, end: '2033-03-01', life: years(3) }).outcome).toBe('holds');
    expect(period({ ...sold, end: '2032-03-01', life: years(3) }).outcome).toBe('doesNotHold');
    const months = answerOf({ kind: 'quantity', amount: 30, unit: 'months' });
    expect(period({ ...sold, end: '2032-09-01', life: months }).outcome).toBe('holds');
    expect(period({ ...sold, end: '2033-03-01' }).outcome).toBe('cannotBeToldYet');
  });

  it('does not need the time in use once five years are reached', () => {
    expect(period({ sold: '2030-03-01', end: '2035-03-01' }).outcome).toBe('holds');
  });

  it('asks nothing of what is sold out before the Act applies', () => {
    expect(period({ sold: '2027-12-10', end: '2028-12-31' }).outcome).toBe('holds');
    expect(period({ sold: '2027-12-11', end: '2028-12-31', life: years(8) }).outcome).toBe(
      'doesNotHold',
    );
  });

  it('counts the expected time in use from the last sale as well', () => {
    const covers = ruleOf('eu-cra', 'A-13-8', 'cra-support-covers-use');
    const outcome = (end: string) =>
      evaluateRule(
        covers,
        answers({
          'support.startDate': day('2026-01-01'),
          'sale.endDate': day('2030-01-01'),
          'support.endDate': day(end),
          'use.expectedLife': years(6),
        }),
      ).outcome;
    expect(outcome('2032-01-01')).toBe('doesNotHold');
    expect(outcome('2036-01-01')).toBe('holds');
  });
});

describe('keeping of records', () => {
  const rule = ruleOf('eu-cra', 'A-13-13', 'cra-retention');
  const dates = (until: string, more: Record<string, string>) =>
    evaluateRule(
      rule,
      answers({
        'records.keepUntil': day(until),
        ...Object.fromEntries(Object.entries(more).map(([fact, date]) => [fact, day(date)])),
      }),
    ).outcome;

  it('counts ten years from the end of sale, and not less than support', () => {
    const sold = { 'support.startDate': '2026-01-01', 'sale.endDate': '2030-01-01' };
    expect(dates('2040-01-01', { ...sold, 'support.endDate': '2035-01-01' })).toBe('holds');
    expect(dates('2039-12-31', { ...sold, 'support.endDate': '2035-01-01' })).toBe('doesNotHold');
    expect(dates('2040-01-01', { ...sold, 'support.endDate': '2045-01-01' })).toBe('doesNotHold');
  });

  it('is settled by one date that fails, whatever is still missing', () => {
    expect(dates('2030-01-01', { 'support.startDate': '2026-01-01' })).toBe('doesNotHold');
    expect(dates('2040-01-01', { 'support.startDate': '2026-01-01' })).toBe('cannotBeToldYet');
  });

  it('asks updates to stay for ten years and until support ends', () => {
    const kept = ruleOf('eu-cra', 'A-13-9', 'cra-updates-kept');
    const outcome = (amount: number, end: string) =>
      evaluateRule(
        kept,
        answers({
          'updates.keptFor': years(amount),
          'support.startDate': day('2026-01-01'),
          'support.endDate': day(end),
        }),
      ).outcome;
    expect(outcome(10, '2031-01-01')).toBe('holds');
    expect(outcome(9, '2031-01-01')).toBe('doesNotHold');
    expect(outcome(10, '2038-01-01')).toBe('doesNotHold');
    expect(outcome(12, '2038-01-01')).toBe('holds');
  });
});

describe('passwords', () => {
  const accounts = (...credentials: (string | null)[]) =>
    answers(
      Object.fromEntries(
        credentials.flatMap((credential, at) => [
          [`accessRoles/r${at}`, row(at + 1)],
          ...(credential === null
            ? []
            : [[`accessRoles/r${at}/credential`, choice(credential)] as const]),
        ]),
      ),
    );
  const mode = ruleOf('uk-psti', '1', 'psti-password-mode');

  it('are judged over all kinds of access', () => {
    expect(evaluateRule(mode, accounts('unique', 'firstUse', 'none')).outcome).toBe('holds');
    expect(evaluateRule(mode, accounts('unique', 'shared')).outcome).toBe('doesNotHold');
  });

  it('cannot be told while one is unanswered, unless another settles it', () => {
    expect(evaluateRule(mode, accounts('unique', null)).outcome).toBe('cannotBeToldYet');
    expect(evaluateRule(mode, accounts('shared', null)).outcome).toBe('doesNotHold');
    expect(evaluateRule(mode, answers({})).outcome).toBe('cannotBeToldYet');
  });

  it('leave out access that has no credential to speak of', () => {
    const given = accounts('unique', null);
    const cell = answers({ 'accessRoles/r1/credential': notApplicable });
    const entries = new Map([...given.entries, ...cell.entries]);
    expect(evaluateRule(mode, { ...given, entries }).outcome).toBe('holds');
  });

  it('need a sound way of making them, unless none is set at the factory', () => {
    const generation = ruleOf('uk-psti', '1', 'psti-password-generation');
    expect(evaluateRule(generation, accounts('firstUse')).outcome).toBe('holds');
    const derived = { ...accounts('unique') };
    const entries = new Map([
      ...derived.entries,
      ...answers({ 'passwords.generation': choice('derived') }).entries,
    ]);
    expect(evaluateRule(generation, { ...derived, entries }).outcome).toBe('doesNotHold');
  });

  describe('of sign-in from outside, for California and Oregon', () => {
    type Access = readonly [credential: string, reach: string | null];
    const routes = [
      ruleOf('ca-civil-code-1798-91', '04b', 'ca-route-b'),
      ruleOf('or-ors-646a-813', '1a', 'or-route-a'),
    ];
    const outcomes = (outside: string | null, ...access: readonly Access[]) => {
      const reaches = access.flatMap(([, reach], at) =>
        reach === null ? [] : [[`accessRoles/r${at}/reach`, choice(reach)] as const],
      );
      const given = new Map([
        ...accounts(...access.map(([credential]) => credential)).entries,
        ...answers(Object.fromEntries(reaches)).entries,
        ...answers(outside === null ? {} : { 'access.outsideNetwork': choice(outside) }).entries,
      ]);
      return (rule: Rule) => evaluateRule(rule, { company: new Map(), entries: given }).outcome;
    };

    it.each(routes)('$id fits where all access from outside has its own credential', (route) => {
      const told = outcomes('yes', ['unique', 'outside'], ['firstUse', 'outside']);
      expect(told(route)).toBe('holds');
      expect(outcomes('yes', ['none', 'outside'])(route)).toBe('doesNotHold');
      expect(outcomes('yes', ['shared', 'outside'])(route)).toBe('doesNotHold');
      expect(outcomes('no', ['unique', 'local'])(route)).toBe('doesNotHold');
    });

    it.each(routes)('$id leaves out what works only in the network or at the device', (route) => {
      const inside: readonly Access[] = [
        ['shared', 'local'],
        ['none', 'physical'],
      ];
      expect(outcomes('yes', ['unique', 'outside'], ...inside)(route)).toBe('holds');
      // All access is told of and none of it reaches outside: the two answers do not agree yet.
      expect(outcomes('yes', ...inside)(route)).toBe('cannotBeToldYet');
    });

    it.each(routes)(
      '$id cannot tell, and does not break, in answers that name no reach',
      (route) => {
        expect(outcomes('yes', ['none', null])(route)).toBe('cannotBeToldYet');
        expect(outcomes('yes', ['unique', 'outside'], ['shared', null])(route)).toBe(
          'cannotBeToldYet',
        );
        expect(outcomes('yes', ['unique', null], ['firstUse', null])(route)).toBe('holds');
        expect(outcomes('yes', ['shared', 'outside'], ['shared', null])(route)).toBe('doesNotHold');
        expect(outcomes(null, ['unique', 'outside'])(route)).toBe('cannotBeToldYet');
      },
    );

    it('tell the two ways of California apart', () => {
      const unique = ruleOf('ca-civil-code-1798-91', '04b1', 'ca-unique');
      const firstUse = ruleOf('ca-civil-code-1798-91', '04b2', 'ca-first-use');
      const made = outcomes('yes', ['unique', 'outside'], ['none', 'physical']);
      expect([made(unique), made(firstUse)]).toEqual(['holds', 'doesNotHold']);
      const set = outcomes('yes', ['account', 'outside'], ['shared', 'local']);
      expect([set(unique), set(firstUse)]).toEqual(['doesNotHold', 'holds']);
      const untold = outcomes('yes', ['shared', null]);
      expect([untold(unique), untold(firstUse)]).toEqual(['cannotBeToldYet', 'cannotBeToldYet']);
    });
  });
});

describe('the other tests of a rule', () => {
  it('want the end of support as a date', () => {
    const rule = ruleOf('uk-psti', '3', 'psti-end-date');
    expect(evaluateRule(rule, answers({ 'support.endDate': day('2031-01-01') })).outcome).toBe(
      'holds',
    );
    expect(evaluateRule(rule, answers({ 'support.endDate': notApplicable })).outcome).toBe(
      'doesNotHold',
    );
    expect(evaluateRule(rule, answers({})).outcome).toBe('cannotBeToldYet');
  });

  it('tell a log that cannot be switched off from none', () => {
    const outcomes = (option: string) =>
      ['cra-logging', 'cra-logging-opt-out'].map(
        (id) =>
          evaluateRule(
            ruleOf('eu-cra', 'I-2l', id),
            answers(option === '' ? {} : { 'logging.optOut': choice(option) }),
          ).outcome,
      );
    expect(outcomes('yes')).toEqual(['holds', 'holds']);
    expect(outcomes('partly')).toEqual(['holds', 'inPart']);
    expect(outcomes('no')).toEqual(['holds', 'doesNotHold']);
    expect(outcomes('noLogging')).toEqual(['doesNotHold', 'holds']);
    expect(outcomes('')).toEqual(['cannotBeToldYet', 'cannotBeToldYet']);
  });

  it('want all points of an advisory', () => {
    const rule = ruleOf('eu-cra', 'II-4', 'cra-advisory-content');
    const content = (...points: string[]) =>
      evaluateRule(rule, answers({ 'advisories.content': several(...points) })).outcome;
    expect(content('description', 'affected', 'impact', 'severity', 'remedy')).toBe('holds');
    expect(content('description', 'remedy')).toBe('doesNotHold');
    expect(content()).toBe('cannotBeToldYet');
  });

  it('compare with a fixed day', () => {
    const rule = ruleOf('eu-cra', 'D-applies', 'cra-applies');
    const ends = (date: string) => evaluateRule(rule, answers({ 'sale.endDate': day(date) }));
    expect(ends('2027-12-11').outcome).toBe('holds');
    expect(ends('2027-12-10').outcome).toBe('doesNotHold');
    expect(ends('soon').outcome).toBe('cannotBeToldYet');
  });

  it('say when an answer was set aside as not applicable', () => {
    const rule = ruleOf('etsi-en-303-645-v3', '5.1-2', 'en-5.1-2');
    const { outcome, says } = evaluateRule(
      rule,
      answers({ 'passwords.generation': notApplicable }),
    );
    expect(outcome).toBe('cannotBeToldYet');
    expect(says).toContain('marked as not applicable');
  });

  it('name every fact they read', () => {
    const { test } = ruleOf('eu-cra', 'A-13-8', 'cra-support-five-years');
    expect(new Set(factsOfTest(test))).toEqual(
      new Set(['support.endDate', 'sale.endDate', 'use.expectedLife']),
    );
  });
});

describe('shifting a date', () => {
  it.each([
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2024-02-29', 4, 'years', '2028-02-29'],
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2026-11-15', 3, 'months', '2027-02-15'],
    ['2026-01-01', 0.5, 'years', '2026-07-01'],
    ['2026-01-01', 36, 'hours', '2026-01-02'],
    ['2026-01-01', 31, 'days', '2026-02-01'],
    ['2026-01-01', 2, 'weeks', '2026-01-15'],
    ['2026-01-01', 0, 'years', '2026-01-01'],
    ['2026-01-01', 1e9, 'years', '9999-12-31'],
  ])('moves %s by %d %s to %s', (date, amount, unit, expected) => {
    expect(shiftDate(date, { amount, unit })).toBe(expected);
  });

  it('knows no unit it was not told', () => {
    expect(shiftDate('2026-01-01', { amount: 1, unit: 'workingDays' })).toBeUndefined();
  });
});
