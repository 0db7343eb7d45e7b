import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { Audience } from '../../../../shared/documents/outline.ts';
import type { Answer, Entry } from '../../../../shared/workbook/answer.ts';
import { applyEdits } from '../../../../shared/workbook/apply-edits.ts';
import { disclosureOf } from '../../../../shared/workbook/disclosure.ts';
import {
  begun,
  draftsIn,
  draftsOfDecision,
  lookedAtEdits,
} from '../../../../shared/workbook/drafts.ts';
import { answerSchema, rowSchema } from '../../../../shared/workbook/schema.ts';
import { sentencesOf, textOf } from '../documents/outline-text.ts';
import { answer, choice, row, text, workbookOf } from '../documents/workbook-of.ts';

const reason = 'decisions/LA-1_device/reason';
const words = 'Every port is behind a screw that needs our key.';
const draft = answer({ kind: 'text', text: words }, { disclosure: 'draft' }) as Answer;

const workbook = (written: Entry) =>
  workbookOf({
    'device.name': text('Lock'),
    'components/device': row(1),
    'components/device/name': text('Lock'),
    'components/device/kind': choice('device'),
    'decisions/LA-1_device': row(1),
    'decisions/LA-1_device/element': text('LA-1'),
    'decisions/LA-1_device/component': answer({ kind: 'reference', rows: ['device'] }),
    'decisions/LA-1_device/outcome': choice('notProvided'),
    [reason]: written,
  });

const says = (snapshot: ReturnType<typeof workbook>, audience: Audience) =>
  sentencesOf(composeDocument(snapshot, 'capabilityStatement', audience, '2026-12-01'))
    .map(textOf)
    .join('\n')
    .includes(words);

describe('a reason in a decision', () => {
  it('begins as a draft: no document tells it to customers until somebody has looked at it', () => {
    const snapshot = workbook(draft);
    expect(disclosureOf(snapshot, reason)).toBe('internal');
    expect([says(snapshot, 'public'), says(snapshot, 'onRequest')]).toEqual([false, false]);
    expect(says(snapshot, 'internal')).toBe(true);
    const edits = lookedAtEdits(snapshot.entries, draftsIn(snapshot.entries));
    const entries = applyEdits(snapshot.entries, edits, { revision: 2, at: '', by: '' });
    expect(says({ ...snapshot, entries }, 'public')).toBe(true);
    expect(draftsOfDecision(entries, 'LA-1_device')).toEqual([]);
  });

  it('that a workbook had before is published as it was', () => {
    const snapshot = workbook(text(words));
    expect(draftsIn(snapshot.entries)).toEqual([]);
    expect(says(snapshot, 'public')).toBe(true);
  });

  it('is a draft only where it is new, and nobody has said who may read it', () => {
    const said = text(words) as Answer;
    expect(begun(reason, undefined, said).disclosure).toBe('draft');
    expect(begun(reason, said, text('Other words.') as Answer).disclosure).toBeNull();
    expect(begun(reason, undefined, { ...said, disclosure: 'onRequest' }).disclosure).toBe(
      'onRequest',
    );
    expect(begun('decisions/LA-1_device/owner', undefined, said).disclosure).toBeNull();
    expect(begun('device.summary', undefined, said).disclosure).toBeNull();
  });

  it('travels as a draft in files; a row is none', () => {
    expect(answerSchema.safeParse(draft).success).toBe(true);
    expect(rowSchema.safeParse({ kind: 'row', position: 1, disclosure: 'draft' }).success).toBe(
      false,
    );
  });
});
