import { expect, test } from 'vitest';
import { concernsSentence } from '../../../../shared/checks/concerns-sentence.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { sentencesOf } from '../../../../shared/documents/sentences.ts';
import { someDay } from '../../../support/some-day.ts';
import { today, workbookFrom } from './workbook-from.ts';

const wordsOf = ({ runs }: { readonly runs: readonly { readonly text: string }[] }) =>
  runs.map(({ text }) => text).join('');

test('of an answer with several sentences, only the one with the words is concerned', () => {
  const workbook = workbookFrom({
    facts: {
      'guidance.setup':
        'Keep it plugged in.\n\nThe panel is **unhackable** in\nevery respect.\n\nWait.',
    },
  });
  const [finding] = runChecks(workbook, { today });
  if (finding === undefined) throw new Error('nothing found');
  const own = sentencesOf(
    composeDocument(workbook, 'deviceCybersecurityDisclosure', 'public', someDay),
  )
    .map(({ sentence }) => sentence)
    .filter(({ facts }) => facts.includes('guidance.setup'))
    .map((sentence) => [
      wordsOf(sentence),
      concernsSentence(finding, sentence.facts, wordsOf(sentence)),
    ]);
  expect(own.length).toBeGreaterThan(1);
  expect(own.filter(([, isConcerned]) => isConcerned).map(([words]) => words)).toEqual([
    'The panel is unhackable in\nevery respect.',
  ]);
});

test('a finding about a row concerns every sentence made from its cells', () => {
  const finding = { place: 'goals/g1' };
  expect(concernsSentence(finding, ['goals/g1/statement'], 'Know the panels.')).toBe(true);
  expect(concernsSentence(finding, ['goals/g10/statement'], 'Know the panels.')).toBe(false);
});
