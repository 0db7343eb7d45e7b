import { describe, expect, it } from 'vitest';
import type { DocumentJob } from '../../../../../electron/ipc/aside/document-jobs.ts';
import { makeDocumentWriter } from '../../../../../electron/ipc/aside/document-writer.ts';
import type { Worker } from '../../../../../electron/recovery/backup-worker.ts';
import type { WorkbookRows } from '../../../../../electron/storage/workbook-rows.ts';
import { plainStyle } from '../../../../../shared/house/house-style.ts';
import { failed, type Result } from '../../../../../shared/result.ts';
import { sampleOnDisk } from '../../../../support/sample-on-disk.ts';
import { someDay } from '../../../../support/some-day.ts';
import { startWriterOnNode, writingHere } from '../document-writers.ts';

const { logo: _, ...style } = plainStyle;
const look = { style, logo: null, logoAlt: '', template: null, templateUse: 'styles' } as const;
const rows = rowsOfSample();
const disclosure = {
  kind: 'document',
  rows,
  look,
  document: 'deviceCybersecurityDisclosure',
  audience: 'public',
  day: someDay,
} as const;
const docx = { ...disclosure, formats: ['docx'] } as const satisfies DocumentJob;
const never = new AbortController().signal;
const noPrinter = async () => failed('pdf-failed', 'there is nothing to print with here');
const needs = { step: () => true, print: noPrinter };

/** The sample's answers as the library holds them. */
function rowsOfSample(): WorkbookRows {
  const { workbookId, revision, entries } = sampleOnDisk('room-controller');
  const own = [...entries].map(([path, { entry, ...rest }]) => ({
    ...rest,
    path,
    body: JSON.stringify(entry),
  }));
  return { workbookId, revision, own, company: [] };
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}

describe('documents written in a process of their own', () => {
  const write = makeDocumentWriter(startWriterOnNode, () => undefined);

  it('are the same, byte for byte, as written here', async () => {
    const job = { ...disclosure, formats: ['docx', 'html', 'md', 'json'] } as const;
    const aside = unwrap(await write(job, needs, never));
    const here = unwrap(await writingHere(job, needs, never));
    expect(aside.map(({ name }) => name)).toEqual(here.map(({ name }) => name));
    for (const [index, { name, bytes }] of aside.entries())
      expect(Buffer.compare(bytes, here[index]?.bytes ?? Buffer.of()), name).toBe(0);
  });

  it('are frozen into the same edition', async () => {
    const job = {
      kind: 'edition',
      rows,
      look,
      order: {
        label: '1.0',
        approvedBy: 'Head of Product Security',
        audience: 'public',
        documents: ['supportStatement'],
        formats: ['docx', 'html'],
        twins: [],
        since: null,
      },
      stamp: {
        id: 'e1',
        publishedAt: '2026-01-01T10:00:00.000Z',
        change: 'c1',
        revision: 1,
        appVersion: '1',
      },
    } as const satisfies DocumentJob;
    const aside = unwrap(await write(job, needs, never));
    const here = unwrap(await writingHere(job, needs, never));
    expect(aside.record).toEqual(here.record);
    expect(aside.outlines).toEqual(here.outlines);
    expect([...aside.files.keys()]).toEqual([...here.files.keys()]);
  });

  it('tell how far they are, and let main print their pages', async () => {
    const told: string[] = [];
    let printed = 0;
    const outcome = await write(
      { ...disclosure, formats: ['md', 'pdf'] },
      {
        step: (done, of, title) => told.push(`${done} of ${of}: ${title.split('.').at(-1)}`) > 0,
        print: async ({ html }) => {
          printed += html.length;
          return failed('pdf-failed', 'there is no paper');
        },
      },
      never,
    );
    expect(outcome).toEqual(failed('pdf-failed', 'there is no paper'));
    expect(told).toEqual(['0 of 2: md', '1 of 2: pdf']);
    expect(printed).toBeGreaterThan(1000);
  });

  it('are given up at once when they are stopped, and their process ends', async () => {
    const stop = new AbortController();
    let ended = () => {};
    const end = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const start = (): Worker => {
      const worker = startWriterOnNode();
      worker.onEnd(ended);
      return worker;
    };
    const stopping = {
      ...needs,
      step: () => {
        stop.abort();
        return false;
      },
    };
    const outcome = await makeDocumentWriter(start, () => undefined)(docx, stopping, stop.signal);
    expect(outcome).toEqual(failed('cancelled'));
    await end;
  });

  it('are written here where the process dies, and that is noted', async () => {
    const logged: string[] = [];
    const dying = (): Worker => {
      const worker = startWriterOnNode();
      worker.kill();
      return worker;
    };
    const files = unwrap(
      await makeDocumentWriter(dying, (line) => logged.push(line))(docx, needs, never),
    );
    expect(files).toHaveLength(1);
    expect(logged).toHaveLength(1);
  });

  it('say of a damaged answer that it is one, and publish nothing', async () => {
    const damaged = {
      ...rows,
      own: [...rows.own, { path: 'x', body: '{', revision: 1, at: '', by: '' }],
    };
    const order = {
      label: '1.0',
      approvedBy: 'R',
      audience: 'public' as const,
      documents: [],
      formats: [],
      twins: [],
      since: null,
    };
    const stamp = {
      id: 'e1',
      publishedAt: '2026-01-01T10:00:00.000Z',
      change: 'c',
      revision: 1,
      appVersion: '1',
    };
    const job = { kind: 'edition', rows: damaged, look, order, stamp } as const;
    expect(await write(job, needs, never)).toEqual(failed('row-damaged', 'x'));
  });
});
