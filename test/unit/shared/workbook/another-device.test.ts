import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { type AnotherDevice, asAnotherDevice } from '../../../../shared/workbook/another-device.ts';
import { answerOf, type Entry } from '../../../../shared/workbook/answer.ts';
import { applyEdits } from '../../../../shared/workbook/apply-edits.ts';
import { formerNameIn, namesIn } from '../../../../shared/workbook/device-names.ts';
import { holdEdits, isTakenOver, takenOver } from '../../../../shared/workbook/taken-over.ts';
import { answer, date, row, text, workbookOf } from '../documents/workbook-of.ts';

const plug: Readonly<Record<string, Entry>> = {
  'workbook.title': text('PlugOne'),
  'device.name': text('PlugOne'),
  'device.models': text('PO-1 and PO-2 (with display)'),
  'device.firmware': text('3.2'),
  'device.summary': text('PlugOne switches what is plugged in.'),
  'device.functions': text('It measures power.'),
  'support.startDate': date('2024-05-01'),
  'support.endDate': date('2031-05-01'),
  'document.revision': text('7'),
  'sbom.address': answer({ kind: 'web', address: 'https://maker.example/plugone/sbom' }),
  'components/device': row(1),
  'components/device/name': text('PlugOne'),
  'components/wifi': row(2),
  'components/wifi/name': text('Wi-Fi module'),
  'components/wifi/version': text('1.4'),
  'certifications/c': row(1),
  'certifications/c/name': text('EN 18031-1 by a laboratory'),
  'guidance.setup': text('Hold the button of the PO-2 for five seconds.'),
};
const outdoor: AnotherDevice = {
  name: 'PlugOne Outdoor',
  models: 'PO-9',
  firmware: '',
  saleStart: '2027-03-01',
  saleEnd: '',
  supportEnd: '',
  endOfLife: '',
};

const copied = (device = outdoor) => {
  const entries = asAnotherDevice(new Map(Object.entries(plug)), device, device.name);
  return workbookOf({ ...Object.fromEntries(entries), 'workbook.title': text(device.name) });
};
const wordsAt = (path: string) => {
  const entry = copied().entries.get(path)?.entry;
  return entry?.kind === 'answer' && entry.state === 'answered' ? entry.value : null;
};

describe('a copy for another device', () => {
  it('says what makes it another one, and leaves open what was not said', () => {
    expect(wordsAt('device.name')).toEqual({ kind: 'text', text: 'PlugOne Outdoor' });
    expect(wordsAt('components/device/name')).toEqual({ kind: 'text', text: 'PlugOne Outdoor' });
    expect(wordsAt('support.startDate')).toEqual({ kind: 'date', date: '2027-03-01' });
    for (const open of ['device.firmware', 'support.endDate', 'document.revision'])
      expect(copied().entries.has(open), open).toBe(false);
  });

  it('marks versions, days, addresses, certificates and what names the old device, and nothing else', () => {
    expect([...takenOver(copied().entries)].sort()).toEqual([
      'certifications/c/name',
      'components/wifi/version',
      'device.summary',
      'guidance.setup',
      'sbom.address',
    ]);
  });

  it('a mark goes with another answer, or with the word that it holds', () => {
    const { entries } = copied();
    const stamp = { revision: 2, at: '2026-12-01T00:00:00Z', by: '' };
    const held = applyEdits(entries, holdEdits(entries, ['sbom.address']), stamp);
    expect(isTakenOver(held, 'sbom.address')).toBe(false);
    expect(held.get('sbom.address')).toEqual(entries.get('sbom.address'));
    const before = entries.get('components/wifi/version')?.entry ?? null;
    const after = answerOf({ kind: 'text', text: '2.0' });
    const changed = applyEdits(
      entries,
      [{ path: 'components/wifi/version', before, after }],
      stamp,
    );
    expect(isTakenOver(changed, 'components/wifi/version')).toBe(false);
    expect(takenOver(changed)).toHaveLength(4);
  });

  it('is told of by checks until it is looked at', () => {
    const found = runChecks(copied(), { today: '2026-12-01' });
    const at = (id: string) =>
      found.filter(({ check }) => check.id === id).map(({ place }) => place);
    expect(at('taken-over-unseen')).toHaveLength(5);
    expect(at('former-device-named').sort()).toEqual(['device.summary', 'guidance.setup']);
    expect(at('workbook-named-apart')).toEqual([]);
  });
});

describe('names of a device', () => {
  it.each([
    ['PO-1 and PO-2 (with display)', ['PO-1', 'PO-2']],
    ['FG-610 (cellular) and FG-620 (cellular and Ethernet)', ['FG-610', 'FG-620']],
    ['all', []],
  ])('are read from %s', (models, names) => {
    expect(namesIn(models)).toEqual(names);
  });

  it.each([
    ['PlugOne switches.', 'PlugOne'],
    ['PlugOne Outdoor switches.', null],
    ['The plugone app', 'plugone'],
    ['PlugOneX is another.', null],
    ['Set up PlugOne Outdoor, not PlugOne.', 'PlugOne'],
  ])('%s', (said, name) => {
    expect(formerNameIn(said, ['PlugOne'], ['PlugOne Outdoor'])).toBe(name);
  });
});
