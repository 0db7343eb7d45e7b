import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { regimes } from '../../shared/content/regimes.ts';
import { failureWords } from '../../shared/failures.ts';
import { allTexts, textsIn } from './collect.ts';

/** Said of what a company publishes, or the name that a standard has itself. */
const published = /each edition that you publish|“First edition”|\bEdition 1\.0\b/;
const rooms = ['activities', 'catalogue', 'decisions', 'incoming', 'library', 'packs', 'regimes'];

test('call what a framework asks the guidance, and only what a company publishes an edition', () => {
  const texts = [...allTexts, ...textsIn(regimes, 'regimes')];
  const wrong = texts.filter(({ text }) => /\beditions?\b/i.test(text) && !published.test(text));
  expect(wrong).toEqual([]);
  expect(failureWords['pack-unknown'].next).not.toMatch(/edition/);
});

test.each(rooms)('%s speaks of no this, other or unknown edition', (room) => {
  const folder = new URL(`../../renderer/${room}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files)
    expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(
      /\b(?:this|another|other|unknown|no) edition\b|\bthe edition (?:of 2020|that followed|it follows)|>\s*The edition\s*</i,
    );
});
