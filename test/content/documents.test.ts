import { expect, test } from 'vitest';
import { type FactId, factDefinition, facts, listDefinition } from '../../shared/content/facts.ts';
import { documents } from '../../shared/documents/catalogue.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { someDay } from '../support/some-day.ts';
import { generatedWorkbook } from '../unit/shared/documents/generated-workbook.ts';
import { sentencesOf } from '../unit/shared/documents/outline-text.ts';

/** Facts and columns that customers may read and no customer's document says, each with the reason. */
const unsaid: ReadonlyMap<string, string> = new Map([
  ['decisions/component', 'The row’s own id names the component.'],
  ['requirements/kind', 'The name of a law, standard or contract says what it is.'],
]);

/** What documents for customers say over many workbooks, as facts and as columns. */
function saidPlaces(): ReadonlySet<string> {
  const said = new Set<string>();
  for (let seed = 1; seed <= 6; seed += 1) {
    const { snapshot } = generatedWorkbook(seed, () => 'words', { answered: 1, levelled: 0 });
    for (const { id, audiences } of documents) {
      if (!audiences.includes('onRequest')) continue;
      for (const sentence of sentencesOf(composeDocument(snapshot, id, 'onRequest', someDay)))
        for (const path of sentence.facts) {
          const [fact = '', , column] = path.split('/');
          said.add(fact);
          if (column !== undefined) said.add(`${fact}/${column}`);
        }
    }
  }
  return said;
}

/** What is said with, not what is said: colours, typefaces, the logo. */
const isForCustomers = (fact: string) =>
  factDefinition(fact)?.disclosure !== 'internal' && factDefinition(fact)?.scope !== 'house';

test('every fact that customers may read reaches a sentence of some document', () => {
  const said = saidPlaces();
  const asked = (Object.keys(facts) as FactId[]).filter(isForCustomers).flatMap((fact) => [
    fact,
    ...Object.entries(listDefinition(fact)?.columns ?? {})
      .filter(([, column]) => column.disclosure !== 'internal')
      .map(([column]) => `${fact}/${column}`),
  ]);
  expect(asked.filter((place) => !said.has(place) && !unsaid.has(place))).toEqual([]);
  expect([...unsaid.keys()].filter((place) => said.has(place))).toEqual([]);
});
