import { expect, test } from 'vitest';
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
  });
  expect(twin.ok && twin.files[0]?.data).toBe(
    [
      '# Made on 2027-03-01. It expires 364 days later: RFC 9116 asks for less than a year.',
      '# Check it and make it again before then. It belongs at https://www.a.example/.well-known/security.txt.',
      'Contact: mailto:sec@a.example',
      'Contact: https://a.example/s',
      'Contact: tel:+44-20-7946-0123',
      'Expires: 2028-02-28T00:00:00Z',
      'Encryption: https://a.example/key.asc',
      'Acknowledgments: https://a.example/thanks',
      'Preferred-Languages: en, de',
      'Canonical: https://www.a.example/.well-known/security.txt',
      'Policy: https://a.example/policy',
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
  [
    'a key without https',
    { 'company.reportKey': web('http://a.example/key.asc') },
    'Key for encrypted security reports: not an https address',
  ],
  [
    'a policy without https',
    { 'company.disclosurePolicy': web('ftp://a.example') },
    'not an https address',
  ],
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
