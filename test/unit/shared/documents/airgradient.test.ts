import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import { someDay } from '../../../support/some-day.ts';
import { sectionText, sentencesOf, textOf } from './outline-text.ts';

/** A real device, filled from public facts only; see the sheet in the project's reference folder. */
const sample = parseSample(
  readFileSync(new URL('../../../fixtures/airgradient.sample.json', import.meta.url), 'utf8'),
);
if (!sample.ok) throw new Error(sample.failure.detail);
const outline = composeDocument(
  sampleSnapshot(sample.value),
  'deviceCybersecurityDisclosure',
  'public',
  someDay,
);
const everything = sentencesOf(outline).map(textOf).join(' ');

test('it says which device and firmware it is about', () => {
  expect(outline.subtitle).toBe('AirGradient ONE and Open Air');
  expect(sectionText(outline, 'about')).toContain('I-9PSL');
  expect(sectionText(outline, 'about')).toContain('with firmware 3.6.5');
});

test('what was not found in public is not invented', () => {
  const labels = outline.facts.map(({ label }) => label);
  expect(labels).not.toContain('Security support until');
  expect(everything).not.toMatch(
    /end of life|security support ends|is sold and used in|We expect it to be in use/i,
  );
  for (const id of [
    'certifications',
    'maintenance',
    'alerts',
    'retirement',
    'transfer',
    'inoperable',
  ])
    expect(outline.sections.map((section) => section.id)).not.toContain(id);
  const missing = new Map(outline.missing.map(({ path, because }) => [path, because]));
  for (const path of [
    'support.endDate',
    'use.regions',
    'use.expectedLife',
    'company.advisories',
    'certifications',
  ])
    expect(missing.get(path)).toBe('unknown');
});

test('its weaknesses are stated, each with what the customer can do', () => {
  const limitations = outline.sections.find(({ id }) => id === 'limitations')?.blocks[0];
  if (limitations?.kind !== 'table') throw new Error('no table of limitations');
  expect(limitations.rows).toHaveLength(5);
  for (const [, , action] of limitations.rows) expect(action?.length).toBeGreaterThan(0);
  const said = sectionText(outline, 'limitations');
  expect(said).toContain('password “cleanair” on every unit. It cannot be changed.');
  expect(said).toContain('Anyone on the same network can read measurements and change settings');
  expect(said).toContain('no check of a signature was found');
});

test('default credentials and open ports stand in tables, not between the lines', () => {
  expect(sectionText(outline, 'access')).toContain(
    'The same on every device. The customer cannot change it.',
  );
  expect(sectionText(outline, 'interfaces')).toContain('HTTP, TCP 80');
  expect(sectionText(outline, 'interfaces')).toContain('No authentication, no TLS');
  expect(sectionText(outline, 'interfaces')).toContain(
    'No. Instead: put the device on a separate network',
  );
});

test('where public statements contradict each other, both are given', () => {
  const updates = sectionText(outline, 'updates');
  expect(updates).toContain('updates moved to HTTPS in 2024');
  expect(updates).toContain('use plain HTTP');
  expect(sectionText(outline, 'interfaces')).toContain(
    'the text says 8 seconds; the countdown makes it about 9',
  );
});

test('what is true in part is provided in part, with what remains', () => {
  expect(sectionText(outline, 'capability-DP')).toContain(
    'Partly provided Monitor Done: Measurements and configuration go to the server over HTTPS. Remaining: Updates in 3.6.5 and everything on the local network go over plain HTTP.',
  );
  expect(sectionText(outline, 'capability-DP')).toContain(
    'Planned: HTTPS for updates with the version after 3.6.5',
  );
  const parts = sentencesOf(outline).filter((sentence) => textOf(sentence) === 'Partly provided');
  expect(parts).toHaveLength(7);
});

test('capabilities that are missing are decisions with a way around them', () => {
  expect(sectionText(outline, 'capability-LA')).toContain('Not provided Monitor');
  expect(sectionText(outline, 'capability-SU')).toContain(
    'What you can do: Install updates only over networks you trust.',
  );
});
