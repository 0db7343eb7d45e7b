import { describe, expect, it } from 'vitest';
import { holds } from '../../../../shared/applying/condition.ts';
import { isAsked, progressOf } from '../../../../shared/applying/progress.ts';
import {
  allSupplementQuestions,
  isRegimeShown,
  relevantRegimes,
} from '../../../../shared/applying/regime-relevance.ts';
import { facts } from '../../../../shared/content/facts.ts';
import { currentPackId, packs } from '../../../../shared/content/packs.ts';
import { anyOrganisation } from '../../../../shared/content/regimes/conditions.ts';
import { answerOf, type Entry, openAnswer } from '../../../../shared/workbook/answer.ts';
import type { Answers } from '../../../../shared/workbook/resolve.ts';

const choice = (option: string) => answerOf({ kind: 'choice', option });
const row: Entry = { kind: 'row', position: 1, disclosure: null };

function answers(own: Record<string, Entry>): Answers {
  const entries = new Map(
    Object.entries(own).map(([path, entry]) => [
      path,
      { entry, revision: 1, at: '2026-01-01T00:00:00.000Z', by: '' },
    ]),
  );
  return { entries, company: new Map() };
}

type Device = { regions?: string[]; sectors?: string[]; roles?: string[]; media?: string[] };

function device({ regions = [], sectors = [], roles = [], media = [] }: Device) {
  const own: Record<string, Entry> = {};
  if (regions.length > 0) own['use.regions'] = answerOf({ kind: 'several', options: regions });
  const list = (id: string, column: string, options: string[]) => {
    for (const option of options) {
      own[`${id}/${option}`] = row;
      own[`${id}/${option}/${column}`] = choice(option);
    }
  };
  list('organisations', 'sector', sectors);
  list('people', 'role', roles);
  list('interfaces', 'medium', media);
  return own;
}

function choose(slug: string, option: 'added' | 'dropped', reason?: string) {
  return {
    [`regimeChoices/${slug}`]: row,
    [`regimeChoices/${slug}/choice`]: choice(option),
    ...(reason === undefined
      ? {}
      : { [`regimeChoices/${slug}/reason`]: answerOf({ kind: 'text', text: reason }) }),
  };
}

const shown = (own: Record<string, Entry>) =>
  relevantRegimes(answers(own))
    .filter(({ isShown }) => isShown)
    .map(({ regime }) => regime.slug);

const about = (slug: string, own: Record<string, Entry>) => {
  const found = relevantRegimes(answers(own)).find(({ regime }) => regime.slug === slug);
  if (found === undefined) throw new Error(slug);
  return found;
};

describe('relevant regimes', () => {
  it('are none while nothing is known', () => {
    expect(shown({})).toEqual([]);
  });

  it('follow from a federal customer', () => {
    expect(shown(device({ regions: ['us'], sectors: ['federal'], media: ['serial'] }))).toEqual([
      'us-iot-act',
      'nist-sp-800-213a',
      'nist-sp-800-53-r5',
    ]);
  });

  it('follow from private households in Europe', () => {
    expect(shown(device({ regions: ['eu', 'uk'], sectors: ['household'] }))).toEqual([
      'eu-red-2022-30',
      'eu-cra',
      'uk-psti',
      'etsi-en-303-645-v2',
      'etsi-en-303-645-v3',
    ]);
  });

  it('leave open that people buy for themselves while no organisation is named', () => {
    const own = device({ regions: ['uk'], roles: ['user'] });
    expect(about('uk-psti', own).reasons).toEqual([
      'You sell in the United Kingdom, and you named people but no organisations as customers. If they buy the device for private use, this law covers it.',
    ]);
    const none: Entry = { ...openAnswer, state: 'notApplicable', reason: 'Sold to people only.' };
    expect(shown({ ...own, organisations: none })).toContain('uk-psti');
    expect(shown({ ...own, ...device({ sectors: ['buildings'] }) })).not.toContain('uk-psti');
  });

  it('know every sector that an organisation can have', () => {
    for (const sector of Object.keys(facts.organisations.columns.sector.options)) {
      const given = answers(device({ sectors: [sector] }));
      expect(holds(anyOrganisation, given), sector).toBe(true);
    }
  });

  it('leave the consumer laws out for industrial customers', () => {
    const own = device({ regions: ['eu', 'uk'], sectors: ['industry'], roles: ['installer'] });
    expect(shown(own)).toEqual(['eu-red-2022-30', 'eu-cra', 'iec-62443-4-2']);
  });

  it('follow from an interface with an address in California, told in words', () => {
    const wired = device({ regions: ['california'], sectors: ['commerce'], media: ['ethernet'] });
    expect(shown(wired)).toEqual(['ca-civil-code-1798-91']);
    expect(about('ca-civil-code-1798-91', wired).reasons).toEqual([
      'You sell in California, or in the whole United States, and the device has an interface with an internet or Bluetooth address.',
    ]);
    expect(shown(device({ regions: ['us'], sectors: ['commerce'], media: ['lorawan'] }))).toEqual(
      [],
    );
  });

  it('say what is not known yet', () => {
    expect(about('uk-psti', device({ regions: ['uk'] })).reasons).toEqual([
      'You sell in the United Kingdom and have not said yet to whom. If private people buy the device, this law covers it.',
    ]);
    const unlisted = about('ca-civil-code-1798-91', device({ regions: ['us'] }));
    expect(unlisted.reasons.join(' ')).toContain('Once the interfaces are listed');
  });

  it('follow a person’s choice, with its reason', () => {
    const eu = device({ regions: ['eu'], sectors: ['industry'] });
    const dropped = { ...eu, ...choose('eu-cra', 'dropped', 'Sold as a medical device.') };
    expect(about('eu-cra', dropped)).toMatchObject({
      isRelevant: true,
      isShown: false,
      chosen: { choice: 'dropped', reason: 'Sold as a medical device.' },
    });
    expect(about('mds2', { ...eu, ...choose('mds2', 'added') })).toMatchObject({
      isRelevant: false,
      isShown: true,
      reasons: [],
      chosen: { choice: 'added', reason: '' },
    });
  });

  it('do not follow a choice whose row was removed', () => {
    const { 'regimeChoices/mds2': _, ...left } = choose('mds2', 'added');
    expect(about('mds2', left).chosen).toBeUndefined();
  });
});

/** Those that close a gap of a regime that is shown. */
function supplementQuestions(given: Answers) {
  return allSupplementQuestions.filter(({ serves }) =>
    serves.some((slug) => isRegimeShown(slug, given)),
  );
}

describe('the supplement', () => {
  const ids = (own: Record<string, Entry>) => supplementQuestions(answers(own)).map(({ id }) => id);

  it('asks nothing where no market makes it matter', () => {
    expect(ids(device({ regions: ['canada'], sectors: ['household'] }))).toEqual([]);
  });

  it('asks for the United Kingdom’s statement only where consumers are', () => {
    expect(ids(device({ regions: ['uk'], sectors: ['household'] }))).toContain('S-16');
    expect(ids(device({ regions: ['uk'], sectors: ['industry'] }))).not.toContain('S-16');
  });

  it('asks for what an added regime needs, and not for what only a dropped one does', () => {
    expect(ids(choose('eu-cra', 'added'))).toContain('S-14');
    const eu = device({ regions: ['eu'], sectors: ['industry'] });
    expect(ids(eu)).toContain('S-14');
    expect(ids({ ...eu, ...choose('eu-cra', 'dropped') })).not.toContain('S-14');
  });

  it('is asked in a workbook as the regimes it serves are shown, and only then counted', () => {
    const pack = packs[currentPackId];
    const questions = pack.supplement?.groups.flatMap((group) => group.questions) ?? [];
    const some = <T>(...items: T[]) => [[], ...items.map((item) => [item])];
    for (const regions of [...some('us', 'california', 'eu', 'uk', 'asia'), ['eu', 'uk']])
      for (const sectors of some('household', 'federal', 'health', 'industry'))
        for (const chosen of [{}, choose('eu-cra', 'dropped'), choose('uk-psti', 'added')]) {
          const given = answers({ ...device({ regions, sectors }), ...chosen });
          const asked = questions.filter((question) => isAsked(question, given));
          const wanted = supplementQuestions(given);
          const about = JSON.stringify({ regions, sectors });
          expect(
            asked.map(({ id }) => id),
            about,
          ).toEqual(wanted.map(({ id }) => id));
          expect(progressOf(questions, given).asked, about).toBe(wanted.length);
        }
  });
});
