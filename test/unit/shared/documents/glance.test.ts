import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { sectionText } from './outline-text.ts';
import { choice, row, text, workbookOf } from './workbook-of.ts';

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
  sectionText(composeDocument(accounts(level), 'securityAtAGlance', 'public'), 'glance');

test('it speaks of all passwords only where all may be read', () => {
  expect(glance('public')).toContain('No password is the same on every device.');
  expect(glance('internal')).not.toContain('No password is the same');
  expect(glance('internal')).toContain('Set at first use: Administrator.');
});

test('of interfaces that are only named it does not say that they are closed', () => {
  const answers = { 'interfaces/a': row(1), 'interfaces/a/name': text('Web page') };
  const said = (more: Parameters<typeof workbookOf>[0]) =>
    sectionText(
      composeDocument(workbookOf({ ...answers, ...more }), 'securityAtAGlance', 'public'),
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
