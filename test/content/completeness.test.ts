import { describe, expect, test } from 'vitest';
import { factsOf, questionById, questionsOf } from '../../shared/applying/pack-questions.ts';
import { communicationFacts } from '../../shared/content/facts/communication-facts.ts';
import { companyFacts } from '../../shared/content/facts/company-facts.ts';
import { customerFacts } from '../../shared/content/facts/customer-facts.ts';
import { deviceFacts } from '../../shared/content/facts/device-facts.ts';
import { meansFacts } from '../../shared/content/facts/means-facts.ts';
import { needFacts } from '../../shared/content/facts/need-facts.ts';
import { regimeFacts } from '../../shared/content/facts/regime-facts.ts';
import { supportFacts } from '../../shared/content/facts/support-facts.ts';
import { nistir8259May2020 } from '../../shared/content/packs/nistir-8259-2020-05/pack.ts';
import { allPacks, allTexts, capabilities, elements, parts, questions } from './collect.ts';

/** The ids of the fact sheet on the NIST publications, typed from it and not from the content. */
const questionIds = `
  SC-1 SC-2 SC-3 SC-4 SC-5 SC-6
  A1-Q1 A1-Q2 A1-Q3 A1-Q4 A1-Q5 A1-Q6 A1-Q7 A1-Q8 A1-Q9
  A2-Q1 A2-Q2 A2-Q2a A2-Q2b A2-Q2c A2-Q2d A2-Q3 A2-Q4 A2-Q5 A2-Q6 A2-Q7
  A3-Q1 A3-Q2a A3-Q2b A3-Q2c A3-Q2d A3-Q2e A3-Q3
  A4-Q1 A4-Q2 A4-Q3 A4-Q4 A4-Q5 A4-Q6 A4-Q7 A4-Q8 A4-Q9 A4-Q10 A4-Q11 A4-Q12
  A5-Q1 A5-Q2 A5-Q3 A5-Q4 A5-Q5 A5-Q6
  A6.1-Q1 A6.1-Q2 A6.1-Q3 A6.1-Q4
  A6.2-Q1 A6.2-Q2 A6.2-Q3 A6.2-Q4 A6.2-Q5
  A6.3-Q1 A6.3-Q2 A6.3-Q3 A6.3-Q4 A6.3-Q5 A6.3-Q6 A6.3-Q7 A6.3-Q8
  A6.4-Q1 A6.4-Q2 A6.4-Q3 A6.4-Q4 A6.4-Q5 A6.4-Q6
  A6.5-Q1 A6.5-Q2
  A6.6-Q1 A6.6-Q2 A6.6-Q3 A6.6-Q4 A6.6-Q5 A6.6-Q6
`
  .trim()
  .split(/\s+/);

const partIds = ['A3-Q1a', 'A3-Q1b', 'A3-Q1c', 'A3-Q1d', 'A3-Q1e'];

const elementIds = `
  DI-1 DI-2
  DC-1 DC-2 DC-3
  DP-1 DP-2 DP-3
  LA-1 LA-2 LA-3
  SU-1 SU-2 SU-3 SU-4 SU-5 SU-6 SU-6a SU-6b
  CS-1 CS-2 CS-3 CS-4 CS-5
  DO-1 DO-1a DO-1b DO-1c DO-1d DO-1e DO-1f DO-1g DO-1h
  DO-2
  DO-3 DO-3a DO-3b DO-3c DO-3d DO-3e
  DO-4 DO-4a DO-4b DO-4c
  IQ-1 IQ-2
  ID-1 ID-1a ID-1b ID-1c ID-1d ID-1e ID-1f ID-1g ID-1h
  ID-2 ID-2a ID-2b
  EA-1 EA-1a EA-1b EA-1c EA-1d EA-2 EA-3 EA-4 EA-5 EA-6
`
  .trim()
  .split(/\s+/);

/** Elements that NIST words with “authorized entities only” or its like. */
const authorizedOnly = ['DI-2', 'DC-2', 'DC-3', 'DP-2', 'DP-3', 'LA-2', 'SU-3', 'SU-4', 'CS-3'];

describe('the pack of May 2020', () => {
  const asked = questionsOf(nistir8259May2020)
    .filter(({ part }) => part !== 'supplement')
    .map(({ question }) => question);

  test('asks every question of the publication, in its order', () => {
    const fromNist = asked.map(({ id }) => id).filter((id) => !id.startsWith('W-'));
    expect(fromNist).toEqual(questionIds);
  });

  test('has every lettered part', () => {
    expect(parts.map(({ id }) => id)).toEqual(partIds);
  });

  test('names its own questions as its own, and no others', () => {
    // Their ids were given before it was clear that 2020 may not ask them; ids stay.
    const others = ['SC-6', 'A4-Q11', 'A4-Q12', 'A5-Q6'];
    for (const { id, source } of asked) {
      expect(source.standing === 'ours', id).toBe(id.startsWith('W-') || others.includes(id));
    }
  });

  test('has six activities, four of them before the market, and six topics in the last', () => {
    expect(nistir8259May2020.activities.map(({ number, phase }) => [number, phase])).toEqual([
      [1, 'beforeMarket'],
      [2, 'beforeMarket'],
      [3, 'beforeMarket'],
      [4, 'beforeMarket'],
      [5, 'afterMarket'],
      [6, 'afterMarket'],
    ]);
    const topics = nistir8259May2020.activities[5]?.groups.filter(({ section }) => section);
    expect(topics?.map(({ id }) => id)).toEqual(['A6.1', 'A6.2', 'A6.3', 'A6.4', 'A6.5', 'A6.6']);
  });

  test('says where it is chosen that it was withdrawn, that it is paraphrased and voluntary', () => {
    for (const said of ['withdrawn on 20 April 2026', 'superseded', 'paraphrased', 'voluntary']) {
      expect(nistir8259May2020.standing).toContain(said);
    }
  });

  test.each(allPacks)(
    '$id says on its pages what it is based on, and not again that it was withdrawn',
    ({ basis }) => {
      expect(basis).toContain('May 2020');
      expect(basis).toContain('paraphrased');
      expect(basis).toContain('voluntary');
      expect(basis).not.toMatch(/withdrawn/);
    },
  );

  test('finds a question by its id, and nothing by another', () => {
    expect(questionById(nistir8259May2020, 'A6.2-Q1')?.activity?.id).toBe('A6');
    expect(questionById(nistir8259May2020, 'SC-1')?.activity).toBeUndefined();
    expect(questionById(nistir8259May2020, 'A9-Q9')).toBeUndefined();
  });
});

describe('the two baselines', () => {
  test('have every element, action and letter, in order', () => {
    expect(elements.map(({ id }) => id)).toEqual(elementIds);
  });

  test('were compared with the publication', () => {
    for (const { id, source } of [...capabilities, ...elements]) {
      expect(source.standing, id).toBe('checked');
    }
  });

  test('keep “authorized entities only” where NIST has it', () => {
    for (const id of authorizedOnly) {
      const element = elements.find((candidate) => candidate.id === id);
      expect(element?.wording, id).toMatch(/authorized entit(y|ies)/i);
    }
  });

  test('have facts that serve every action of 8259B', () => {
    const actions = elements.filter(({ id }) => /^(DO|IQ|ID|EA)-/.test(id));
    for (const { id, facts: serving } of actions) {
      const letters = actions.filter(({ partOf }) => partOf === id);
      const served = [...(serving ?? []), ...letters.flatMap((letter) => letter.facts ?? [])];
      expect(served.length, id).toBeGreaterThan(0);
    }
  });
});

describe('all content', () => {
  test.each(allPacks)(
    'asks in $id for every fact, those of laws and standards included',
    (pack) => {
      const asked = new Set<string>(questionsOf(pack).flatMap(({ question }) => factsOf(question)));
      // Which laws a person added or dropped is chosen where they are shown.
      const { regimeChoices: _, ...ofRegimes } = regimeFacts;
      const ofPacks = {
        ...companyFacts,
        ...deviceFacts,
        ...customerFacts,
        ...needFacts,
        ...meansFacts,
        ...supportFacts,
        ...communicationFacts,
        ...ofRegimes,
      };
      expect(Object.keys(ofPacks).filter((fact) => !asked.has(fact))).toEqual([]);
    },
  );

  test('has no empty text and no empty group', () => {
    for (const { at, text } of allTexts) expect(text.trim(), at).not.toBe('');
    for (const pack of allPacks) {
      const groups = [
        ...pack.scope.groups,
        ...pack.activities.flatMap((each) => each.groups),
        ...(pack.supplement?.groups ?? []),
      ];
      for (const group of groups) expect(group.questions.length, group.id).toBeGreaterThan(0);
    }
    for (const { id, groups, note } of allPacks.flatMap(({ activities }) => activities)) {
      expect(
        groups.length > 0 || note !== undefined,
        `${id} asks nothing and does not say why`,
      ).toBe(true);
    }
    for (const capability of capabilities) {
      expect(capability.elements.length, capability.id).toBeGreaterThan(0);
    }
  });

  test('has a source for every item', () => {
    for (const { id, source } of [...questions, ...parts, ...capabilities, ...elements]) {
      expect(source.document, id).toMatch(/^(NISTIR 8259 \(May 2020\)|NISTIR 8259[AB]|Securable)$/);
      expect(source.section, id).not.toBe('');
    }
  });

  test('has goodAnswer and example for every element', () => {
    for (const { id, goodAnswer, example } of elements) {
      expect(goodAnswer, id).toBeDefined();
      expect(example, id).toBeDefined();
    }
  });
});
