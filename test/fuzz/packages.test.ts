import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../electron/documents/template/fill-template.ts';
import { packEdition } from '../../electron/editions/edition-zip.ts';
import { makeEdition } from '../../electron/editions/make-edition.ts';
import { verifyEdition } from '../../electron/editions/verify-edition.ts';
import { readLogo } from '../../electron/house/read-logo.ts';
import { openTemplate } from '../../electron/office/template/open-template.ts';
import { unzipped } from '../support/unzipped.ts';
import { checkXml, docxParts } from '../unit/electron/documents/read-docx.ts';
import { smallOutline } from '../unit/electron/documents/template/small-outline.ts';
import { jpeg, png } from '../unit/electron/house/pictures.ts';
import { template } from '../unit/electron/office/template/templates.ts';
import { unwrap } from '../unit/electron/storage/library-in-temp-folder.ts';
import { text, workbookOf } from '../unit/shared/documents/workbook-of.ts';
import { diceOf, patience, rounds, startSeed } from './dice.ts';
import { type LooseEntry, looseZip } from './loose-zip.ts';
import { mutatedBytes } from './mutate-bytes.ts';
import { mutatedPackage } from './mutate-package.ts';

/** Milliseconds of the processor's work for one input, however busy the machine is, and bytes of memory beyond what was there before the first. */
const slowest = 2000;
const mostMemory = 256 * 1024 * 1024;

/** JavaScript's own heap and the buffers outside it, which is where files are. */
function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Reads as many inputs as said; the slowest, the most memory held, and how many were taken. */
async function survey(count: number, read: (round: number) => Promise<boolean> | boolean) {
  const before = memory();
  let longest = 0;
  let most = 0;
  let taken = 0;
  for (let round = 0; round < count; round += 1) {
    const started = process.cpuUsage();
    if (await read(round)) taken += 1;
    const { user, system } = process.cpuUsage(started);
    longest = Math.max(longest, (user + system) / 1000);
    most = Math.max(most, memory() - before);
  }
  expect(longest).toBeLessThan(slowest);
  expect(most).toBeLessThan(mostMemory);
  return taken;
}

/** Where parts may lead out of a filled template: web and mail alone. */
const ways = /Target="([^"]*)" TargetMode="External"|TargetMode="External" Target="([^"]*)"/g;

async function expectHarmless(docx: Uint8Array): Promise<void> {
  for (const [name, part] of await docxParts(docx)) {
    expect(name).not.toMatch(/vba|activeX|embeddings|customUI|\.\.|^\/|\\/i);
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    checkXml(part);
    expect(part).not.toMatch(/<!DOCTYPE|<!ENTITY|<w:altChunk|INCLUDETEXT/);
    // Anywhere else such an element is a word without a meaning.
    if (!name.endsWith('.rels')) continue;
    for (const [, one, other] of part.matchAll(ways))
      expect(one ?? other).toMatch(/^(?:https?:|mailto:)/);
  }
}

describe('mutated packages', () => {
  it(
    'that were templates are refused with the reason, or give a harmless document',
    async () => {
      const good = unzipped(
        await template('{{title}} of {{product}}', '{{facts}}', '{{document}}'),
      );
      const dice = diceOf(startSeed() + 10);
      let filled = 0;
      const count = rounds(7000);
      const taken = await survey(count, async (round) => {
        const opened = await openTemplate(mutatedPackage(good, dice));
        if (!opened.ok) {
          expect(opened.failure.code).toBe('template-refused');
          expect(opened.failure.detail).toMatch(/./);
          return false;
        }
        if (round % 16 !== 0) return true;
        const use = dice.oneOf(['styles', 'fields'] as const);
        const made = await fillTemplate(smallOutline, { parts: opened.value, use });
        if (made.ok) {
          filled += 1;
          await expectHarmless(made.value);
        } else expect(made.failure.code).toBe('template-refused');
        return true;
      });
      expect(taken).toBeGreaterThan(count / 20);
      expect(filled).toBeGreaterThan(count / 500);
    },
    patience(240_000),
  );

  it(
    'that were editions are refused in one line, and hold only where nothing was changed',
    async () => {
      const order = {
        ...({ label: '1.0', approvedBy: 'Quality', audience: 'public', since: null } as const),
        documents: ['securityAtAGlance'],
        formats: ['md', 'json'],
        twins: [],
      } as const;
      const at = { id: 'e-1', publishedAt: '2026-11-21T10:11:12.000Z', revision: 7, change: 'c-7' };
      const workbook = workbookOf({ 'device.name': text('GS-2') });
      const made = unwrap(await makeEdition(workbook, order, { ...at, appVersion: '0.1.0' }));
      const good = unzipped(Buffer.from(packEdition(made.record, made.files)));
      const whole = new Map(good.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
      const dice = diceOf(startSeed() + 11);
      await survey(rounds(7000), async () => {
        const verified = await verifyEdition(mutatedPackage(good, dice));
        if (!verified.ok) expect(verified.because).toMatch(/^[^\n]{5,600}$/);
        // What holds must be the edition itself: one line for every file of it and no other.
        else expect(verified.lines).toHaveLength(whole.size);
        return verified.ok;
      });
    },
    patience(120_000),
  );

  it('of any names and bytes are refused', async () => {
    const entry = fc.record({
      name: fc.string({ unit: 'binary', maxLength: 30 }),
      bytes: fc.uint8Array({ maxLength: 60 }),
      method: fc.constantFrom(0 as const, 8 as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 6 }),
        async (entries: readonly LooseEntry[]) => {
          const zip = looseZip(entries);
          expect((await openTemplate(zip)).ok).toBe(false);
          expect((await verifyEdition(zip)).ok).toBe(false);
        },
      ),
      { numRuns: rounds(1000), seed: startSeed() },
    );
  });
});

describe('mutated pictures', () => {
  const seeds = [
    png(20, 20),
    jpeg(),
    png(64, 16, { more: [] }),
    jpeg(40, 40, [Buffer.from('Exif')]),
  ];

  it(
    'are refused with the reason, or read without what programs add',
    async () => {
      const dice = diceOf(startSeed() + 12);
      const count = rounds(9000);
      const taken = await survey(count, (round) => {
        const bytes = mutatedBytes(seeds, dice);
        // A wrong checksum would end the reading of a PNG before it began.
        const read = readLogo(round % 2 === 0 ? mended(bytes) : bytes);
        if (!read.ok) {
          expect(read.failure.code).toBe('logo-refused');
          return false;
        }
        expect(Math.max(read.value.width, read.value.height)).toBeLessThanOrEqual(4000);
        // What was read once is read again, and then nothing more is left out.
        const again = readLogo(read.value.bytes);
        expect(again.ok && Buffer.from(again.value.bytes).equals(read.value.bytes)).toBe(true);
        return true;
      });
      expect(taken).toBeGreaterThan(count / 100);
    },
    patience(120_000),
  );

  it('of any bytes are refused', () => {
    const start = fc.constantFrom('\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF89a', '<svg ', '');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, bytes) => {
        expect(readLogo(Buffer.concat([Buffer.from(head, 'latin1'), bytes])).ok).toBe(false);
      }),
      { numRuns: rounds(2000), seed: startSeed() },
    );
  });
});

/** A PNG whose chunks have the checksums of what is in them now. */
function mended(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = 8; at + 12 <= copy.length; ) {
    const end = at + 8 + copy.readUInt32BE(at);
    if (end + 4 > copy.length) break;
    copy.writeUInt32BE(crc32(copy.subarray(at + 4, end)), end);
    at = end + 4;
  }
  return copy;
}
