import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allChecks, closureChecks, lintChecks } from '../../shared/checks/all-checks.ts';
import { severities } from '../../shared/checks/check-model.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { parseSample, sampleSnapshot } from '../../shared/hand-off/sample.ts';
import { readingGrade } from '../../shared/text/reading-level.ts';
import { parsePath } from '../../shared/workbook/path.ts';
import { elements, parts, questions } from './collect.ts';

const today = '2026-11-21';
const texts = allChecks.flatMap(({ id, title, message, remedy, why }) =>
  Object.entries({ title, message, remedy, why }).map(([name, text]) => ({
    at: `${id}.${name}`,
    name,
    text,
  })),
);

describe('the checks', () => {
  test('are forty on the answers and more, and some on the words', () => {
    expect(closureChecks.length).toBeGreaterThanOrEqual(40);
    expect(lintChecks.length).toBeGreaterThanOrEqual(6);
  });

  test('stand for one thing only, under an id that can be part of a row’s', () => {
    const ids = allChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(new Set(allChecks.map(({ title }) => title)).size).toBe(ids.length);
  });

  test('rest on questions and elements that exist', () => {
    const known = new Set([...questions, ...parts, ...elements].map(({ id }) => id));
    const unknown = allChecks.flatMap(({ id, basis }) =>
      basis.filter((one) => !known.has(one)).map((one) => `${id}: ${one}`),
    );
    expect(unknown).toEqual([]);
  });

  test('use every severity, and not the worst for everything', () => {
    for (const severity of Object.keys(severities)) {
      const share = allChecks.filter((check) => check.severity === severity).length;
      expect(share, severity).toBeGreaterThan(0);
      expect(share, severity).toBeLessThan(allChecks.length / 2);
    }
  });
});

describe('their words', () => {
  test('are sentences; titles are not', () => {
    for (const { at, name, text } of texts) {
      if (name === 'title') expect(text, at).toMatch(/^[A-Z].*[^.!?]$/);
      else expect(text, at).toMatch(/^[A-Z“{].*[.”}]$/);
    }
  });

  test('are typeset and calm', () => {
    for (const { at, text } of texts) {
      expect(text, at).not.toMatch(/['"!]| {2}|\n/);
      expect(text, at).not.toMatch(
        /\bnon-?complian|\bcomplian|\bviolat|\binvalid\b|\berror\b|\bfail(?:ed|ure)?\b|\bscore\b|\byou (?:forgot|failed|must)\b/i,
      );
    }
  });

  test('are British, but for NIST’s own terms', () => {
    for (const { at, text } of texts)
      expect(text, at).not.toMatch(/organiz|recogniz|behavior|\bcolor\b|authoris|\blicense\b/i);
  });

  test('can be read by a product manager', () => {
    const grades = allChecks.map(({ id, message, remedy, why }) => ({
      id,
      grade: readingGrade(`${message} ${remedy} ${why}`),
    }));
    expect(grades.filter(({ grade }) => grade > 11)).toEqual([]);
    expect(grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length).toBeLessThan(7);
  });
});

const folder = fileURLToPath(new URL('../../assets/samples/', import.meta.url));
const samples = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe.each(samples)('the findings in %s', (file) => {
  const findings = runChecks(snapshotOf(`${folder}${file}`), { today });

  test('are few, as the workbook is finished', () => {
    expect(findings.length, findings.map(({ id }) => id).join('\n')).toBeLessThanOrEqual(6);
    expect(findings.filter(({ check }) => check.severity === 'misled')).toEqual([]);
  });

  test('lead to places', () => {
    for (const { place } of findings) expect(parsePath(place)).not.toBeNull();
  });
});

/** Facts of a real device, gathered from public sources: what its customers would want to know. */
test('the checks see what matters in a real device', () => {
  const file = fileURLToPath(new URL('../fixtures/airgradient.sample.json', import.meta.url));
  const ids = runChecks(snapshotOf(file), { today }).map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'shared-credential@accessRoles/hotspot/credential',
      'fixed-credential@accessRoles/hotspot/changeable',
      'interface-unprotected@interfaces/usb/protection',
      'data-without-protection@dataTypes/settings/protection',
      'decision-without-reason@decisions/SU-2_device/reason',
    ]),
  );
});

function snapshotOf(file: string) {
  const parsed = parseSample(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return sampleSnapshot(parsed.value);
}
