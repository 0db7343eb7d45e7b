// What `electron path/to/app` starts in the registry build, which has no default app of its own:
// it loads the app named on the command line, as Electron's default app does.
const { app, dialog } = require('electron');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const { folder, preloads } = readCommandLine(process.argv.slice(1));
// Playwright hooks into the main process through `-r file`.
for (const file of preloads) Module._load(file, module, false);

if (folder === undefined) {
  console.error('Name the folder of an app: electron path/to/app');
  app.exit(64);
} else {
  loadApp(path.resolve(folder)).catch((error) => {
    console.error(error);
    if (app.isReady()) dialog.showErrorBox('The app could not be loaded', String(error));
    app.exit(1);
  });
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
