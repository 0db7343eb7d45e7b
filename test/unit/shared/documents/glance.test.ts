import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import { someDay } from '../../../support/some-day.ts';
import { sectionText } from './outline-text.ts';
import { choice, notApplicable, row, text, workbookOf } from './workbook-of.ts';

const accounts = (level: 'public' | 'internal') =>
  workbookOf({
    'accessRoles/a': row(1),
    'accessRoles/a/name': text('Administrator'),
    'accessRoles/a/credential': choice('firstUse'),
    'accessRoles/b': row(2, level),
    'accessRoles/b/name': text('Service'),
    'accessRoles/b/credential': choice('unique'),
  });

const glance = (level: 'public' | 'internal') =>
  sectionText(composeDocument(accounts(level), 'securityAtAGlance', 'public', someDay), 'glance');

test('it speaks of all passwords only where all may be read', () => {
  expect(glance('public')).toContain('No password is the same on every device.');
  expect(glance('internal')).not.toContain('No password is the same');
  expect(glance('internal')).toContain('Set at first use: Administrator.');
});

test('of interfaces that are only named it does not say that they are closed', () => {
  const answers = { 'interfaces/a': row(1), 'interfaces/a/name': text('Web page') };
  const said = (more: Parameters<typeof workbookOf>[0]) =>
    sectionText(
      composeDocument(workbookOf({ ...answers, ...more }), 'securityAtAGlance', 'public', someDay),
      'glance',
    );
  expect(said({})).not.toContain('connect');
  const known = { 'interfaces/a/medium': choice('ethernet'), 'interfaces/a/state': choice('on') };
  expect(said({ ...known, 'interfaces/a/direction': choice('outbound') })).toContain(
    'Nothing on the network can connect to it as delivered.',
  );
  expect(said({ ...known, 'interfaces/a/direction': choice('inbound') })).toContain(
    'One of its interfaces accepts connections as delivered.',
  );
});

const interfaceOf = (id: string, cells: Record<string, ReturnType<typeof choice>>) => ({
  [`interfaces/${id}`]: row(1),
  [`interfaces/${id}/name`]: text(`Interface ${id}`),
  ...Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [`interfaces/${id}/${column}`, cell]),
  ),
});

const atAGlance = (entries: Parameters<typeof workbookOf>[0]) =>
  sectionText(
    composeDocument(workbookOf(entries), 'securityAtAGlance', 'public', someDay),
    'glance',
  );

test('it counts what waits for connections on the device itself, and no link, hub or service', () => {
  const on = { state: choice('on') };
  const parts = {
    'components/hub': row(1),
    'components/hub/name': text('Hub'),
    'components/hub/kind': choice('relatedDevice'),
    'components/cloud': row(2),
    'components/cloud/name': text('Cloud'),
    'components/cloud/kind': choice('service'),
  };
  const onPart = (id: string) => answerOf({ kind: 'reference', rows: [id] });
  const said = atAGlance({
    ...parts,
    ...interfaceOf('wifi', {
      medium: choice('wifi'),
      direction: choice('both'),
      ...on,
      ports: notApplicable('Only the radio.'),
    }),
    ...interfaceOf('lora', { medium: choice('lorawan'), direction: choice('both'), ...on }),
    ...interfaceOf('hub', {
      medium: choice('ethernet'),
      direction: choice('inbound'),
      ...on,
      component: onPart('hub'),
    }),
    ...interfaceOf('page', {
      medium: choice('internet'),
      direction: choice('inbound'),
      ...on,
      component: onPart('cloud'),
    }),
  });
  expect(said).toContain('Nothing on the network can connect to it as delivered.');
  const both = { medium: choice('ethernet'), direction: choice('both'), ...on };
  expect(atAGlance(interfaceOf('eth', both))).not.toContain('connect');
  expect(atAGlance(interfaceOf('eth', { ...both, ports: text('UDP 5353') }))).toContain(
    'One of its interfaces accepts connections as delivered.',
  );
});

const certificate = (id: string, kind: string | null) => ({
  [`certifications/${id}`]: row(1),
  [`certifications/${id}/name`]: text(`Paper ${id}`),
  [`certifications/${id}/issuer`]: text('Somebody'),
  ...(kind === null ? {} : { [`certifications/${id}/kind`]: choice(kind) }),
});

test('only what others looked at counts as evaluated from outside', () => {
  const none = atAGlance({ ...certificate('a', 'own'), ...certificate('b', 'other') });
  expect(none).toContain('No security evaluation from outside is listed.');
  expect(none).toContain('By our own assessment: Paper a.');
  expect(none).not.toContain('Paper b');
  const one = atAGlance({ ...certificate('a', 'independent'), ...certificate('b', 'own') });
  expect(one).toContain('Evaluated from outside: Paper a, by Somebody.');
  const untold = atAGlance({ ...certificate('a', null), ...certificate('b', 'own') });
  expect(untold).not.toContain('from outside');
  expect(untold).toContain('Certificates and assessments: Paper a.');
});

test('it names the maker', () => {
  const outline = composeDocument(
    workbookOf({ 'company.name': text('Maker of Things') }),
    'securityAtAGlance',
    'public',
    someDay,
  );
  expect(outline.facts.map(({ label }) => label)).toContain('Manufacturer');
});
