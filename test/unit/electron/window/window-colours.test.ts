import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { windowColours } from '../../../../electron/window/window-colours.ts';

const tokens = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

/** A token within the first rule of a selector. */
function tokenOf(name: 'ground' | 'rule', selector: string): string | undefined {
  const from = tokens.indexOf(`${selector} {`);
  const rule = tokens.slice(from, tokens.indexOf('}', from));
  return new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`).exec(rule)?.[1];
}

const dark = ':root[data-theme="dark"]';

it('the window has the colour of its page before the page is there, in both themes', () => {
  expect(tokenOf('ground', '\n:root')).toBe(windowColours.light);
  expect(tokenOf('ground', dark)).toBe(windowColours.dark);
});

it('the page has the colours of the dark theme before it knows which one was chosen', () => {
  for (const name of ['ground', 'rule'] as const) {
    expect(tokenOf(name, ':root:not([data-theme])')).toBe(tokenOf(name, dark));
  }
});
