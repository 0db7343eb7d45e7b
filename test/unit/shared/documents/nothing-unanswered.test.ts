import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { DocumentId } from '../../../../shared/documents/outline.ts';
import type { Entry } from '../../../../shared/workbook/answer.ts';
import { isFactSettled } from '../../../../shared/workbook/fact-settled.ts';
import { newWorkbookEdits } from '../../../../shared/workbook/new-workbook.ts';
import { someDay } from '../../../support/some-day.ts';
import { sectionText, sentencesOf, textOf } from './outline-text.ts';
import {
  answer,
  choice,
  date,
  notApplicable,
  row,
  text,
  unknown,
  workbookOf,
} from './workbook-of.ts';

type Entries = Parameters<typeof workbookOf>[0];
const say = (entries: Entries, id: DocumentId = 'deviceCybersecurityDisclosure') =>
  sentencesOf(composeDocument(workbookOf(entries), id, 'public', someDay))
    .map(textOf)
    .join('\n');

test('an end of support that is not known is said to be not stated, and nothing points to it', () => {
  for (const end of [{}, { 'support.endDate': unknown }]) {
    const entries: Entries = { ...end, 'support.startDate': date('2026-03-01') };
    const outline = composeDocument(
      workbookOf(entries),
      'deviceCybersecurityDisclosure',
      'public',
      someDay,
    );
    expect(sectionText(outline, 'glance')).toContain('Support Not stated.');
    // The section is there, as it says since when the device is sold.
    expect(sectionText(outline, 'support-period')).toContain('on sale since 1 March 2026');
    expect(sectionText(outline, 'about')).not.toContain('How long the device is supported');
  }
  expect(say({ 'support.endDate': date('2032-03-31') })).toContain(
    'How long the device is supported stands in “Support period”.',
  );
});

test.each([
  ['support.endDate', 'Not published.', 'No end of security support is stated: Not published.'],
  ['limitations', 'We do not know yet.', 'It is not stated whether we know of no limitations:'],
  ['dataTypes', 'Not known.', 'It is not stated whether the device handles no data: Not known.'],
  [
    'access.manufacturer',
    'TBD',
    'It is not stated whether we have no access to the device or its data:',
  ],
  ['support.cost', 'Not decided.', 'No cost of support is stated: Not decided.'],
] as const)('a reason such as “%s: %s” makes no promise', (fact, reason, words) => {
  const said = say({ [fact]: notApplicable(reason, { disclosure: 'public' }) });
  expect(said).toContain(words);
});

test('a reason that is one leaves the statement as it is', () => {
  expect(say({ dataTypes: notApplicable('It has no memory.') })).toContain(
    'The device handles no data: It has no memory.',
  );
});

test('no process and no completeness is claimed that nobody answered', () => {
  const unneeded: Entries = {
    'unneededFunctions/f': row(1),
    'unneededFunctions/f/name': text('Telnet'),
    'unneededFunctions/f/state': choice('removed'),
    'limitations/a': row(1),
    'limitations/a/name': text('No log'),
    'limitations/a/customerAction': text('Keep one at the router.'),
    'limitations/b': row(2),
    'limitations/b/name': text('No clock'),
  };
  const said = say(unneeded);
  expect(said).not.toMatch(/one by one|most customers|[Ss]witch off what|do about each/);
  expect(say(unneeded, 'setupAndHardeningGuide')).not.toContain('some versions only');

  const answered: Entries = {
    ...unneeded,
    'unneededFunctions/f/state': choice('canBeOff'),
    'limitations/b/customerAction': text('Set it by hand.'),
    'limitations/b/firmware': text('below 2.0'),
  };
  expect(say(answered)).toMatch(/Switch off what you do not use\./);
  expect(say(answered, 'securityAtAGlance')).toContain(
    'Known today: two. What you can do about each is said in the disclosure.',
  );
  expect(say(answered, 'setupAndHardeningGuide')).toContain(
    'What holds for some versions only stands in “Known limitations”.',
  );
});

test('a check of the software that comes after the start is not called one at the start', () => {
  expect(say({ 'integrity.boot': choice('later') })).toContain(
    'The device checks its software only after it has started.',
  );
});

test('one model is no plural', () => {
  const models = (words: string) => say({ 'device.models': text(words) });
  expect(models('GW-10')).toContain('It covers model GW-10.');
  expect(models('GW-10, GW-20')).toContain('It covers models GW-10, GW-20.');
});

test('a means that says nothing is left out: nobody learns from “a service” what meets a need', () => {
  const entries: Entries = {
    'goals/g': row(1),
    'goals/g/statement': text('Only owners open it'),
    'means/m': row(1),
    'means/m/kind': choice('service'),
    'means/m/goals': answer({ kind: 'reference', rows: ['g'] }),
  };
  expect(say(entries)).toContain('Only owners open it.');
  expect(say(entries)).not.toContain('A service');
  expect(say({ ...entries, 'means/m/how': text('The app asks first') })).toContain(
    'A service: The app asks first.',
  );
});

test('what a new workbook says by itself is neither printed nor counted as an answer', () => {
  const begun = Object.fromEntries(
    newWorkbookEdits({ title: 'Lamp', packId: 'nistir-8259@2020-05' }).map(({ path, after }) => [
      path,
      after as Entry,
    ]),
  );
  const sections = (entries: Entries) =>
    composeDocument(
      workbookOf(entries),
      'deviceCybersecurityDisclosure',
      'public',
      someDay,
    ).sections.map(({ id }) => id);
  expect(sections(begun)).toEqual(sections({}));
  expect(isFactSettled('components', workbookOf(begun))).toBe(false);

  const answered = { ...begun, 'components/device/version': text('4.2') };
  expect(say(answered)).toContain('The device');
  expect(isFactSettled('components', workbookOf(answered))).toBe(true);
  const named = { ...begun, 'components/device/name': text('Lamp 1') };
  expect(say(named)).toContain('Lamp 1');
  expect(isFactSettled('components', workbookOf(named))).toBe(true);
});
