import { expect, test } from 'vitest';
import { faultOf } from '../../../../electron/twins/check-twin-file.ts';
import { makeTwin } from '../../../../shared/twins/make-twin.ts';
import { lackWords } from '../../../../shared/twins/twin-model.ts';
import type { Entry } from '../../../../shared/workbook/answer.ts';
import { answer, workbookOf } from '../documents/workbook-of.ts';

const contact = (email: string, phone = '', web = ''): Entry =>
  answer({ kind: 'contact', name: 'Product Security', email, phone, web });
const web = (address: string): Entry => answer({ kind: 'web', address });

function securityTxt(entries: Readonly<Record<string, Entry>>, at = '2027-03-01T10:00:00Z') {
  return makeTwin('security.txt', workbookOf({}, entries), { audience: 'public', at });
}
const reasons = (entries: Readonly<Record<string, Entry>>) => {
  const twin = securityTxt(entries);
  return twin.ok ? [] : twin.lacks.map(lackWords);
};

test('it names every way to report, in order, and expires in less than a year', () => {
  const twin = securityTxt({
    'company.securityContact': contact(
      'sec@a.example',
      '+44 (0)20 7946-0123',
      'https://a.example/s',
    ),
    'company.reportLanguages': answer({ kind: 'several', options: ['en', 'de'] }),
    'company.reportKey': web('https://a.example/key.asc'),
    'company.securityTxt': web('https://www.a.example/.well-known/security.txt'),
    'company.acknowledgments': web('https://a.example/thanks'),
    'company.disclosurePolicy': web('https://a.example/policy'),
    'company.csafProvider': web('https://a.example/.well-known/csaf/provider-metadata.json'),
    'company.furtherContact': contact('on-call@a.example', '020 7946 0123', 'https://a.example/s'),
  });
  expect(twin.ok && twin.files[0]?.data).toBe(
    [
      '# Made on 2027-03-01. It expires 364 days later: RFC 9116 asks for less than a year.',
      '# Check it and make it again before then. It belongs at https://www.a.example/.well-known/security.txt.',
      'Contact: mailto:sec@a.example',
      'Contact: https://a.example/s',
      'Contact: tel:+44-20-7946-0123',
      'Contact: mailto:on-call@a.example',
      'Expires: 2028-02-28T00:00:00Z',
      'Encryption: https://a.example/key.asc',
      'Acknowledgments: https://a.example/thanks',
      'Preferred-Languages: en, de',
      'Canonical: https://www.a.example/.well-known/security.txt',
      'Policy: https://a.example/policy',
      'CSAF: https://a.example/.well-known/csaf/provider-metadata.json',
      '',
    ].join('\n'),
  );
});

test.each([
  ['no contact', {}, 'Contact for security reports: not answered yet.'],
  ['a broken address', { 'company.securityContact': contact('sec at a') }, 'not well formed'],
  [
    'a local number',
    { 'company.securityContact': contact('', '020 7946 0123') },
    'internationally',
  ],
  [
    'a page without https',
    { 'company.securityContact': contact('', '', 'http://a.example') },
    'https',
  ],
  ['only a name', { 'company.securityContact': contact('') }, 'has no e-mail address'],
])('%s is a reason to refuse it', (_, entries, words) => {
  expect(reasons(entries).join('\n')).toContain(words);
});

test('a contact is enough; nothing that was not answered is said', () => {
  const twin = securityTxt({
    'company.securityContact': contact('sec@a.example'),
    'company.web': web('https://a.example'),
  });
  const lines = String(twin.ok && twin.files[0]?.data).split('\n');
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
    'Contact: mailto:sec@a.example',
    'Expires: 2028-02-28T00:00:00Z',
    '',
  ]);
});

test('a line break in an answer makes no field of its own', () => {
  const twin = securityTxt({
    'company.securityContact': contact('sec@a.example\nExpires: 2099-01-01T00:00:00Z'),
    'company.web': web('https://a.example'),
  });
  expect(twin.ok).toBe(false);
});

const made = (entries: Readonly<Record<string, Entry>>) => {
  const twin = securityTxt(entries);
  if (!twin.ok) throw new Error(twin.lacks.map(lackWords).join());
  const [file] = twin.files;
  if (file === undefined) throw new Error('no file');
  expect(faultOf(file, '2027-03-01T10:00:00Z')).toBeNull();
  return { lines: String(file.data).split('\n'), unsaid: twin.unsaid };
};

test('a host name with letters of other scripts is written as programs use it', () => {
  const { lines, unsaid } = made({
    'company.securityContact': contact('sec@bücher.example', '', 'https://湿度.example/päth'),
    'company.disclosurePolicy': web('https://müller-geräte.example/policy'),
  });
  expect(lines).toContain('Contact: mailto:sec@xn--bcher-kva.example');
  expect(lines).toContain('Contact: https://xn--wxtr66a.example/p%C3%A4th');
  expect(lines).toContain('Policy: https://xn--mller-gerte-t8a71a.example/policy');
  expect(unsaid).toEqual([]);
});

test.each([
  ['+1 (800) 555-0199 ext. 12', 'tel:+1-800-555-0199;ext=12'],
  ['+49 30/1234-0 ext. 12', 'tel:+49-30-1234-0;ext=12'],
  ['+49 (0)30 1234‑5678', 'tel:+49-30-1234-5678'],
  ['(+49) 30 12345678', 'tel:+49-30-12345678'],
  ['+1 202 555 0123 x45', 'tel:+1-202-555-0123;ext=45'],
  ['+1.202.555.0123 (ext 45)', 'tel:+1-202-555-0123;ext=45'],
  ['+1 202 555 0123;ext=45', 'tel:+1-202-555-0123;ext=45'],
  ['+33 1 23 45 67 89 poste 12', 'tel:+33-1-23-45-67-89;ext=12'],
  ['+44 20 7946 – 0123', 'tel:+44-20-7946-0123'],
])('the telephone number %s is read', (phone, uri) => {
  expect(made({ 'company.securityContact': contact('', phone) }).lines).toContain(
    `Contact: ${uri}`,
  );
});

test.each(['020 7946 0123', '+49 30 1234567/7654321', '+1 800 FLOWERS', '+'.repeat(5000)])(
  'the telephone number %s is not guessed at',
  (phone) => {
    expect(reasons({ 'company.securityContact': contact('', phone) }).join()).toContain(
      'not written internationally',
    );
  },
);

test('what cannot be read is left out, and it is said; the other ways to report stay', () => {
  const { lines, unsaid } = made({
    'company.securityContact': contact('sec@a.example', '020 7946 0123'),
    'company.reportKey': web('http://a.example/key.asc'),
    'company.disclosurePolicy': web('ftp://a.example'),
  });
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
    'Contact: mailto:sec@a.example',
    'Expires: 2028-02-28T00:00:00Z',
    '',
  ]);
  expect(lines.join()).not.toContain('7946');
  expect(unsaid.map(lackWords).map((line) => line.replace(/,? as in .*$/, ''))).toEqual([
    'Contact for security reports: the telephone number is not written internationally',
    'Key for encrypted security reports: not an https address, and RFC 9116 allows no other.',
    expect.stringContaining('not an https address, and RFC 9116 allows no other.'),
  ]);
});

test('a further contact that cannot be used is left out, and never stops the file', () => {
  const { lines, unsaid } = made({
    'company.securityContact': contact('sec@a.example'),
    'company.furtherContact': contact('', '020 7946 0123'),
    'company.csafProvider': web('http://a.example/provider-metadata.json'),
  });
  expect(lines.join('\n')).not.toMatch(/7946|CSAF/);
  expect(unsaid.map(({ path }) => path)).toEqual([
    'company.furtherContact',
    'company.csafProvider',
  ]);
});
