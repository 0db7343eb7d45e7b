import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { iconFiles } from './icon-files.ts';
import { projectRoot } from './project.ts';
import { say } from './say.ts';

// `npm run icons`: to be run when a drawing in assets/icons changed. A test says when.
for (const [name, bytes] of await iconFiles()) {
  const file = join(projectRoot, 'assets', 'icons', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  say(`Wrote assets/icons/${name}.`);
}
