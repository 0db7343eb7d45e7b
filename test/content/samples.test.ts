import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { nist8259a } from '../../shared/content/catalogues.ts';
import type { Column, ValueShape } from '../../shared/content/content-model.ts';
import { checkFacts } from '../../shared/content/facts/check-facts.ts';
import { factDefinition, facts, listDefinition } from '../../shared/content/facts.ts';
import { parseSample, type Sample, sampleSnapshot } from '../../shared/hand-off/sample.ts';
import { type Answer, isSettled } from '../../shared/workbook/answer.ts';
import { decisionLacks, decisionRow, outcomeOf } from '../../shared/workbook/decision.ts';
import type { Value } from '../../shared/workbook/kinds/value.ts';
import { cellAnswer, rowsOf } from '../../shared/workbook/list-rows.ts';
import { cellPath, parsePath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

const folder = fileURLToPath(new URL('../../assets/samples/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));

/** The facts a sample answers: all but those that serve the library and the checks. */
const asked = Object.keys(facts).filter(
  (fact) => !/^(?:workbook|house)\./.test(fact) && !Object.hasOwn(checkFacts, fact),
);

test('there is a sample to open first', () => {
  expect(names).toContain('room-controller');
});

describe.each(names)('sample %s', (name) => {
  const text = readFileSync(`${folder}${name}.json`, 'utf8');
  const sample = read(text);
  const { entries } = sampleSnapshot(sample);
  const answers = answersOf(entries);

  test('says what it is', () => {
    expect(sample.name).toBe(name);
    expect(sample.title).toMatch(/^Sample: /);
    expect(sample.about).toContain('made up');
  });

  test('answers every fact, and leaves at most two not known', () => {
    const unknown = answers.filter(({ answer }) => answer.state === 'unknown');
    const silent = asked.filter(
      (fact) => !answers.some((one) => one.fact === fact && one.answer.state !== 'open'),
    );
    expect(silent).toEqual([]);
    expect(unknown.length).toBeLessThanOrEqual(2);
    expect(
      answers.filter(({ answer }) => answer.state === 'answered' && !isSettled(answer)),
    ).toEqual([]);
  });

  test('fills every column that its rows are asked for, and no other', () => {
    const wrong = Object.keys(sample.lists).flatMap((list) =>
      rowsOf(entries, list).flatMap(({ id }) =>
        Object.entries(listDefinition(list)?.columns ?? {})
          .filter(([column, shape]) => {
            const isFilled = isSettled(cellAnswer(entries, list, id, column));
            return (
              isFilled !== isAskedFor(entries, list, id, shape) &&
              shape.optional === undefined &&
              !seldomNeeded.includes(column)
            );
          })
          .map(([column]) => cellPath(list, id, column)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('gives ports and the other end exactly wherever a protocol names a port, but for services', () => {
    const ofServices = rowsOf(entries, 'components')
      .map(({ id }) => id)
      .filter((id) => optionAt(entries, cellPath('components', id, 'kind')) === 'service');
    const interfaces = rowsOf(entries, 'interfaces').map(({ id }) => ({
      component: rowAt(entries, cellPath('interfaces', id, 'component')),
      protocol: textAt(entries, cellPath('interfaces', id, 'protocol')),
      medium: optionAt(entries, cellPath('interfaces', id, 'medium')),
      ports: textAt(entries, cellPath('interfaces', id, 'ports')),
      hosts: textAt(entries, cellPath('interfaces', id, 'hosts')),
      peers: valueAt(entries, cellPath('interfaces', id, 'peers')),
    }));
    const onIp = interfaces.filter(
      ({ medium, component }) => ipMedia.includes(medium) && !ofServices.includes(component),
    );
    const named = onIp.filter(({ protocol }) => /\b(?:TCP|UDP)\b/.test(protocol));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ ports }) => ports === '')).toEqual([]);
    const withPorts = interfaces.filter(({ ports }) => ports !== '');
    expect(withPorts.filter(({ hosts, peers }) => hosts === '' && peers === null)).toEqual([]);
  });

  test('refers only to rows that exist, in the lists that are meant', () => {
    const broken = answers.flatMap(({ path, shape, value }) =>
      shape.kind === 'reference' && value?.kind === 'reference'
        ? value.rows
            .filter((row) => !shape.lists.some((list) => entries.has(`${list}/${row}`)))
            .map((row) => `${path} → ${row}`)
        : [],
    );
    const several = answers.filter(
      ({ shape, value }) =>
        shape.kind === 'reference' &&
        !shape.many &&
        value?.kind === 'reference' &&
        value.rows.length > 1,
    );
    expect(broken).toEqual([]);
    expect(several).toEqual([]);
  });

  test('names a row once, wherever one reference may mean several lists', () => {
    const shared = [...rowsOf(entries, 'people'), ...rowsOf(entries, 'organisations')];
    expect(new Set(shared.map(({ id }) => id)).size).toBe(shared.length);
  });

  test('leaves no goal without a means, and no group of customers without a use', () => {
    expect(unreferred(entries, 'goals', ['means'])).toEqual([]);
    const needless = unreferred(entries, 'people', ['useCases', 'goals', 'requirements']);
    // Whoever only passes by neither uses the device nor asks anything of it.
    expect(
      needless.filter((id) => optionAt(entries, cellPath('people', id, 'role')) !== 'bystander'),
    ).toEqual([]);
    expect(unreferred(entries, 'organisations', ['useCases', 'goals', 'requirements'])).toEqual([]);
  });

  test('decides every element for the device, each with a reason and what is done instead', () => {
    const elements = nist8259a.capabilities.flatMap((capability) => capability.elements);
    expect(elements.filter(({ id }) => outcomeOf(entries, id, 'device') === null)).toEqual([]);
    for (const { id } of rowsOf(entries, 'decisions')) {
      const element = textAt(entries, cellPath('decisions', id, 'element'));
      const component = rowAt(entries, cellPath('decisions', id, 'component'));
      expect(id).toBe(decisionRow(element, component));
      expect(elements.map((known) => known.id)).toContain(element);
      expect(decisionLacks(entries, element, component)).toEqual([]);
    }
  });

  test('says openly what is left out or left to the customer', () => {
    const without = rowsOf(entries, 'decisions').filter(({ id }) => {
      const outcome = optionAt(entries, cellPath('decisions', id, 'outcome'));
      return outcome === 'customer' || outcome === 'notProvided';
    });
    expect(without.length).toBeGreaterThanOrEqual(6);
  });

  test('says of what is there in part what remains, what to do about it and what is planned', () => {
    const parts = rowsOf(entries, 'decisions').filter(
      ({ id }) => optionAt(entries, cellPath('decisions', id, 'outcome')) === 'partly',
    );
    expect(parts.length).toBeGreaterThan(0);
    for (const { id } of parts) {
      for (const column of ['how', 'remains', 'customerAction'])
        expect(textAt(entries, cellPath('decisions', id, column)), id).not.toBe('');
      expect(entries.has(cellPath('decisions', id, 'plan')), id).toBe(true);
    }
  });

  test('has dates that follow each other', () => {
    const dates = ['support.startDate', 'document.date', 'sale.endDate', 'support.endDate'].map(
      (fact) => dateAt(entries, fact),
    );
    dates.push(dateAt(entries, 'support.endOfLifeDate'));
    expect(dates).not.toContain('');
    expect(dates).toEqual([...dates].sort());
    for (const { id } of rowsOf(entries, 'certifications')) {
      const issued = dateAt(entries, cellPath('certifications', id, 'date'));
      expect(issued <= dateAt(entries, 'document.date')).toBe(true);
    }
  });

  test('tells the plan for each part whose own support ends before the device’s', () => {
    const end = dateAt(entries, 'support.endDate');
    const early = rowsOf(entries, 'components').filter(({ id }) => {
      const own = dateAt(entries, cellPath('components', id, 'supportEnd'));
      return own !== '' && own < end;
    });
    expect(early.length).toBeGreaterThan(0);
    for (const { id } of early) {
      const version = textAt(entries, cellPath('components', id, 'version'));
      expect(textAt(entries, 'composition.sources')).toContain(version);
    }
  });

  test('has components that each interface and decision belongs to, the device among them', () => {
    expect(entries.has('components/device')).toBe(true);
    expect(optionAt(entries, 'components/device/kind')).toBe('device');
  });

  test('has a related device and a service, and decides on more than the device alone', () => {
    const kinds = optionsOf(entries, 'components', 'kind');
    expect(kinds).toContain('relatedDevice');
    expect(kinds).toContain('service');
    const decidedOn = rowsOf(entries, 'decisions').map(({ id }) =>
      rowAt(entries, cellPath('decisions', id, 'component')),
    );
    expect(new Set(decidedOn).size).toBeGreaterThanOrEqual(4);
  });

  test('keeps lines free of full stops, paragraphs whole, and both free of placeholders', () => {
    // What the checks keep of a finding is no prose.
    const written = answers.filter(({ fact }) => !Object.hasOwn(checkFacts, fact));
    const lines = textsOf(written, 'line');
    const paragraphs = textsOf(written, 'paragraphs');
    expect(
      lines.filter(
        ({ path, words }) => !isHosts(path) && !/^[A-Z0-9](?:[^\n]*[^.!?:;,\s])?$/.test(words),
      ),
    ).toEqual([]);
    expect(
      paragraphs.filter(({ words }) => !/^[\p{Lu}*\-0-9`][\s\S]*[.`]$/u.test(last(words))),
    ).toEqual([]);
    const odd = /\b(?:TBD|TODO|lorem|unhackable|guarantee|best-in-class)|!| {2}|\t|\n{3}| \n/i;
    expect([...lines, ...paragraphs].filter(({ words }) => odd.test(words))).toEqual([]);
  });

  test('names functions, reserved domains and a reserved telephone number, never a person', () => {
    const contacts = answers.flatMap(({ value }) => (value?.kind === 'contact' ? [value] : []));
    expect(contacts.length).toBeGreaterThan(0);
    for (const contact of contacts) {
      expect(contact.name).toMatch(/team|support|security/i);
      expect(contact.email).toMatch(/\.example$/);
      expect(contact.phone).toMatch(/^$|^\+44 20 7946 0\d{3}$|^\+1 \d{3} 555 01\d{2}$/);
    }
    // The id of a finding holds an @ that is no address.
    const prose = text.replace(/"finding": "[^"]*"/g, '');
    const hosts = [...prose.matchAll(/(?:https?:\/\/|@)([a-z0-9.-]+[a-z])/g)].map(
      ([, host]) => host,
    );
    expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([]);
    expect(text).not.toMatch(/\b(?:Mr|Mrs|Ms|Dr|Prof)\.? [A-Z]/);
  });

  test('shows all three disclosure levels, notes and evidence at work', () => {
    const levels = new Set(answers.map(({ level }) => level));
    expect(levels).toEqual(new Set(['public', 'onRequest', 'internal']));
    expect(answers.some(({ answer }) => answer.note !== '')).toBe(true);
    expect(answers.some(({ answer }) => answer.evidence.length > 0)).toBe(true);
  });
});

describe('the samples together', () => {
  const samples = names.map((name) => {
    const { entries } = sampleSnapshot(read(readFileSync(`${folder}${name}.json`, 'utf8')));
    return { name, entries };
  });
  const pairs = samples.flatMap((one, at) =>
    samples.slice(at + 1).map((other) => ({ of: `${one.name} and ${other.name}`, one, other })),
  );

  test('are for a home, for buildings, for farms and for a federal agency', () => {
    const sectors = samples.flatMap(({ entries }) => optionsOf(entries, 'organisations', 'sector'));
    for (const sector of ['household', 'buildings', 'agriculture', 'federal']) {
      expect(sectors).toContain(sector);
    }
  });

  test.each(pairs)('$of: come from different makers of different devices', ({ one, other }) => {
    for (const fact of ['company.name', 'company.web', 'device.name', 'device.models']) {
      expect(wordsAt(one.entries, fact)).not.toBe(wordsAt(other.entries, fact));
    }
  });

  test.each(pairs)('$of: leave out different things', ({ one, other }) => {
    const [ours, theirs] = [leftOut(one.entries), leftOut(other.entries)];
    const differing = [
      ...[...ours].filter((element) => !theirs.has(element)),
      ...[...theirs].filter((element) => !ours.has(element)),
    ];
    expect(differing.length).toBeGreaterThanOrEqual(3);
  });

  test.each(pairs)('$of: share no paragraph word for word', ({ one, other }) => {
    const theirs = new Set(
      textsOf(answersOf(other.entries), 'paragraphs').map(({ words }) => words),
    );
    const copied = textsOf(answersOf(one.entries), 'paragraphs').filter(
      ({ words }) => words.length > 80 && theirs.has(words),
    );
    expect(copied).toEqual([]);
  });
});

type Placed = {
  readonly path: string;
  readonly fact: string;
  readonly answer: Answer;
  readonly shape: ValueShape | { readonly kind: 'list' };
  readonly value: Value | null;
  readonly level: string;
};

function read(text: string): Sample {
  const parsed = parseSample(text);
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return parsed.value;
}

function answersOf(entries: Entries): readonly Placed[] {
  return [...entries].flatMap(([path, { entry }]) => {
    const place = parsePath(path);
    if (entry.kind !== 'answer' || place === null) return [];
    const definition = factDefinition(place.fact);
    if (definition === undefined) throw new Error(`${path}: no such fact`);
    const column: Column | undefined =
      place.at === 'cell' ? listDefinition(place.fact)?.columns[place.column] : undefined;
    const value = entry.state === 'answered' ? entry.value : null;
    const level = entry.disclosure ?? column?.disclosure ?? definition.disclosure;
    return [{ path, fact: place.fact, answer: entry, shape: column ?? definition, value, level }];
  });
}

/** Only some decisions had alternatives worth keeping; a line for others is welcome, not needed. */
const seldomNeeded: readonly string[] = ['alternatives', 'others'];

/** Where there are ports and hosts that a network can allow. */
const ipMedia: readonly string[] = ['ethernet', 'wifi', 'cellular', 'internet'];

function isAskedFor(entries: Entries, list: string, row: string, shape: Column): boolean {
  if (shape.when === undefined) return true;
  const chosen = valueAt(entries, cellPath(list, row, shape.when.column));
  return chosen?.kind === 'choice' && shape.when.in.includes(chosen.option);
}

/** The rows of a list that no row of the other lists refers to. */
function unreferred(entries: Entries, list: string, others: readonly string[]): readonly string[] {
  const referred = new Set(
    [...entries].flatMap(([path, { entry }]) => {
      const place = parsePath(path);
      if (entry.kind !== 'answer' || entry.state !== 'answered' || place === null) return [];
      return entry.value.kind === 'reference' && others.includes(place.fact)
        ? entry.value.rows
        : [];
    }),
  );
  return rowsOf(entries, list)
    .map(({ id }) => id)
    .filter((id) => !referred.has(id));
}

function textsOf(
  answers: readonly Placed[],
  size: 'line' | 'paragraphs',
): readonly { path: string; words: string }[] {
  return answers.flatMap(({ path, fact, shape, value }) =>
    !fact.startsWith('workbook.') &&
    shape.kind === 'text' &&
    shape.size === size &&
    value?.kind === 'text'
      ? [{ path, words: value.text }]
      : [],
  );
}

/** Host names are no sentence and begin small. */
function isHosts(path: string): boolean {
  return path.startsWith('interfaces/') && path.endsWith('/hosts');
}

/** The last block of a text that is no list: items of a list may be phrases. */
function last(words: string): string {
  const blocks = words.split('\n\n').filter((block) => !/^(?:- |\d+\. )/.test(block));
  return blocks.findLast((block) => !block.endsWith(':')) ?? 'List.';
}

function valueAt(entries: Entries, path: string): Value | null {
  const entry = entries.get(path)?.entry;
  return entry?.kind === 'answer' && entry.state === 'answered' ? entry.value : null;
}

function optionAt(entries: Entries, path: string): string {
  const value = valueAt(entries, path);
  return value?.kind === 'choice' ? value.option : '';
}

function optionsOf(entries: Entries, list: string, column: string): readonly string[] {
  return rowsOf(entries, list).map(({ id }) => optionAt(entries, cellPath(list, id, column)));
}

/** The elements that some component leaves out or leaves to the customer. */
function leftOut(entries: Entries): ReadonlySet<string> {
  return new Set(
    rowsOf(entries, 'decisions')
      .map(({ id }) => id)
      .filter((id) =>
        ['customer', 'notProvided'].includes(
          optionAt(entries, cellPath('decisions', id, 'outcome')),
        ),
      )
      .map((id) => textAt(entries, cellPath('decisions', id, 'element'))),
  );
}

/** A line or a web address. */
function wordsAt(entries: Entries, path: string): string {
  const value = valueAt(entries, path);
  return value?.kind === 'web' ? value.address : textAt(entries, path);
}

function textAt(entries: Entries, path: string): string {
  const value = valueAt(entries, path);
  return value?.kind === 'text' ? value.text : '';
}

function dateAt(entries: Entries, path: string): string {
  const value = valueAt(entries, path);
  return value?.kind === 'date' ? value.date : '';
}

function rowAt(entries: Entries, path: string): string {
  const value = valueAt(entries, path);
  return value?.kind === 'reference' ? (value.rows[0] ?? '') : '';
}
