import { type Sample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import type { Entries, Snapshot } from '../../../../shared/workbook/snapshot.ts';

/** A workbook in the short form of samples, with only what a test is about. */
export type Draft = {
  readonly facts?: Sample['facts'];
  readonly lists?: Sample['lists'];
  /** Answers of the company profile. */
  readonly company?: Sample['facts'];
};

export const today = '2026-11-21';

export function workbookFrom({ facts = {}, lists = {}, company = {} }: Draft): Snapshot {
  const sample = { name: 'test', title: 'Test', about: 'A test.' };
  const { entries: profile } = sampleSnapshot({ ...sample, facts: company, lists: {} });
  return { ...sampleSnapshot({ ...sample, facts, lists }), company: withoutLibrary(profile) };
}

function withoutLibrary(entries: Entries): Entries {
  return new Map([...entries].filter(([path]) => !path.startsWith('workbook.')));
}
