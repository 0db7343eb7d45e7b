// Loaded into the main process before the app, and into the empty window's alike: says when what
// happens, in milliseconds of the system's clock. It looks at the page from outside and presses its
// button as a hand would, once the page is there.
const { setTimeout: wait } = require('node:timers/promises');
const { app } = require('electron');

const { content, button, reaction } = JSON.parse(process.env.SECURABLE_START_WATCHED ?? '{}');
const now = () => performance.timeOrigin + performance.now();
const say = (name, at = now()) => {
  process.stdout.write(`start-mark ${JSON.stringify({ name, at })}\n`);
};

say('main begins');
app.once('ready', () => say('app ready'));
app.once('browser-window-created', (_event, window) => {
  say('window made');
  watch(window).catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    app.exit(70);
  });
});

async function watch(window) {
  const { webContents } = window;
  const shown = happens(window, 'show').then(() => say('window shown'));
  webContents.once('did-start-navigation', () => say('navigation starts'));
  webContents.once('dom-ready', () => say('page read'));
  await happens(webContents, 'did-navigate');
  say('page committed');
  // The frame's own, as the contents' would wait until everything is loaded.
  const run = (work, ...given) =>
    webContents.mainFrame.executeJavaScript(`(${work})(...${JSON.stringify(given)})`);
  say('first page drawn', (await run(untilDrawn, content)).at);
  await shown;
  const reacted = run(untilDrawn, reaction);
  const done = reacted.then(() => true);
  // What is pressed before the first picture has reached the screen is dropped by Chromium, and
  // a button may move while its typeface comes. Each wait is longer than the one before: a press
  // that came too late for the button lands beside the dialog and closes it again.
  let pause = 20;
  do {
    press(webContents, await run(middleOf, button));
    pause *= 1.5;
  } while (!(await Promise.race([done, wait(pause, false)])));
  const { at } = await reacted;
  say('first paint', await run(firstPaint));
  say('button reacts', at);
}

function press(webContents, { x, y }) {
  const place = { x, y, button: 'left', clickCount: 1 };
  for (const type of ['mouseMove', 'mouseDown', 'mouseUp']) {
    webContents.sendInputEvent({ ...place, type });
  }
}

function happens(emitter, event) {
  if (event === 'show' && emitter.isVisible()) return Promise.resolve();
  return new Promise((resolve) => emitter.once(event, resolve));
}

// What follows runs in the page.

/** Waits until what is looked for has been painted. */
async function untilDrawn(wanted) {
  do await new Promise((resolve) => requestAnimationFrame(resolve));
  while (document.querySelector(wanted) === null);
  // A task that follows a frame: what the frame holds has been painted then.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  return { at: performance.timeOrigin + performance.now() };
}

function middleOf(wanted) {
  const { left, top, width, height } = document.querySelector(wanted).getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** Known only when the picture has reached the screen. */
async function firstPaint() {
  const entry = () => performance.getEntriesByName('first-contentful-paint')[0];
  while (entry() === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
  return performance.timeOrigin + entry().startTime;
}
