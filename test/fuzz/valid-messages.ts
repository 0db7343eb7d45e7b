import type { Channel, Request } from '../../shared/bridge.ts';
import { answerOf } from '../../shared/workbook/answer.ts';
import { changeOf, textEdit } from '../unit/electron/storage/library-in-temp-folder.ts';

type Messages = { readonly [C in Channel]?: readonly Request<C>[] };

/** Messages that channels take: what hostile ones are made of. A channel that takes `{}` needs none. */
export function validMessages(workbookId: string) {
  const row = { kind: 'row', position: 1, disclosure: null } as const;
  const statement = answerOf({ kind: 'text', text: 'It can be updated.' });
  const rename = changeOf(textEdit('workbook.title', 'Gateway', 'New'));
  return {
    'library/create': [{ title: 'Gateway' }],
    'library/sample': [{ name: 'one' }, { name: 'none' }],
    'library/duplicate': [
      { workbookId, title: 'Copy', device: null },
      {
        workbookId,
        title: 'Copy',
        device: {
          name: 'Lamp 2',
          models: '',
          firmware: '1.0',
          saleStart: '2027-03-01',
          saleEnd: '',
          supportEnd: '2034-03-01',
          endOfLife: '',
        },
      },
    ],
    'library/search': [{ text: 'gate' }, { text: '"name" OR gate* NEAR(x)' }],
    'workbook/open': [{ workbookId }, { workbookId: 'company' }],
    'workbook/apply': [
      { workbookId, change: changeOf(textEdit('device.name', null, 'G2')) },
      { workbookId: 'company', change: changeOf(textEdit('company.name', null, 'Northwind')) },
      {
        workbookId,
        change: changeOf(
          { path: 'goals/a1', before: null, after: row },
          { path: 'goals/a1/statement', before: null, after: statement },
        ),
      },
      { workbookId, change: { ...rename, kind: 'undo', of: 'x' } },
    ],
    'workbook/history': [
      { workbookId, before: null, limit: 50 },
      { workbookId, before: 3, limit: 1 },
    ],
    'documents/export': [
      {
        workbookId,
        document: 'deviceCybersecurityDisclosure',
        formats: ['md', 'json'],
        audience: 'public',
        job: 'job-1',
      },
    ],
    'documents/print': [{ workbookId, document: 'supportStatement', audience: 'onRequest' }],
    'documents/reveal': [{ token: '5d0f4cd5-4b1a-4c7e-9d6b-0d2a1f3c7e55' }],
    'twins/export': [
      { workbookId, twins: ['csaf', 'security.txt'], audience: 'public', job: 'job-1' },
    ],
    'editions/publish': [
      {
        workbookId,
        label: '1.0',
        approvedBy: 'Head of quality',
        audience: 'public',
        documents: ['supportStatement'],
        formats: ['md'],
        twins: ['disclosure'],
        since: null,
        job: 'job-1',
      },
    ],
    'editions/list': [{ workbookId }],
    'editions/labels': [{ workbookId }],
    'editions/read': [{ workbookId, edition: 'one' }],
    'editions/standing': [{ workbookId }],
    'editions/changes': [
      { workbookId, from: 'one', to: null, formats: ['docx', 'md'], job: 'job-1' },
    ],
    'editions/export': [{ workbookId, edition: 'one', job: 'job-1' }],
    'jobs/stop': [{ job: 'job-1' }],
    'house/template': [{ file: 'cd'.repeat(32) }],
    'house/fields': [{ workbookId, document: 'deviceCybersecurityDisclosure', audience: 'public' }],
    'house/logo': [{ file: 'ab'.repeat(32) }],
    'handoff/save': [{ workbookId }],
    'handoff/separate': [{ token: '5d0f4cd5-4b1a-4c7e-9d6b-0d2a1f3c7e55' }],
    'merge/compare': [{ token: '5d0f4cd5-4b1a-4c7e-9d6b-0d2a1f3c7e55', workbookId }],
    'merge/apply': [
      {
        token: '5d0f4cd5-4b1a-4c7e-9d6b-0d2a1f3c7e55',
        workbookId,
        revision: 1,
        choices: { 'device.name': 'theirs', 'goals#order': 'ours' },
      },
    ],
    'merge/stop': [{ token: '5d0f4cd5-4b1a-4c7e-9d6b-0d2a1f3c7e55' }],
    'settings/write': [{ author: 'Quality', theme: 'dark' }, { theme: 'system' }],
    'shell/openLink': [
      { address: 'https://example.com/a?b=c' },
      { address: 'mailto:security@example.com' },
    ],
    'shell/state': [
      {
        title: 'Gateway',
        canUndo: true,
        canRedo: false,
        hasWorkbook: true,
        workbookId,
        unsaved: 0,
      },
    ],
    'shell/flushed': [{ unsaved: 0 }],
  } as const satisfies Messages;
}
