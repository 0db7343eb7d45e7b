import { cleanup, configure } from '@testing-library/react';
import { afterEach, expect, vi } from 'vitest';
import { installQuickStyles } from './quick-styles.ts';

// How long a page may take to show what a test looks for: as long as a busy machine needs.
configure({ asyncUtilTimeout: 20_000 });

// React reports wrong nesting, missing keys and updates outside act() by console.error alone: such a test fails.
const complained = vi.spyOn(console, 'error');

afterEach(() => {
  cleanup();
  const complaints = complained.mock.calls.map((words) => words.map(String).join(' '));
  complained.mockClear();
  expect(complaints, 'what React or the page complained of').toEqual([]);
});

installQuickStyles(window);

/* What jsdom lacks and the window has. */
// axe asks for a canvas to recognise icon fonts, of which there are none; colours are tested in the real app.
HTMLCanvasElement.prototype.getContext = () => null;

// jsdom lays nothing out; scrolling to a place is therefore nothing to test here.
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList;
