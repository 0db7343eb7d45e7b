import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';
import { say } from './say.ts';
import { billOfMaterialsText, licencesText } from './third-party-files.ts';

// `npm run licences`: to be run when package-lock.json or an import changed. The tests say when.
for (const [name, text] of [
  ['licences.json', licencesText()],
  ['sbom.cdx.json', billOfMaterialsText()],
] as const) {
  writeFileSync(join(projectRoot, 'assets', name), text);
  say(`Wrote assets/${name}.`);
}
