import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findBridge } from './bridge.ts';
import { App } from './shell/app.tsx';
import { createStore } from './store/store.ts';
import './ui/fonts.ts';
import './ui/tokens.css';
import './ui/base.css';

const store = createStore(findBridge(), {
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
});
const { loadSettings, loadCompany, loadLibrary } = store.getState();
void loadSettings();
void loadCompany();
void loadLibrary();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');
createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
