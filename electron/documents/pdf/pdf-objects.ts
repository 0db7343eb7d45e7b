/** A PDF as its numbered objects, each in the bytes between `n 0 obj` and `endobj`, both left out. */
export type PdfObjects = {
  readonly header: Buffer;
  readonly objects: ReadonlyMap<number, Buffer>;
  readonly root: number;
  readonly info: number | null;
};

/**
 * Reads a PDF with one plain cross-reference table, as Chromium writes it: no
 * object streams, no earlier revisions, no encryption. Null: it is anything
 * else, or damaged. Every offset is followed, and has to lead to its object.
 */
export function readPdf(bytes: Buffer): PdfObjects | null {
  const tail = bytes.subarray(-1024).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  if (!(start < bytes.length)) return null;
  const table = bytes.subarray(start).toString('latin1');
  const head = /^xref\s+0 (\d{1,8})\s*\n/.exec(table);
  if (head === null) return null;
  const count = Number(head[1]);
  const entriesEnd = head[0].length + count * entryLength;
  const trailer = /^trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(table.slice(entriesEnd))?.[1];
  if (trailer === undefined || /\/(?:Prev|Encrypt|XRefStm)\b/.test(trailer)) return null;
  const root = reference(trailer, 'Root');
  if (root === null) return null;

  const offsets: [number, number][] = [];
  for (let number = 0; number < count; number += 1) {
    const at = head[0].length + number * entryLength;
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(table.slice(at, at + entryLength));
    if (entry === null) return null;
    if (entry[2] === 'n') offsets.push([number, Number(entry[1])]);
  }
  const objects = objectsAt(bytes, offsets, start);
  if (objects === null || !objects.has(root)) return null;
  const first = Math.min(...offsets.map(([, offset]) => offset));
  return {
    header: bytes.subarray(0, first),
    objects,
    root,
    info: reference(trailer, 'Info'),
  };
}

const entryLength = 20;

function objectsAt(
  bytes: Buffer,
  offsets: readonly (readonly [number: number, offset: number])[],
  end: number,
): Map<number, Buffer> | null {
  const inOrder = offsets.toSorted(([, a], [, b]) => a - b);
  const objects = new Map<number, Buffer>();
  for (const [at, [number, offset]] of inOrder.entries()) {
    const whole = bytes.subarray(offset, inOrder[at + 1]?.[1] ?? end);
    const begin = latin1(`${number} 0 obj`);
    const finish = whole.lastIndexOf('endobj');
    if (!whole.subarray(0, begin.length).equals(begin) || finish === -1) return null;
    objects.set(number, whole.subarray(begin.length, finish));
  }
  return objects;
}

const endOfObject = latin1('endobj\n');

/** Writes objects with a fresh table. Equal objects give equal bytes. */
export function writePdf(pdf: PdfObjects, id: string): Buffer {
  const parts: Buffer[] = [pdf.header];
  let length = pdf.header.length;
  const numbers = [...pdf.objects.keys()].toSorted((a, b) => a - b);
  const offsets = new Map<number, number>();
  for (const number of numbers) {
    const part = Buffer.concat([
      latin1(`${number} 0 obj`),
      pdf.objects.get(number) ?? Buffer.alloc(0),
      endOfObject,
    ]);
    offsets.set(number, length);
    parts.push(part);
    length += part.length;
  }
  const size = (numbers.at(-1) ?? 0) + 1;
  const lines = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined
      ? '0000000000 65535 f \n'
      : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const info = pdf.info === null ? '' : `\n/Info ${pdf.info} 0 R`;
  const trailer = `trailer\n<</Size ${size}\n/Root ${pdf.root} 0 R${info}\n/ID [<${id}> <${id}>]>>`;
  const table = `xref\n0 ${size}\n${lines.join('')}${trailer}\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, latin1(table)]);
}

/** The number of the object a dictionary names under a key; null where it names none. */
export function reference(dictionary: string, key: string): number | null {
  const found = new RegExp(`/${key}\\s+(\\d{1,8})\\s+0\\s+R\\b`).exec(dictionary)?.[1];
  return found === undefined ? null : Number(found);
}

export function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
