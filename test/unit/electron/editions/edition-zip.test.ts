import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { packEdition } from '../../../../electron/editions/edition-zip.ts';
import { makeEdition } from '../../../../electron/editions/make-edition.ts';
import { verifyEdition } from '../../../../electron/editions/verify-edition.ts';
import { readZip } from '../../../../electron/office/read-zip.ts';
import { date, text, workbookOf } from '../../shared/documents/workbook-of.ts';

const snapshot = workbookOf({
  'device.name': text('GS-2'),
  'support.endDate': date('2032-03-31'),
  'workbook.title': text('SECRET-TITLE'),
  'device.summary': text('A sensor.', { note: 'SECRET-NOTE' }),
});
const order = {
  label: '1.0',
  approvedBy: 'SECRET-APPROVER',
  audience: 'public',
  documents: ['deviceCybersecurityDisclosure', 'securityAtAGlance'],
  formats: ['docx', 'md', 'json'],
  twins: [],
  since: null,
} as const;
const stamp = {
  id: 'e-1',
  publishedAt: '2026-11-21T10:11:12.000Z',
  revision: 7,
  change: 'c-7',
  appVersion: '0.1.0',
};
const made = async (...given: Parameters<typeof makeEdition>) => {
  const result = await makeEdition(...given);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
};
const make = () => made(snapshot, order, stamp);
const packed = async () => {
  const { record, files } = await make();
  return packEdition(record, files);
};
type Parts = Record<string, Uint8Array>;
const parts = async (): Promise<Parts> => Object.fromEntries(await readZip(await packed()));
const verdict = async (zip: Uint8Array) => {
  const verified = await verifyEdition(zip);
  return verified.ok ? verified.lines.join('\n') : verified.because;
};
const without = (from: Parts, name: string): Parts =>
  Object.fromEntries(Object.entries(from).filter(([other]) => other !== name));

describe('an edition as a zip', () => {
  it('is the same bytes for the same edition, and every hash in it holds', async () => {
    expect(Buffer.from(await packed()).equals(Buffer.from(await packed()))).toBe(true);
    const lines = (await verdict(await packed())).split('\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatch(/manifest\.json: edition 1\.0 of 2026-11-21, for everyone$/);
    expect(lines[1]).toMatch(/^[0-9a-f]{64} {2}GS-2 - .*: unchanged$/);
  });

  it('says what it is, and nothing of persons, computers or the time of day', async () => {
    const { 'manifest.json': manifest = new Uint8Array() } = await parts();
    const said = Buffer.from(manifest).toString('utf8');
    expect(JSON.parse(said)).toMatchObject({
      format: 'securable-edition',
      label: '1.0',
      date: '2026-11-21',
      revision: 7,
      audience: 'public',
      app: { name: 'Securable', version: '0.1.0' },
    });
    const all = Object.values(await parts()).map((bytes) => Buffer.from(bytes).toString('latin1'));
    for (const secret of ['SECRET', 'AUTHOR-NAME', '10:11', process.cwd(), '/home/', 'c-7'])
      for (const content of all) expect(content).not.toContain(secret);
  });

  it('is found out where a file was changed, is missing, or was added', async () => {
    const all = await parts();
    const name = Object.keys(all).find((key) => key.endsWith('.md')) ?? '';
    const changed = Buffer.from(all[name] ?? []);
    changed[0] = (changed[0] ?? 0) ^ 1;
    expect(await verdict(zipSync({ ...all, [name]: changed }))).toMatch(/^Changed: “GS-2/);
    expect(await verdict(zipSync(without(all, name)))).toMatch(/^Missing: “GS-2/);
    expect(await verdict(zipSync({ ...all, 'more.md': changed }))).toMatch(/^Extra: “more\.md”/);
  });

  it('is not an edition without the manifest that Securable wrote', async () => {
    const all = await parts();
    const { 'manifest.json': manifest = new Uint8Array() } = all;
    expect(await verdict(zipSync(without(all, 'manifest.json')))).toMatch(
      /^This is not an edition/,
    );
    const said = Buffer.from(manifest).toString('utf8');
    for (const other of [
      '{',
      '[]',
      said.replace('"formatVersion": 1', '"formatVersion": 2'),
      said.replace('"audience"', '"author": "x", "audience"'),
      said.replaceAll('\n', '\n '),
      said.replace(/"name": "GS-2/, '"name": "../GS-2'),
    ])
      expect(await verdict(zipSync({ ...all, 'manifest.json': Buffer.from(other) }))).toMatch(
        /^This is not an edition/,
      );
  });
});

describe('a hostile zip', () => {
  const refused = async (zip: Uint8Array) =>
    expect(await verdict(zip)).toMatch(/^This zip is not read/);

  it('is refused in one line, whatever is wrong with it', async () => {
    const good = Buffer.from(await packed());
    await refused(Buffer.from('no zip'));
    await refused(good.subarray(0, good.length - 40));
    await refused(zipSync({ 'bomb.md': new Uint8Array(20_000_000) }));
    await refused(zipSync({ '../evil.md': Buffer.from('x') }));
    await refused(zipSync({ '/evil.md': Buffer.from('x') }));
    await refused(zipSync({ 'C:\\evil.md': Buffer.from('x') }));
    const many = Array.from({ length: 1_001 }, (_, at) => [`${at}.md`, Buffer.from('x')] as const);
    await refused(zipSync(Object.fromEntries(many)));
    const twice = Buffer.from(zipSync({ 'a.md': Buffer.from('x'), 'b.md': Buffer.from('y') }));
    await refused(Buffer.from(twice.toString('latin1').replaceAll('b.md', 'a.md'), 'latin1'));
    const lying = Buffer.from(zipSync({ 'a.md': new Uint8Array(50_000) }));
    lying.writeUInt32LE(10, lying.indexOf(Buffer.from('PK\u0001\u0002')) + 24);
    await refused(lying);
  });

  it('never brings the reader down, however its bytes are mixed up', async () => {
    const good = Buffer.from(await packed());
    let state = 7;
    const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
    for (let run = 0; run < 300; run += 1) {
      const bytes = Buffer.from(good);
      for (let hit = 0; hit < 8; hit += 1) bytes[random() % bytes.length] = random() % 256;
      const verified = await verifyEdition(bytes);
      expect(typeof verified.ok).toBe('boolean');
    }
  });

  it('is told from an honest answer of one letter a million times', async () => {
    const dense = workbookOf({
      'device.name': text('GS-2'),
      'device.summary': text('a'.repeat(1_000_000)),
    });
    const { record, files } = await made(dense, { ...order, formats: ['md', 'html'] }, stamp);
    const verified = await verifyEdition(packEdition(record, files));
    expect(verified).toMatchObject({ ok: true });
  });
});

it('opens with another reader of zips', async () => {
  const zip = await yauzl.fromBufferPromise(Buffer.from(await packed()));
  const names: string[] = [];
  for await (const { fileName } of zip.eachEntry()) names.push(fileName);
  expect(names[0]).toBe('manifest.json');
});
