import { describe, expect, it } from 'vitest';
import {
  catalogueItems,
  markMatches,
  searchCatalogue,
} from '../../../../shared/search/search-catalogue.ts';

const ids = (text: string) => searchCatalogue(text).map(({ item }) => item.id);

describe('searching the catalogue', () => {
  it('finds questions, elements, actions, the outline and requirements', () => {
    const kinds = new Set(catalogueItems().map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'action',
      'chapter',
      'element',
      'outline',
      'question',
      'requirement',
    ]);
  });

  it('names each item once within its chapter', () => {
    const places = catalogueItems().map(({ kind, chapter, id }) => `${kind} ${chapter} ${id}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each([
    ['A1-Q6', 'A1-Q6'],
    ['a1 q6', 'A1-Q6'],
    ['su-6a', 'SU-6a'],
    ['DO-1h', 'DO-1h'],
  ])('takes %s for an id and puts it first', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it('asks for every word, at the beginning of a word', () => {
    const found = searchCatalogue('software update');
    expect(found.length).toBeGreaterThan(5);
    for (const { item } of found) {
      const all = [item.ref, item.title, ...item.more].join(' ').toLowerCase();
      expect(all).toMatch(/\bsoftware/);
      expect(all).toMatch(/\bupdate/);
    }
    expect(ids('oftware')).toEqual([]);
  });

  it('finds the chapter whose title is meant before the items in it', () => {
    expect(searchCatalogue('device identification')[0]?.item).toMatchObject({
      kind: 'chapter',
      id: 'DI',
    });
  });

  it('finds words without their case and accents', () => {
    expect(ids('CUSTÖMERS')).toEqual(ids('customers'));
  });

  it('shows the words it found where the title does not hold them', () => {
    const hit = searchCatalogue('BACnet').find(({ excerpt }) => excerpt !== undefined);
    expect(hit?.excerpt).toContain('BACnet');
    expect(hit?.excerpt?.length).toBeLessThan(200);
  });

  it('finds nothing for nothing, and for what no publication says', () => {
    expect(searchCatalogue('  – ')).toEqual([]);
    expect(searchCatalogue('zzyzx')).toEqual([]);
  });

  it('takes no sign for a pattern', () => {
    expect(() => searchCatalogue('(.*[')).not.toThrow();
    expect(() => markMatches('a (b', '(b [')).not.toThrow();
  });

  it('is done before the next key is pressed', () => {
    searchCatalogue('warm');
    const start = performance.now();
    for (let count = 0; count < 10; count += 1) searchCatalogue('a');
    expect((performance.now() - start) / 10).toBeLessThan(50);
  });
});

describe('marking what was found', () => {
  it('keeps every character', () => {
    const shown = 'Élan: the ﬁnal Update of updates.';
    for (const text of ['elan', 'final', 'up', 'the update', '']) {
      expect(
        markMatches(shown, text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(shown);
    }
  });

  it('marks beginnings of words, accents or not', () => {
    const matches = (shown: string, text: string) =>
      markMatches(shown, text)
        .filter(({ isMatch }) => isMatch)
        .map((piece) => piece.text);
    expect(matches('Élan of the Update', 'elan up')).toEqual(['Élan', 'Up']);
    expect(matches('backup', 'up')).toEqual([]);
  });
});
