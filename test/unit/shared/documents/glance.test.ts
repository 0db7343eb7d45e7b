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
