import { describe, expect, test } from 'vitest';
import { factsOf, questionsAskingFor, questionsOf } from '../../shared/applying/pack-questions.ts';
import { partsOf, requirementAt } from '../../shared/applying/regime-standing.ts';
import { facts } from '../../shared/content/facts.ts';
import { allPacks, elements } from './collect.ts';
import { type Tie, ties } from './tied-questions.ts';

describe.each(allPacks)('what is tied together in $id', (pack) => {
  test.each(ties)('$about: one fact, asked by $asks and by no other', ({ fact, asks }) => {
    const asking = questionsAskingFor(pack, fact as never);
    expect(asking.map(({ question }) => question.id).sort()).toEqual([...asks].sort());
  });

  test('is everything that is asked for more than once', () => {
    const twice = Object.keys(facts).filter(
      (fact) => questionsAskingFor(pack, fact as never).length > 1,
    );
    const tied = ties.filter(({ asks }) => asks.length > 1).map(({ fact }) => fact);
    expect(twice.sort()).toEqual(tied.sort());
  });

  /** Else one question would ask again, under its own fact, what another has asked before it. */
  test('leaves no question that is tied and yet keeps the answer to itself', () => {
    for (const { question } of questionsOf(pack)) {
      const tied = ties.filter(({ asks }) => asks.includes(question.id));
      for (const { fact } of tied) expect(factsOf(question), question.id).toContain(fact);
    }
  });
});

describe('what is tied together', () => {
  test.each(ties)('$about: read by the actions and laws that want the same', (tie) => {
    expect(elementsWithout(tie)).toEqual([]);
    expect(requirementsWithout(tie)).toEqual([]);
  });

  test('has no second fact of the same name', () => {
    const labels = Object.values(facts).map(({ label }) => label.toLowerCase());
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });
});

function elementsWithout({ fact, elements: ids = [] }: Tie): readonly string[] {
  return ids.filter((id) => {
    const read: readonly string[] = elements.find((element) => element.id === id)?.facts ?? [];
    return !read.includes(fact);
  });
}

function requirementsWithout({ fact, requirements = [] }: Tie): readonly string[] {
  return requirements.filter((place) => {
    const [slug = '', id = ''] = place.split('/');
    const mappings = requirementAt(slug, id)?.mappings ?? [];
    return !mappings.some((mapping) =>
      (mapping.facts ?? []).some((each) => partsOf(each).fact === fact),
    );
  });
}
