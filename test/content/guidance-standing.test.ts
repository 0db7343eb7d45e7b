import { describe, expect, test } from 'vitest';
import { holds } from '../../shared/applying/condition.ts';
import { questionById } from '../../shared/applying/pack-questions.ts';
import { packs } from '../../shared/content/packs.ts';
import { choice, workbookOf } from '../unit/shared/documents/workbook-of.ts';

const may2020 = packs['nistir-8259@2020-05'];
const byRevision1 = packs['nistir-8259@2020-05-by-8259r1'];
const standingOf = (id: string) => questionById(may2020, id)?.question.source.standing;

describe('a device that needs the rest of its product', () => {
  const snapshot = workbookOf({ 'scope.worksAlone': choice('no') });

  test('is told that the guidance of 2020 is meant for others', () => {
    expect(may2020.scope.outside.some(({ when }) => holds(when, snapshot))).toBe(true);
  });

  test('is not outside by IR 8259r1, which is about products', () => {
    expect(byRevision1.scope.outside.some(({ when }) => holds(when, snapshot))).toBe(false);
    const [, meant] = byRevision1.scope.groups;
    expect(meant?.lead).toMatch(/about products.*SP 800-213r1/);
  });
});

describe('by IR 8259r1', () => {
  test('what is only known of 2020 is said of 2020', () => {
    for (const { says } of byRevision1.scope.outside) expect(says).toContain('of May 2020');
  });

  test('the parts of the product are asked for where its use is described, once', () => {
    const asking = byRevision1.activities.filter(({ groups }) =>
      groups.some(({ questions }) => questions.some(({ id }) => id === 'W-components')),
    );
    expect(asking.map(({ id }) => id)).toEqual(['R1']);
  });

  test('activities without questions name the answers that come near, and whose summary they are', () => {
    for (const { id, groups, related, purpose } of byRevision1.activities) {
      if (groups.length > 0) continue;
      expect(related?.length, id).toBeGreaterThan(5);
      expect(purpose, id).toMatch(/summar(?:y|ies).*not read/);
    }
  });
});

describe('questions of 2020', () => {
  test.each(['A4-Q11', 'A4-Q12', 'A5-Q6', 'W-risk'])(
    '%s, which 2020 may not ask, is said to be ours',
    (id) => {
      expect(standingOf(id)).toBe('ours');
    },
  );

  test('are called compared only where a text of the publication was read', () => {
    for (const id of ['SC-1', 'SC-2', 'SC-3']) expect(standingOf(id), id).toBe('checked');
    for (const id of ['A1-Q3', 'A1-Q4', 'A1-Q6', 'A1-Q7', 'A1-Q8'])
      expect(standingOf(id), id).toBe('secondary');
    for (const id of ['SC-4', 'SC-5', 'A1-Q5', 'A2-Q1', 'A4-Q2'])
      expect(standingOf(id), id).toBe('unchecked');
  });

  test('of risk is asked of every maker, whatever laws hold for the device', () => {
    const risk = questionById(may2020, 'W-risk');
    expect(risk?.activity?.id).toBe('A1');
    expect(risk?.question.askedWhen).toBeUndefined();
    expect(risk?.question.serves).toBeUndefined();
  });
});
