import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findBridge } from './bridge.ts';
import { App } from './shell/app.tsx';
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
void loadLibrary();
// The theme is known before the first picture, so that none is shown in the wrong one.
void loadSettings().then(() =>
  page.render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  ),
);
