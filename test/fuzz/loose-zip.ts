import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as it shall stand in the zip; where a field is not given, it is what is true. */
export type LooseEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 0 is stored, so that nothing is dense; 8 is packed. */
  readonly method?: 0 | 8;
  /** What the zip says of it, which need not be so. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly from?: number;
};

/** A zip by hand that may lie in every number, as no program would write one. */
export function looseZip(entries: readonly LooseEntry[], said = entries.length): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const content =
      entry.method === 8 ? deflateRawSync(entry.bytes, { level: 9 }) : Buffer.from(entry.bytes);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(entry.flags ?? 0x0800, 2);
    about.writeUInt16LE(entry.method ?? 0, 4);
    about.writeUInt16LE(0x21, 8);
    about.writeUInt32LE(entry.crc ?? crc32(entry.bytes), 10);
    about.writeUInt32LE(entry.packedSize ?? content.length, 14);
    about.writeUInt32LE(entry.size ?? entry.bytes.length, 18);
    about.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), about, name, content);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(entry.from ?? offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.of(20, 0), about, tail, name);
    offset += 30 + name.length + content.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(said, 4);
  end.writeUInt16LE(said, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006'), end]);
}
