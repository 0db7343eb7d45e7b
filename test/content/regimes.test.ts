import { describe, expect, it } from 'vitest';
import { allSupplementQuestions } from '../../shared/applying/regime-relevance.ts';
import { factsOfTest } from '../../shared/applying/regime-rules.ts';
import { partsOf, requirementAt } from '../../shared/applying/regime-standing.ts';
import { nist8259a, nist8259b } from '../../shared/content/catalogues.ts';
import type {
  CapabilityElement,
  Catalogue,
  Column,
  Condition,
  FactDefinition,
} from '../../shared/content/content-model.ts';
import { regimeFacts } from '../../shared/content/facts/regime-facts.ts';
import { factDefinition, listDefinition } from '../../shared/content/facts.ts';
import { supplement } from '../../shared/content/packs/supplement.ts';
import type { Mapping, Regime, Requirement, RuleTest } from '../../shared/content/regime-model.ts';
import { mappingNotice, obligationLetters } from '../../shared/content/regime-model.ts';
import { regimes } from '../../shared/content/regimes.ts';
import { readingGrade } from '../../shared/text/reading-level.ts';
import { parsePath } from '../../shared/workbook/path.ts';

const all: readonly Regime[] = Object.values(regimes);
const everyRequirement = all.flatMap((regime) =>
  regime.requirements.map((requirement) => ({
    place: `${regime.slug}/${requirement.id}`,
    requirement,
  })),
);

/** Runs a rule over items and names every item that breaks it. */
function breaking<T>(
  items: readonly T[],
  name: (item: T) => string,
  isWrong: (item: T) => boolean,
) {
  return items.filter(isWrong).map(name);
}

function wrongRequirements(isWrong: (requirement: Requirement, place: string) => boolean) {
  return breaking(
    everyRequirement,
    ({ place }) => place,
    ({ requirement, place }) => isWrong(requirement, place),
  );
}

describe('regimes', () => {
  it('stand under their slug, which can be a row id and is not used twice', () => {
    for (const [slug, regime] of Object.entries(regimes)) {
      expect(regime.slug).toBe(slug);
      expect(parsePath(`regimeChoices/${slug}/choice`)?.at).toBe('cell');
      expect(regime.id).toMatch(/^[a-z0-9-]+@[a-z0-9.-]+$/);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('have ids that are unique within the regime', () => {
    for (const regime of all) {
      const ids = regime.requirements.map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
    expect(wrongRequirements(({ id }) => !/^[A-Za-z0-9][A-Za-z0-9.()-]*$/.test(id))).toEqual([]);
  });

  it('have dates in order, as precise as the source', () => {
    const order = ['published', 'inForce', 'applies'];
    for (const { slug, dates } of all) {
      expect(dates.length, slug).toBeGreaterThan(0);
      for (const { date } of dates) expect(date, slug).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      const steps = dates.map(({ kind }) => order.indexOf(kind));
      expect(steps, slug).toEqual([...steps].sort((a, b) => a - b));
      const days = dates.map(({ date }) => date);
      for (const [at, day] of days.slice(1).entries()) {
        const before = days[at] ?? '';
        const width = Math.min(day.length, before.length);
        expect(day.slice(0, width) >= before.slice(0, width), `${slug}: ${before}, ${day}`).toBe(
          true,
        );
      }
    }
  });

  it('say what they are and that a mapping is no legal advice', () => {
    for (const { slug, standing } of all) expect(standing.length, slug).toBeGreaterThan(80);
    for (const regime of all.filter(({ kind }) => kind === 'law' || kind === 'regulation')) {
      expect(regime.standing, regime.slug).toContain('no legal advice');
    }
    expect(mappingNotice).toContain('no legal advice');
  });

  it('hold nothing empty', () => {
    expect(emptyPlaces({ regimes, supplement })).toEqual([]);
  });

  it('never say that anything is compliant or certified', () => {
    const words = texts({ regimes, supplement, regimeFacts, obligationLetters, mappingNotice });
    const forbidden = /compliant|complies|\bcomply|compliance|certified|\bcertify/i;
    expect(
      words.filter((text) => forbidden.test(text.replace(/statement of compliance/gi, ''))),
    ).toEqual([]);
  });

  it('are worded like the rest of the content: curly quotes, British spelling, sentences', () => {
    const official = [
      'Information Systems and Organizations',
      'Device Cybersecurity Requirement Catalog',
    ];
    const american =
      /organiz|recogniz|minimiz|prioritiz|summariz|analyz|behavior|neighbor|authoris/i;
    const words = texts({ regimes, supplement, regimeFacts, obligationLetters, mappingNotice });
    expect(
      words.filter(
        (text) =>
          /['"!†]| {2}|\n|^ | $/.test(text) ||
          (american.test(text) && !official.some((title) => text.includes(title))),
      ),
    ).toEqual([]);
    expect(
      wrongRequirements(({ paraphrase, note = '.', unmapped = '.' }) =>
        [paraphrase, note, unmapped].some((text) => !/\.”?$/.test(text)),
      ),
    ).toEqual([]);
  });

  it('are written in plain business English', () => {
    const hard = wrongRequirements(
      ({ paraphrase }) => isProse(paraphrase) && readingGrade(paraphrase) > 19,
    );
    expect(hard).toEqual([]);
    const grades = everyRequirement
      .map(({ requirement }) => requirement.paraphrase)
      .filter(isProse)
      .map(readingGrade);
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(9.5);
    for (const { slug, standing } of all) {
      expect(readingGrade(standing), slug).toBeLessThanOrEqual(12);
    }
    for (const { id, wording, why, goodAnswer } of allSupplementQuestions) {
      expect(readingGrade(wording), id).toBeLessThanOrEqual(12);
      expect(readingGrade([wording, why, goodAnswer].join(' ')), id).toBeLessThanOrEqual(10);
    }
  });

  it('have reasons that are sentences', () => {
    for (const { slug, relevance } of all) {
      expect(relevance.length, slug).toBeGreaterThan(0);
      for (const { reason } of relevance) expect(reason).toMatch(/^You .*\.$/);
    }
  });

  it('ask only for options that exist when they decide on relevance', () => {
    const conditions = all.flatMap(({ relevance }) => relevance.map(({ when }) => when));
    expect(conditions.flatMap(wrongOptions)).toEqual([]);
  });
});

describe('requirements', () => {
  it('have a source standing, and a mapping or a reason why there is none', () => {
    expect(
      wrongRequirements(
        ({ mappings, unmapped }) => (mappings.length === 0) !== (unmapped !== undefined),
      ),
    ).toEqual([]);
    const standings = ['checked', 'secondary', 'unchecked', 'ours'];
    expect(wrongRequirements(({ standing }) => !standings.includes(standing))).toEqual([]);
  });

  it('point to facts, columns and requirements that exist', () => {
    expect(
      wrongRequirements(({ mappings }) =>
        mappings.some(({ facts }) =>
          (facts ?? []).some((place) => {
            const { fact, column } = partsOf(place);
            if (factDefinition(fact) === undefined) return true;
            return column !== undefined && listDefinition(fact)?.columns[column] === undefined;
          }),
        ),
      ),
    ).toEqual([]);
    const elementIds = elementsOf(nist8259a).map(({ id }) => id);
    expect(
      wrongRequirements(({ mappings }) =>
        mappings.some(({ elements }) => elements?.some((id) => !elementIds.includes(id))),
      ),
    ).toEqual([]);
    expect(
      wrongRequirements(({ related }) =>
        (related ?? []).some((place) => {
          const [slug = '', id = ''] = place.split('/');
          return requirementAt(slug, id) === undefined;
        }),
      ),
    ).toEqual([]);
  });

  it('map to something in every mapping, and to each thing once', () => {
    expect(
      wrongRequirements(({ mappings }) => {
        if (mappings.some(({ facts, elements }) => !facts?.length && !elements?.length))
          return true;
        const things = mappings.flatMap(({ facts, elements }) => [
          ...(facts ?? []),
          ...(elements ?? []),
        ]);
        return new Set(things).size !== things.length;
      }),
    ).toEqual([]);
  });

  it('name actions of the 8259B catalogue only beside a fact that the catalogue ties to them', () => {
    const serving = new Map(elementsOf(nist8259b).map(({ id, facts }) => [id, facts ?? []]));
    const loose = everyRequirement.flatMap(({ place, requirement }) =>
      requirement.mappings.flatMap(({ actions, facts }) => {
        const given: readonly string[] = (facts ?? []).map((at) => partsOf(at).fact);
        return (actions ?? [])
          .filter((id) => !serving.get(id)?.some((fact) => given.includes(fact)))
          .map((id) => `${place}: ${id} (${serving.get(id)?.join(', ')})`);
      }),
    );
    expect(loose).toEqual([]);
  });

  it('call a mapping published only where a publication makes it', () => {
    const published = everyRequirement
      .filter(({ requirement }) => requirement.mappings.some(({ basis }) => basis === 'published'))
      .map(({ place }) => place.split('/')[0]);
    expect(new Set(published)).toEqual(new Set(['nist-sp-800-53-r5']));
  });

  it('have rules that read facts of the mapping and name options that exist', () => {
    const ids = everyRequirement.flatMap(({ requirement }) =>
      (requirement.rules ?? []).map(({ id }) => id),
    );
    const own = new Set(ids);
    // A provision that two versions of a standard share brings the same rule to both.
    expect(ids.length - own.size).toBe(3);
    expect(
      wrongRequirements(({ rules, mappings }) => {
        const mapped = mappings.flatMap(({ facts }) =>
          (facts ?? []).map((place) => partsOf(place).fact),
        );
        return (rules ?? []).some(
          ({ test }) =>
            factsOfTest(test).some((fact) => !mapped.includes(fact)) || !optionsExist(test),
        );
      }),
    ).toEqual([]);
  });
});

describe('ETSI EN 303 645', () => {
  const idsOf = (slug: keyof typeof regimes) => regimes[slug].requirements.map(({ id }) => id);
  const range = (prefix: string, last: number) =>
    Array.from({ length: last }, (_, at) => `${prefix}-${at + 1}`);
  const v2 = [
    '4-1',
    ...range('5.1', 5),
    ...range('5.2', 3),
    ...range('5.3', 16),
    ...range('5.4', 4),
    ...range('5.5', 8),
    ...range('5.6', 9),
    ...range('5.7', 2),
    ...range('5.8', 3),
    ...range('5.9', 3),
    ...range('5.10', 1),
    ...range('5.11', 4),
    ...range('5.12', 3),
    ...range('5.13', 1),
    ...range('6', 5),
  ];
  const split = ['5.3-4', '5.3-6', '5.3-15', '5.6-4', '5.13-1', '6-3'];

  it('has every provision of V2.1.1', () => {
    expect(idsOf('etsi-en-303-645-v2')).toEqual(v2);
  });

  it('has every provision of V3.1.3: split, new and renumbered ones included', () => {
    const v3 = [
      ...v2.flatMap((id) => {
        if (id === '4-1') return ['5.0-1'];
        if (id === '5.1-2') return ['5.1-2', '5.1-2A'];
        return split.includes(id) ? [`${id}A`, `${id}B`] : [id];
      }),
      '6-6',
      '6-7',
      '6-8',
    ];
    expect(idsOf('etsi-en-303-645-v3')).toEqual(v3);
  });

  it('shares the wording of a provision that both versions have, and not the letters', () => {
    const shared = v2.filter((id) => idsOf('etsi-en-303-645-v3').includes(id as never));
    expect(shared.length).toBe(v2.length - 1 - split.length);
    for (const id of shared) {
      const {
        obligation: _2,
        appliesIf: _4,
        ...old
      } = requirementAt('etsi-en-303-645-v2', id) ?? never(id);
      const {
        obligation: _3,
        appliesIf: _5,
        ...now
      } = requirementAt('etsi-en-303-645-v3', id) ?? never(id);
      expect(old).toEqual(now);
    }
  });

  it('names what decides at every F and C, and at no letter that asks outright', () => {
    for (const slug of ['etsi-en-303-645-v2', 'etsi-en-303-645-v3'] as const) {
      const requirements: readonly Requirement[] = regimes[slug].requirements;
      for (const { id, obligation, appliesIf } of requirements)
        expect(appliesIf !== undefined, `${slug}/${id}: ${obligation}`).toBe(
          /[FC]/.test(obligation ?? ''),
        );
    }
  });

  it('knows no F in V2.1.1, and what is asked there outright', () => {
    const lettersOf = (letter: string) =>
      (regimes['etsi-en-303-645-v2'] as Regime).requirements
        .filter(({ obligation }) => obligation === letter)
        .map(({ id }) => id);
    for (const letter of ['MF', 'RF', 'MCF']) expect(lettersOf(letter)).toEqual([]);
    const outright = '5.1-3 5.4-1 5.4-4 5.5-5 5.5-7 5.5-8 5.6-1 5.8-2 5.8-3 6-3'.split(' ');
    expect(lettersOf('M')).toEqual(expect.arrayContaining(outright));
    expect(lettersOf('R')).toEqual(
      expect.arrayContaining(['5.3-1', '5.5-6', '5.7-2', '5.8-1', '5.11-2']),
    );
  });

  it('gives every provision its letters', () => {
    for (const slug of ['etsi-en-303-645-v2', 'etsi-en-303-645-v3'] as const) {
      const regime: Regime = regimes[slug];
      expect(regime.requirements.filter(({ obligation }) => obligation === undefined)).toEqual([]);
    }
  });
});

describe('SP 800-213A', () => {
  it('has every sub-capability', () => {
    const families = {
      DI: 'IMS AID DAS PID',
      DC: 'PRV AUT INT DSP CTL',
      DP: 'CRY KEY STO STX',
      LA: 'AUN ACF USE AUZ AIM ROL LDU XCN IFC',
      SU: 'UPD APP',
      CS: 'AEI EIM EVR LCT RDL LSR SRT AUP state-awareness',
      DS: 'EXE COM RSC DIN ONB OPS',
      DO: 'SMP CAP DSC MNT DAU',
      IQ: 'BUG QRY',
      ID: 'CRI VNT',
      EA: 'CSC EOL RSP EXP BAK VMG',
    };
    expect(regimes['nist-sp-800-213a'].requirements.map(({ id }) => id)).toEqual(
      Object.entries(families).flatMap(([family, codes]) =>
        codes.split(' ').map((code) => `${family}-${code}`),
      ),
    );
  });

  it('does not show the code that the source garbled', () => {
    const odd = requirementAt('nist-sp-800-213a', 'CS-state-awareness');
    expect(odd?.ref).toBe('CS (code not confirmed)');
    expect(odd?.standing).toBe('unchecked');
    expect(odd?.mappings.map(({ confidence }) => confidence)).toEqual(['low']);
  });
});

describe('the other regimes', () => {
  const idsOf = (slug: keyof typeof regimes): readonly string[] =>
    regimes[slug].requirements.map(({ id }) => id);

  it('have every point of Annexes I and II of the Cyber Resilience Act', () => {
    const letters = [...'abcdefghijklm'].map((letter) => `I-2${letter}`);
    const partTwo = [1, 2, 3, 4, 5, 6, 7, 8].map((point) => `II-${point}`);
    const annexTwo = [...'1234567'].map((point) => `U-${point}`);
    const instructions = [...'abcdef'].map((letter) => `U-8${letter}`);
    expect(idsOf('eu-cra')).toEqual(
      expect.arrayContaining(['I-1', ...letters, ...partTwo, ...annexTwo, ...instructions, 'U-9']),
    );
  });

  it('have the five topics, the waiver and the inventory fields of the federal Act', () => {
    const topics = ['vulnerabilities', 'development', 'identity', 'patching', 'configuration'];
    expect(idsOf('us-iot-act')).toEqual(
      expect.arrayContaining([
        ...topics.map((topic) => `topic-${topic}`),
        '5',
        '7a',
        '7b',
        ...['identity', 'function', 'owner', 'vendor', 'versions', 'network', 'mitigations'].map(
          (field) => `inv-${field}`,
        ),
      ]),
    );
  });

  it('have the three routes of California', () => {
    expect(idsOf('ca-civil-code-1798-91')).toEqual(
      expect.arrayContaining(['04a', '04b', '04b1', '04b2', '04c']),
    );
  });

  it('have the seven fields of the United Kingdom’s statement', () => {
    expect(idsOf('uk-psti').filter((id) => id.startsWith('soc-')).length).toBe(7);
  });

  it('have the ten criteria of IR 8425', () => {
    for (const family of ['AI', 'PC', 'DP', 'IAC', 'SU', 'CSA', 'DOC', 'IQR', 'ID', 'ED']) {
      expect(
        idsOf('nist-ir-8425').some((id) => id.startsWith(`${family}-`)),
        family,
      ).toBe(true);
    }
  });

  it('have the sections of MDS2', () => {
    const codes =
      'DOC MPII ALOF AUDT AUTH CNFS CSUP DIDT DTBK EMRG IGAU MLDP NAUT CONN PAUT PLOK RDMP SBOM SAHD SGUD STCF TXCF TXIG RMOT OTHR';
    expect(idsOf('mds2')).toEqual(codes.split(' '));
  });

  it('show numbers of IEC 62443-4-2 only, and none as checked', () => {
    for (const { paraphrase, standing } of regimes['iec-62443-4-2'].requirements) {
      expect(paraphrase).toMatch(/^The text is licensed and not shown\./);
      expect(standing).toBe('unchecked');
    }
  });

  it('hold every link of our table between the baseline and EN 303 645 and the CRA', () => {
    const missing = Object.entries(crosswalk).flatMap(([element, places]) =>
      places.split(' ').filter((place) => {
        const slash = place.indexOf('/');
        const slug = place.slice(0, slash) === 'EN' ? 'etsi-en-303-645-v3' : 'eu-cra';
        const mappings = requirementAt(slug, place.slice(slash + 1))?.mappings ?? [];
        return !mappings.some(({ elements }) => elements?.includes(element as never));
      }),
    );
    expect(missing).toEqual([]);
  });
});

/** Frameworks sheet §5.1: elements against provisions of V3.1.3 and points of the Act. */
const crosswalk = {
  'DI-1': 'EN/5.4-2 CRA/U-3',
  'DI-2': 'EN/5.3-16 CRA/U-3',
  'DC-1': 'EN/5.1-4 EN/5.12-1 CRA/I-2b CRA/I-2c',
  'DC-2': 'EN/5.5-5 EN/5.5-4 CRA/I-2d CRA/I-2f',
  'DC-3': 'EN/5.11-1 CRA/I-2b',
  'DP-1':
    'EN/5.1-3 EN/5.4-1 EN/5.4-3 EN/5.4-4 EN/5.5-1 EN/5.5-2 EN/5.5-6 EN/5.5-7 EN/5.5-8 EN/5.8-1 EN/5.8-2 CRA/I-2e CRA/I-2f',
  'DP-2': 'EN/5.11-1 EN/5.11-2 EN/5.11-3 EN/5.11-4 CRA/I-2m CRA/U-8d',
  'DP-3': 'EN/5.5-3 CRA/I-2e',
  'LA-1': 'EN/5.6-1 EN/5.6-3 EN/5.6-4A EN/5.6-4B EN/5.6-5 EN/5.6-6 CRA/I-2j CRA/I-2b',
  'LA-2': 'EN/5.1-1 EN/5.1-2 EN/5.1-3 EN/5.5-4 EN/5.5-5 EN/5.6-2 EN/5.6-7 CRA/I-2d CRA/I-2j',
  'LA-3': 'EN/5.1-5 CRA/I-2d',
  'SU-1': 'EN/5.3-1 EN/5.3-2 EN/5.3-3 EN/5.3-8 CRA/I-2c CRA/II-2 CRA/II-7',
  'SU-2': 'EN/5.3-7 EN/5.3-9 EN/5.3-10 CRA/I-2f CRA/II-7',
  'SU-3': 'CRA/I-2h',
  'SU-4': 'EN/5.5-5 EN/5.3-10 CRA/I-2d',
  'SU-5': 'EN/5.3-6A CRA/I-2c CRA/U-8e',
  'SU-6a': 'EN/5.3-4A EN/5.3-4B EN/5.3-5 EN/5.3-6A CRA/I-2c',
  'SU-6b': 'EN/5.3-6B EN/5.3-11 EN/5.3-12 CRA/I-2c CRA/II-8',
  'CS-1': 'EN/5.7-2 EN/5.10-1 EN/5.12-3 CRA/I-2l CRA/I-2d CRA/I-2f',
  'CS-2': 'EN/5.7-1 EN/5.7-2 CRA/I-2f',
  'CS-3': 'EN/5.6-2 EN/5.5-4 CRA/I-2d',
  'CS-4': 'CRA/I-2f CRA/I-2l',
  'CS-5': 'EN/5.10-1 CRA/I-2l',
} as const;

describe('the supplement', () => {
  const questions = allSupplementQuestions;
  const factsOf = ({ fact, with: others }: (typeof questions)[number]) => [fact, ...(others ?? [])];

  it('has ids of its own, each once', () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^S-\d+$/);
    for (const { source } of questions) expect(source.standing).toBe('ours');
  });

  it('asks for every fact that regimes brought, once, and for no other', () => {
    const asked = questions.flatMap(factsOf);
    expect([...asked].sort()).toEqual(
      Object.keys(regimeFacts)
        .filter((fact) => fact !== 'regimeChoices')
        .sort(),
    );
  });

  it('serves only regimes that read its facts, and all that rest on them', () => {
    for (const question of questions) {
      const facts: readonly string[] = factsOf(question);
      const readers = (isReader: (mapping: Mapping) => boolean) =>
        all
          .filter(({ requirements }) =>
            requirements.some(({ mappings }) =>
              mappings.some(
                (mapping) =>
                  isReader(mapping) &&
                  (mapping.facts ?? []).some((place) => facts.includes(partsOf(place).fact)),
              ),
            ),
          )
          .map(({ slug }) => slug);
      const resting = readers(({ confidence }) => confidence === 'high');
      expect(
        readers(() => true),
        question.id,
      ).toEqual(expect.arrayContaining([...question.serves]));
      expect(question.serves, question.id).toEqual(expect.arrayContaining(resting));
    }
  });

  it('keeps the choice of regimes internal', () => {
    expect(regimeFacts.regimeChoices.disclosure).toBe('internal');
  });
});

function never(id: string): never {
  throw new Error(`no provision ${id}`);
}

/** Long enough to be read as a sentence; a title of few words has no grade. */
function isProse(text: string): boolean {
  return text.split(' ').length >= 8;
}

function elementsOf(catalogue: Catalogue): readonly CapabilityElement[] {
  return catalogue.capabilities.flatMap(({ elements }) => elements);
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

function emptyPlaces(value: unknown, place = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [place] : [];
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.keys(value).length === 0 && !place.endsWith('/mappings') ? [place] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, part]) => emptyPlaces(part, `${place}/${key}`)),
  ];
}

function wrongOptions(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(wrongOptions);
  if ('any' in condition) return condition.any.flatMap(wrongOptions);
  if ('not' in condition) return wrongOptions(condition.not);
  if ('answered' in condition) {
    return factDefinition(condition.answered) === undefined ? [condition.answered] : [];
  }
  const [fact, option, column] = 'equals' in condition ? condition.equals : condition.includes;
  const definition =
    column === undefined ? factDefinition(fact) : listDefinition(fact)?.columns[column];
  return hasOptions(definition, [option]) ? [] : [`${fact} ${option}`];
}

function hasOptions(definition: FactDefinition | Column | undefined, options: readonly string[]) {
  if (definition?.kind !== 'choice' && definition?.kind !== 'several') return false;
  return options.every((option) => Object.hasOwn(definition.options, option));
}

function optionsExist(test: RuleTest): boolean {
  if ('choiceIn' in test) return hasOptions(factDefinition(test.choiceIn[0]), test.choiceIn[1]);
  if ('includesAll' in test) {
    return hasOptions(factDefinition(test.includesAll[0]), test.includesAll[1]);
  }
  if ('everyRow' in test) {
    const { list, column, where } = test.everyRow;
    const columns = listDefinition(list)?.columns;
    const options = 'in' in test.everyRow ? test.everyRow.in : test.everyRow.notIn;
    const isWhere = where === undefined || hasOptions(columns?.[where.column], where.in);
    return isWhere && hasOptions(columns?.[column], options);
  }
  if ('all' in test) return test.all.every(optionsExist);
  if ('any' in test) return test.any.every(optionsExist);
  return 'not' in test ? optionsExist(test.not) : true;
}
