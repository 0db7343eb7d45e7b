import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findBridge } from './bridge.ts';
import { App } from './shell/app.tsx';
import { loadEveryView } from './shell/screen-views.ts';
import { createStore } from './store/store.ts';
import { allowEmptying } from './ui/empty-by-inner-html.ts';
import './ui/fonts.ts';
import './ui/tokens.css';
import './ui/base.css';

allowEmptying();
const store = createStore(findBridge(), {
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
});
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');
const page = createRoot(root);

const { loadSettings, loadCompany, loadLibrary } = store.getState();
void loadCompany();
// What the first page does not need comes once it stands there, when the window has nothing to do.
void loadLibrary().then(() => loadEveryView(untilIdle));
// The theme is known before the first picture, so that none is shown in the wrong one.
void loadSettings().then(() =>
  page.render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  ),
);

/** A while after whatever was done last: who has just seen the first page is about to press something. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve()), 300);
  });
}
