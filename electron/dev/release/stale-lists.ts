import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconFiles } from '../icon-files.ts';
import { projectRoot } from '../project.ts';
import { runQuietly } from '../run.ts';
import { SetupFailure } from '../setup-failure.ts';
import { billOfMaterialsText, licencesText } from '../third-party-files.ts';

/** A file that is made from others and no longer fits them. */
export type StaleList = { readonly file: string; readonly command: string };

/** Made files that a package brings, looked at in seconds, before the long tests look at them too. */
export async function staleLists(): Promise<readonly StaleList[]> {
  const texts = [
    { file: 'assets/licences.json', text: licencesText(), command: 'npm run licences' },
    { file: 'assets/sbom.cdx.json', text: billOfMaterialsText(), command: 'npm run licences' },
  ];
  const icons = [...(await iconFiles())].map(([name, bytes]) => ({
    file: `assets/icons/${name}`,
    text: Buffer.from(bytes),
    command: 'npm run icons',
  }));
  const stale = [...texts, ...icons].filter(
    ({ file, text }) => !bytesOf(file).equals(Buffer.from(text)),
  );
  return [...stale.map(({ file, command }) => ({ file, command })), ...(await staleSchemas())];
}

/** The tests' own command writes the schemas; whatever it writes is taken back here. */
async function staleSchemas(): Promise<readonly StaleList[]> {
  const files = ['assets/workbook.schema.json', 'assets/disclosure.schema.json'];
  const before = files.map((file) => ({ file, bytes: bytesOf(file) }));
  const script = join(projectRoot, 'test', 'support', 'write-workbook-schema.ts');
  const { code, output } = await runQuietly(process.execPath, [script], { cwd: projectRoot });
  if (code !== 0) throw new SetupFailure(`npm run schema failed:\n${output.trim()}`);
  const stale = before.filter(({ file, bytes }) => !bytesOf(file).equals(bytes));
  for (const { file, bytes } of stale) writeFileSync(join(projectRoot, file), bytes);
  return stale.map(({ file }) => ({ file, command: 'npm run schema' }));
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(join(projectRoot, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
