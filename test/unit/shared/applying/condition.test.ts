import { describe, expect, it } from 'vitest';
import { holds } from '../../../../shared/applying/condition.ts';
import { answerOf, type Entry, openAnswer } from '../../../../shared/workbook/answer.ts';
import type { Answers } from '../../../../shared/workbook/resolve.ts';
import { resolveAnswer } from '../../../../shared/workbook/resolve.ts';

function answers(own: Record<string, Entry>, company: Record<string, Entry> = {}): Answers {
  return { entries: stored(own), company: stored(company) };
}

function stored(entries: Record<string, Entry>): Answers['entries'] {
  return new Map(
    Object.entries(entries).map(([path, entry]) => [
      path,
      { entry, revision: 1, at: '2026-01-01T00:00:00.000Z', by: '' },
    ]),
  );
}

const yes = answerOf({ kind: 'choice', option: 'yes' });
const nothing = answers({});

describe('a condition', () => {
  it('compares a choice', () => {
    const condition = { equals: ['scope.transducer', 'yes'] } as const;
    expect(holds(condition, answers({ 'scope.transducer': yes }))).toBe(true);
    expect(holds(condition, nothing)).toBe(false);
  });

  it('finds an option among several, and in any row of a list', () => {
    const regions = answerOf({ kind: 'several', options: ['eu', 'uk'] });
    expect(holds({ includes: ['use.regions', 'uk'] }, answers({ 'use.regions': regions }))).toBe(
      true,
    );
    expect(holds({ includes: ['use.regions', 'us'] }, answers({ 'use.regions': regions }))).toBe(
      false,
    );
    const rows = answers({
      'organisations/a': { kind: 'row', position: 1, disclosure: null },
      'organisations/a/sector': answerOf({ kind: 'choice', option: 'federal' }),
    });
    expect(holds({ includes: ['organisations', 'federal', 'sector'] }, rows)).toBe(true);
    expect(holds({ includes: ['organisations', 'health', 'sector'] }, rows)).toBe(false);
  });

  it('does not see the cells of a removed row', () => {
    const rows = answers({
      'organisations/a/sector': answerOf({ kind: 'choice', option: 'federal' }),
    });
    expect(holds({ includes: ['organisations', 'federal', 'sector'] }, rows)).toBe(false);
  });

  it('combines with all, any and not', () => {
    const given = answers({ 'scope.transducer': yes });
    const isYes = { equals: ['scope.transducer', 'yes'] } as const;
    const isNamed = { answered: 'device.name' } as const;
    expect(holds({ all: [isYes, isNamed] }, given)).toBe(false);
    expect(holds({ any: [isYes, isNamed] }, given)).toBe(true);
    expect(holds({ not: isNamed }, given)).toBe(true);
  });

  it('takes not applicable for an answer only with its reason', () => {
    const without = { ...openAnswer, state: 'notApplicable', reason: ' ' } as const;
    const given = { ...without, reason: 'There are none' } as const;
    expect(holds({ answered: 'support.cost' }, answers({ 'support.cost': without }))).toBe(false);
    expect(holds({ answered: 'support.cost' }, answers({ 'support.cost': given }))).toBe(true);
  });
});

describe('a company fact', () => {
  const profile = { 'company.name': answerOf({ kind: 'text', text: 'Profile' }) };

  it('is read from the profile until the workbook says otherwise', () => {
    expect(resolveAnswer(answers({}, profile), 'company.name')).toEqual(profile['company.name']);
    const own = answerOf({ kind: 'text', text: 'Own' });
    expect(resolveAnswer(answers({ 'company.name': own }, profile), 'company.name')).toEqual(own);
  });

  it('is not hidden by an own answer that says nothing', () => {
    const open = { 'company.name': { ...openAnswer, note: 'ask legal' } };
    expect(resolveAnswer(answers(open, profile), 'company.name')).toEqual(profile['company.name']);
  });
});
