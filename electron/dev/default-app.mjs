// What `electron path/to/app` starts in the registry build, which has no default app of its own:
// it loads the app named on the command line, as Electron's default app does.
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);

const { folder, preloads } = readCommandLine(process.argv.slice(1));
// Playwright hooks into the main process through `-r file`.
if (preloads.length > 0) Module._preloadModules(preloads);

if (folder === undefined) {
  console.error('Name the folder of an app: electron path/to/app');
  app.exit(64);
} else {
  try {
    // Awaited at the top level, because only then Electron holds `ready` back until the app is loaded.
    await loadApp(path.resolve(folder));
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}

function readCommandLine(args) {
  const preloads = [];
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '-r' || args[i] === '--require') preloads.push(args[++i]);
    else if (!args[i].startsWith('-')) return { folder: args[i], preloads };
  }
  return { folder: undefined, preloads };
}

async function loadApp(folder) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const manifest = require(path.join(folder, 'package.json'));
  app.setAppPath(folder);
  app.setName(manifest.productName ?? manifest.name);
  if (manifest.version) app.setVersion(manifest.version);
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  await import(pathToFileURL(path.join(folder, manifest.main ?? 'index.js')).href);
}
