import { describe, expect, it } from 'vitest';
import { progressOf, questionState } from '../../../../shared/applying/progress.ts';
import type { Question } from '../../../../shared/content/content-model.ts';
import { answerOf, openAnswer } from '../../../../shared/workbook/answer.ts';
import { elementsToDecide } from '../../../../shared/workbook/decision.ts';
import type { Answers } from '../../../../shared/workbook/resolve.ts';
import type { Stored } from '../../../../shared/workbook/snapshot.ts';

const stamp = { revision: 1, at: '2026-01-01T00:00:00.000Z', by: '' };
const words = {
  wording: '',
  why: '',
  goodAnswer: '',
  example: '',
  role: 'product',
  source: { document: '', section: '', standing: 'ours' },
} as const;
const named: Question = { id: 'T-1', fact: 'device.name', ...words };
const both: Question = { id: 'T-2', fact: 'people', with: ['organisations'], ...words };
const onlyIfNamed: Question = {
  id: 'T-3',
  fact: 'device.models',
  askedWhen: { answered: 'device.name' },
  ...words,
};

const none: Answers = { entries: new Map(), company: new Map() };
const withName: Answers = {
  ...none,
  entries: new Map([
    ['device.name', { entry: answerOf({ kind: 'text', text: 'Panel' }), ...stamp }],
    ['people/a/name', { entry: answerOf({ kind: 'text', text: 'Installers' }), ...stamp }],
    ['people/a', { entry: { kind: 'row', position: 1, disclosure: null }, ...stamp }],
  ]),
};

describe('progress', () => {
  it('counts only what is asked', () => {
    expect(progressOf([named, onlyIfNamed], none)).toEqual({ asked: 1, settled: 0, unknown: 0 });
    expect(progressOf([named, onlyIfNamed], withName)).toEqual({
      asked: 2,
      settled: 1,
      unknown: 0,
    });
  });

  it('takes a question with two facts for settled when both are', () => {
    expect(questionState(both, withName)).toBe('partly');
    const entries = new Map(withName.entries).set('organisations', {
      entry: { ...openAnswer, state: 'notApplicable', reason: 'Sold to households only' },
      ...stamp,
    });
    expect(questionState(both, { ...withName, entries })).toBe('settled');
  });

  it('does not take a blank row for an answer', () => {
    const entries = new Map(withName.entries);
    entries.delete('people/a/name');
    expect(questionState(both, { ...withName, entries })).toBe('open');
  });

  it('tells not known yet from open', () => {
    const entries = new Map([
      ['device.name', { entry: { ...openAnswer, state: 'unknown' as const }, ...stamp }],
    ]);
    expect(questionState(named, { ...none, entries })).toBe('unknown');
    expect(questionState(named, none)).toBe('open');
  });
});

describe('the list of decisions', () => {
  const decisions: Question = { id: 'T-4', fact: 'decisions', ...words };

  function decided(elements: readonly string[]): Answers {
    const entries = elements.flatMap((element) => [
      [
        `decisions/${element}_device`,
        { entry: { kind: 'row', position: 1, disclosure: null }, ...stamp },
      ],
      [
        `decisions/${element}_device/outcome`,
        { entry: answerOf({ kind: 'choice', option: 'notProvided' }), ...stamp },
      ],
    ]) as [string, Stored][];
    return { ...none, entries: new Map(entries) };
  }

  it('is settled when every capability element is decided, not before', () => {
    expect(elementsToDecide).toHaveLength(22);
    expect(questionState(decisions, decided(elementsToDecide.slice(1)))).toBe('open');
    expect(questionState(decisions, decided(elementsToDecide))).toBe('settled');
  });
});
