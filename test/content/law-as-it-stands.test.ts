import { describe, expect, test } from 'vitest';
import { requirementAt } from '../../shared/applying/regime-standing.ts';
import type { Regime } from '../../shared/content/regime-model.ts';
import { notCovered, regimes } from '../../shared/content/regimes.ts';
import { glossaryWords } from '../../shared/documents/glossary-words.ts';
import { allTexts, elements } from './collect.ts';

/** What the law says on the day the content was looked at, typed from the law and not from the content. */

describe('the running example', () => {
  test('keeps the running example supported for five years after its last sale', () => {
    const dates = allTexts.filter(({ text }) => /31 December 203[46]/.test(text));
    expect(dates.length).toBeGreaterThan(3);
    expect(dates.filter(({ text }) => text.includes('31 December 2034'))).toEqual([]);
    expect(allTexts.some(({ text }) => text.includes('sold until 31 December 2031'))).toBe(true);
  });
});

const said = (slug: string, id: string) => {
  const requirement = requirementAt(slug, id);
  if (requirement === undefined) throw new Error(`no ${slug}/${id}`);
  return JSON.stringify(requirement);
};

describe('every law and standard', () => {
  test('carries the day on which it was looked at, and where the sources end', () => {
    for (const { slug, lookedAt } of Object.values(regimes) as Regime[]) {
      expect(lookedAt.on, slug).toMatch(/^2026-\d{2}-\d{2}$/);
      expect(lookedAt.sourcesTo <= lookedAt.on.slice(0, 7), slug).toBe(true);
    }
    expect(notCovered.laws.join(' ')).toMatch(/Data Act.*Australia/s);
  });

  test('names in its document only requirements that it has', () => {
    for (const { slug, inDocument, requirements } of Object.values(regimes) as Regime[]) {
      const ids = requirements.map(({ id }) => id);
      expect(
        (inDocument ?? []).filter((id) => !ids.includes(id)),
        slug,
      ).toEqual([]);
    }
  });

  test('rests no provision on an element that asks for something else', () => {
    const near = (slug: string, id: string) =>
      requirementAt(slug, id)
        ?.mappings.filter(({ confidence }) => confidence !== 'low')
        .flatMap(({ elements }): readonly string[] => elements ?? []) ?? [];
    for (const [slug, id, element] of [
      ['etsi-en-303-645-v3', '5.1-5', 'LA-3'],
      ['etsi-en-303-645-v3', '5.5-3', 'DP-3'],
      ['etsi-en-303-645-v3', '5.10-1', 'CS-5'],
      ['etsi-en-303-645-v3', '5.11-1', 'DC-3'],
      ['eu-cra', 'I-2b', 'DC-3'],
      ['nist-ir-8425', 'PC-2', 'DC-3'],
    ] as const)
      expect(near(slug, id), `${slug}/${id}`).not.toContain(element);
  });
});

describe('the Cyber Resilience Act', () => {
  test('asks for the class, and says which route it leaves', () => {
    expect(said('eu-cra', 'A-7')).toContain('2025/2392');
    expect(said('eu-cra', 'A-32')).toContain('notified body');
  });

  test('counts the clocks of Article 14 from the right moment', () => {
    expect(said('eu-cra', 'A-14-1')).toContain('corrective or mitigating measure');
    expect(said('eu-cra', 'A-14-3')).toContain('within one month of that notification');
    expect(said('eu-cra', 'A-14-7')).toMatch(/CSIRT designated as coordinator.*register/);
  });

  test('asks in Annex II for what the maker provides around the product, not for where customers put it', () => {
    expect(said('eu-cra', 'U-4')).toContain('what the maker provides around it for its security');
    expect(said('eu-cra', 'U-4')).not.toContain('environments');
  });

  test('names the duties of Article 13 and the higher of two fines', () => {
    for (const id of ['A-13-5', 'A-13-21', 'A-13-23', 'A-18', 'A-28'])
      expect(said('eu-cra', id)).not.toBe('');
    expect(said('eu-cra', 'A-64')).toContain('worldwide annual turnover, whichever is higher');
  });
});

describe('the other laws', () => {
  test('include the one that binds radio equipment today, with its limits', () => {
    const ids = regimes['eu-red-2022-30'].requirements.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['3-3-d', '3-3-e', '3-3-f', 'limit-password']));
    expect(ids).toEqual(
      expect.arrayContaining('ACM AUM SUM SSM SCM RLM NMM TCM CCK GEC CRY LGM DLM UNM'.split(' ')),
    );
    expect(regimes['eu-red-2022-30'].dates.map(({ date }) => date)).toContain('2025-08-01');
  });

  test('name the duties and the labels of the United Kingdom', () => {
    expect(said('uk-psti', 'duties')).toContain('ten years');
    expect(said('uk-psti', 'soc-basis')).toContain('in the opinion of the manufacturer');
    expect(said('uk-psti', 'soc-period')).toContain('statement.supportEnd');
  });

  test('do not let one password of its own stand for California', () => {
    expect(said('ca-civil-code-1798-91', '04b')).toContain('provided that all of (a) is met');
    expect(said('ca-civil-code-1798-91', '04c')).toContain('No label of such a scheme is known');
  });

  test('name the federal memoranda that followed', () => {
    for (const memo of ['M-24-04', 'M-25-04', 'M-26-05', 'Cyber Trust Mark'])
      expect(regimes['us-iot-act'].standing).toContain(memo);
  });

  test('number what IR 8425 asks on reports and queries as it does', () => {
    expect(requirementAt('nist-ir-8425', 'IQR-1')?.ref).toBe('Information and Query Reception 1.a');
    expect(requirementAt('nist-ir-8425', 'IQR-2')?.ref).toBe('Information and Query Reception 1.b');
  });

  test('rest the maker’s own risk assessment on it, and not on what means change for customers', () => {
    const summary = elements.find(({ id }) => id === 'ID-1h');
    expect(summary?.facts).toEqual(['company.practices', 'risk.assessment']);
    for (const [slug, id] of [
      ['nist-ir-8425', 'ID-2'],
      ['nist-sp-800-213a', 'ID-CRI'],
    ] as const)
      expect(said(slug, id), `${slug}/${id}`).not.toContain('means.riskEffect');
  });

  test('say of what is not in the current version, or left out by the standard, that it is so', () => {
    expect(said('mds2', 'CNFS')).toContain('In HN 1-2019 it is not among the sections');
    expect(said('etsi-en-303-645-v3', '5.5-5')).toContain('Left out are protocols');
    expect(regimes['nist-sp-800-53-r5'].standing).toContain('Release 5.2.0');
    expect(said('nist-sp-800-213a', 'DI-DAS')).toMatch(/contents|list/i);
  });

  test('are named where a law is recorded, and not only its place', () => {
    expect(elements.find(({ id }) => id === 'DO-1g')?.facts).toContain('requirements');
  });

  test('leave room at the end of life for what is promised beyond it', () => {
    const word = glossaryWords.find(({ id }) => id === 'end-of-life');
    expect(word?.meaning).toContain('apart from what this document promises to keep for longer');
  });

  test('say what of IEC 62443-4-2 is there', () => {
    expect(regimes['iec-62443-4-2'].standing).toContain('A part of the list only');
    expect(said('iec-62443-4-2', 'CR-7.3')).toContain('data.backup');
  });
});
