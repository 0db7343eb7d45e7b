import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../../electron/twins/check-twin-file.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import { makeTwin } from '../../../../shared/twins/make-twin.ts';
import { someDay } from '../../../support/some-day.ts';
import { sectionText, sentencesOf, textOf } from './outline-text.ts';
import { answer, choice, date, row, text, workbookOf } from './workbook-of.ts';

const real = parseSample(
  readFileSync(new URL('../../../fixtures/airgradient.sample.json', import.meta.url), 'utf8'),
);
if (!real.ok) throw new Error(real.failure.detail);
const snapshot = sampleSnapshot(real.value);
const outline = composeDocument(snapshot, 'deviceCybersecurityDisclosure', 'public', someDay);

describe('what the real device needed a place for', () => {
  it('one service over several kinds of network, who can use it, and which data go over it', () => {
    const said = sectionText(outline, 'interfaces');
    expect(said).toContain('Wi-Fi and Cellular');
    expect(said).toContain('Open to: Local web interface.');
    expect(said).toContain('Data: Air readings; Settings and Wi-Fi credentials.');
  });

  it('firmware as a part, with its licence, an identifier, and who updates it and how', () => {
    const said = sectionText(outline, 'components');
    expect(said).toContain('Licence: CC BY-SA 4.0');
    expect(said).toContain('Updated by the device itself: at start and every hour');
    const twin = makeTwin('cyclonedx', snapshot, {
      audience: 'public',
      at: '2026-12-01T00:00:00Z',
    });
    const file = twin.ok ? twin.files[0] : undefined;
    if (file === undefined) throw new Error('no file');
    expect(faultOf(file, '2026-12-01T00:00:00Z')).toBeNull();
    const { components } = JSON.parse(JSON.stringify(file.data));
    expect(components).toMatchObject([
      { type: 'firmware', licenses: [{ license: { name: 'CC BY-SA 4.0' } }] },
      { type: 'library', purl: 'pkg:generic/pubsubclient@2.8' },
    ]);
  });
});

describe('keys, release lines and times to a fix', () => {
  const onRequest = composeDocument(
    snapshot,
    'deviceCybersecurityDisclosure',
    'onRequest',
    someDay,
  );

  it('say of each secret of the real device where it is the same and who can replace it, to those who ask', () => {
    const said = sectionText(onRequest, 'access');
    expect(said).toContain('Password of the set-up hotspot and of the default network');
    expect(said).toContain('The same on every device');
    expect(said).toContain('Cannot be replaced');
    expect(sectionText(outline, 'access')).not.toContain('Cannot be replaced');
  });

  it('name the release lines beside the time of support', () => {
    const said = sectionText(outline, 'support-period');
    expect(said).toContain('Newest release (3.6.5)');
    expect(said).toContain('Library 2.4.15, for older boards');
  });

  it('say how soon each kind of weakness is fixed', () => {
    const said = sectionText(
      composeDocument(
        workbookOf({
          'fixTimes/c': row(1),
          'fixTimes/c/name': text('Critical'),
          'fixTimes/c/within': answer({ kind: 'quantity', amount: 14, unit: 'days' }),
          'passwords.rules': text('Passwords have at least 12 characters.'),
        }),
        'deviceCybersecurityDisclosure',
        'public',
        someDay,
      ),
      'updates',
    );
    expect(said).toMatch(/Critical.*14 days/s);
  });
});

describe('support as a time for each unit', () => {
  const each = {
    'device.name': text('Lamp'),
    'support.duration': answer({ kind: 'quantity', amount: 5, unit: 'years' }),
    'support.durationFrom': choice('purchase'),
  };
  const say = (document: Parameters<typeof composeDocument>[1]) =>
    sentencesOf(composeDocument(workbookOf(each), document, 'public', someDay)).map(textOf);

  it('is said with the day from which it counts, also at a glance', () => {
    expect(say('supportStatement')).toContain(
      'Each unit gets security support for five years from the day on which you buy it.',
    );
    expect(say('securityAtAGlance')).toContain(
      'Security updates of each unit for five years from the day on which you buy it.',
    );
  });

  it('is an answer: a day for all is not missing beside it', () => {
    const isFound = (entries: Readonly<Record<string, ReturnType<typeof text>>>) =>
      runChecks(workbookOf(entries), { today: '2026-12-01' }).some(
        ({ check, place }) => check.id === 'mandatory-not-known' && place === 'support.endDate',
      );
    const unknown = { ...date('2030-01-01'), state: 'unknown' } as ReturnType<typeof text>;
    expect(isFound({ 'support.endDate': unknown })).toBe(true);
    expect(isFound({ ...each, 'support.endDate': unknown })).toBe(false);
  });
});

it('the weakest protection that can be chosen stands beside the usual one', () => {
  const said = sectionText(
    composeDocument(
      workbookOf({
        'interfaces/w': row(1),
        'interfaces/w/name': text('Wi-Fi'),
        'interfaces/w/protection': text('WPA3'),
        'interfaces/w/weakest': text('WPA2 with a pre-shared key'),
      }),
      'deviceCybersecurityDisclosure',
      'public',
      someDay,
    ),
    'interfaces',
  );
  expect(said).toContain('At the weakest: WPA2 with a pre-shared key.');
});
