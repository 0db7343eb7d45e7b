import { describe, expect, it } from 'vitest';
import {
  placeState,
  regimeStanding,
  requirementAt,
} from '../../../../shared/applying/regime-standing.ts';
import { regimeBySlug, regimes } from '../../../../shared/content/regimes.ts';
import { answerOf, type Entry, openAnswer } from '../../../../shared/workbook/answer.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';

const choice = (option: string) => answerOf({ kind: 'choice', option });
const text = (words: string) => answerOf({ kind: 'text', text: words });
const row: Entry = { kind: 'row', position: 1, disclosure: null };
const unknown: Entry = { ...openAnswer, state: 'unknown' };
const notApplicable: Entry = { ...openAnswer, state: 'notApplicable', reason: 'None there.' };

function snapshot(own: Record<string, Entry>, company: Record<string, Entry> = {}): Snapshot {
  const stored = (entries: Record<string, Entry>) =>
    new Map(
      Object.entries(entries).map(([path, entry]) => [
        path,
        { entry, revision: 1, at: '2026-01-01T00:00:00.000Z', by: '' },
      ]),
    );
  return {
    workbookId: 'w',
    packId: 'nistir-8259@2020-05',
    revision: 1,
    entries: stored(own),
    company: stored(company),
  };
}

function standing(slug: string, id: string, given: Snapshot) {
  const regime = regimeBySlug(slug);
  const found =
    regime && regimeStanding(regime, given).find(({ requirement }) => requirement.id === id);
  if (found === undefined) throw new Error(`${slug}/${id}`);
  return found;
}

describe('where an answer stands', () => {
  it('is told for a plain fact, the company profile included', () => {
    expect(placeState('support.endDate', snapshot({}))).toBe('open');
    expect(placeState('support.endDate', snapshot({ 'support.endDate': unknown }))).toBe('unknown');
    expect(placeState('support.endDate', snapshot({ 'support.endDate': notApplicable }))).toBe(
      'notApplicable',
    );
    const profile = { 'company.name': text('Example Controls') };
    expect(placeState('company.name', snapshot({}, profile))).toBe('settled');
  });

  it('is told for a column over all rows', () => {
    const own: Record<string, Entry> = { 'accessRoles/a': row, 'accessRoles/b': row };
    expect(placeState('accessRoles/credential', snapshot({}))).toBe('open');
    expect(placeState('accessRoles', snapshot(own))).toBe('partly');
    expect(placeState('accessRoles/credential', snapshot(own))).toBe('open');
    own['accessRoles/a/credential'] = choice('unique');
    expect(placeState('accessRoles/credential', snapshot(own))).toBe('partly');
    own['accessRoles/b/credential'] = choice('firstUse');
    expect(placeState('accessRoles/credential', snapshot(own))).toBe('settled');
  });

  it('leaves out rows that are not asked for the column', () => {
    const own = { 'interfaces/a': row, 'interfaces/a/canBeOff': choice('no') };
    expect(placeState('interfaces/offHow', snapshot(own))).toBe('notApplicable');
    expect(placeState('interfaces/instead', snapshot(own))).toBe('open');
  });

  it('is not applicable for every column of a list that is', () => {
    expect(placeState('interfaces/state', snapshot({ interfaces: notApplicable }))).toBe(
      'notApplicable',
    );
  });
});

describe('what the answers say about a requirement', () => {
  it('names facts with their labels, counts answers, and lists open questions', () => {
    const before = standing('uk-psti', '2-times', snapshot({}));
    expect(before).toMatchObject({ answered: 0, total: 3, isWeak: false, weakness: [] });
    const labels = before.mappings.flatMap(({ facts }) => facts.map(({ label }) => label));
    expect(labels).toContain('Time to acknowledge a security report');
    expect(before.openQuestions.map(({ question }) => question.fact)).toContain(
      'company.reportHandling',
    );
    const after = standing(
      'uk-psti',
      '2-times',
      snapshot({
        'company.acknowledgeWithin': answerOf({ kind: 'quantity', amount: 2, unit: 'days' }),
        'company.statusUpdateEvery': answerOf({ kind: 'quantity', amount: 2, unit: 'weeks' }),
        'company.reportHandling': text('By the product security team.'),
      }),
    );
    expect(after).toMatchObject({ answered: 3, total: 3 });
    expect(after.openQuestions).toEqual([]);
    expect(after.rules.map(({ outcome, says }) => [outcome, says])).toEqual([
      ['holds', 'Both times are given.'],
    ]);
  });

  it('lists a question of the supplement, and whether it is asked', () => {
    const id = 'S-14';
    const find = (given: Snapshot) =>
      standing('eu-cra', 'A-14-3', given).openQuestions.find(({ question }) => question.id === id);
    expect(find(snapshot({}))).toMatchObject({ from: 'supplement', isAsked: false });
    const eu = snapshot({ 'use.regions': answerOf({ kind: 'several', options: ['eu'] }) });
    expect(find(eu)).toMatchObject({ from: 'supplement', isAsked: true });
  });

  it('reads decisions on elements, with what they still lack', () => {
    const own: Record<string, Entry> = {
      'decisions/LA-3_dev': row,
      'decisions/LA-3_dev/outcome': choice('notProvided'),
    };
    const of = () =>
      standing('etsi-en-303-645-v3', '5.1-5', snapshot(own)).mappings[1]?.elements[0];
    expect(of()).toEqual({
      element: 'LA-3',
      state: 'partly',
      decisions: [{ component: 'dev', outcome: 'notProvided' }],
    });
    own['decisions/LA-3_dev/reason'] = text('There are no accounts.');
    own['decisions/LA-3_dev/customerAction'] = text('Lock the cabinet.');
    expect(of()?.state).toBe('settled');
  });

  it('lets a decision on an element stand for its lettered settings', () => {
    const own = {
      'decisions/SU-6_dev': row,
      'decisions/SU-6_dev/outcome': choice('provided'),
      'decisions/SU-6_dev/reason': text('Customers asked for it.'),
    };
    const { mappings } = standing('etsi-en-303-645-v3', '5.3-5', snapshot(own));
    expect(mappings[0]?.elements).toEqual([
      {
        element: 'SU-6a',
        state: 'settled',
        decisions: [{ component: 'dev', outcome: 'provided' }],
      },
    ]);
  });

  it('flags a weak link in words', () => {
    expect(standing('nist-sp-800-213a', 'DC-DSP', snapshot({}))).toMatchObject({
      isWeak: true,
      weakness: ['The answers are only loosely related to this requirement.'],
    });
    const both = standing('nist-sp-800-213a', 'CS-state-awareness', snapshot({}));
    expect(both.weakness).toHaveLength(2);
    expect(standing('uk-psti', '3', snapshot({})).isWeak).toBe(false);
  });

  it('goes through every regime in its order, also for a pack that is not known', () => {
    const given = { ...snapshot({}), packId: 'nistir-8259@1999-01' };
    for (const regime of Object.values(regimes)) {
      const all = regimeStanding(regime, given);
      expect(all.map(({ requirement }) => requirement.id)).toEqual(
        regime.requirements.map(({ id }) => id),
      );
      for (const { openQuestions } of all) {
        expect(openQuestions.every(({ from }) => from === 'supplement')).toBe(true);
      }
    }
  });

  it('knows no requirement that is not there', () => {
    expect(requirementAt('eu-cra', 'I-9')).toBeUndefined();
    expect(requirementAt('__proto__', '1')).toBeUndefined();
  });

  it('never reaches a verdict: outcomes are three words', () => {
    const outcomes = Object.values(regimes).flatMap((regime) =>
      regimeStanding(regime, snapshot({})).flatMap(({ rules }) => rules),
    );
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['cannotBeToldYet']));
  });
});
