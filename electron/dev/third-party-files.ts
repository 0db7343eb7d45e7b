import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';
import { type Lock, nameOf, readLock, shippedPaths } from './third-party.ts';

/** The form of assets/licences.json, which the app shows. */
export type Licences = {
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    /** Which of the texts, by number; null where the package brings none. */
    readonly text: number | null;
  }[];
  readonly texts: readonly string[];
};

/** Not in the lock as packages of their own, and yet in every app we ship. */
const within = [
  { name: 'Chromium, Node.js and FFmpeg (within Electron)', licence: 'see LICENSES.chromium.html' },
  { name: 'SQLite (within better-sqlite3)', licence: 'public domain' },
] as const;

/** What is in the app and under which terms; the same text for the same lock. */
export function licencesText(): string {
  const lock = readLock();
  const texts: string[] = [];
  const packages = shippedPaths(lock).map((path) => {
    const text = licenceText(join(projectRoot, path));
    if (text !== null && !texts.includes(text)) texts.push(text);
    return {
      name: nameOf(path),
      version: lock.packages[path]?.version ?? '',
      licence: lock.packages[path]?.license ?? 'not stated',
      text: text === null ? null : texts.indexOf(text),
    };
  });
  const inside = within.map(({ name, licence }) => ({ name, version: '', licence, text: null }));
  const licences: Licences = { packages: [...packages, ...inside], texts };
  return `${JSON.stringify(licences, null, 1)}\n`;
}

/** The text that the package brings, with line ends as they are everywhere here. */
function licenceText(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|ofl)(?:[.-]|$)/i.test(name))
    .sort()[0];
  if (file === undefined) return null;
  return readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
}

/** A CycloneDX 1.6 bill of materials of the whole lock; what does not ship is `excluded`. */
export function billOfMaterialsText(): string {
  const lock = readLock();
  const shipped = new Set(shippedPaths(lock));
  const paths = Object.keys(lock.packages)
    .filter((path) => path !== '')
    .sort();
  const { version } = lock.packages[''] ?? {};
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': 'securable', name: 'securable', version },
    },
    components: paths.map((path) => componentOf(lock, path, shipped.has(path))),
    dependencies: [{ ref: 'securable', dependsOn: [...shipped] }],
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function componentOf(lock: Lock, path: string, isShipped: boolean): object {
  const { version = '', license, integrity } = lock.packages[path] ?? {};
  const name = nameOf(path);
  const [group, plain] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': path,
    ...(group === undefined ? {} : { group }),
    name: plain,
    version,
    scope: isShipped ? 'required' : 'excluded',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(license === undefined
      ? {}
      : { licenses: [{ expression: license.replace(/^\((.*)\)$/, '$1') }] }),
    ...(integrity === undefined ? {} : { hashes: [hashOf(integrity)] }),
  };
}

/** npm writes checksums in Base64, CycloneDX in hexadecimal. */
function hashOf(integrity: string): object {
  const [algorithm = '', digest = ''] = (integrity.split(' ')[0] ?? '').split('-', 2);
  const alg = algorithm.toUpperCase().replace('SHA', 'SHA-');
  return { alg, content: Buffer.from(digest, 'base64').toString('hex') };
}
