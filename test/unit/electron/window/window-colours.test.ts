import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { windowColours } from '../../../../electron/window/window-colours.ts';

const tokens = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

/** The ground within the first rule of a selector. */
function groundOf(selector: string): string | undefined {
  const from = tokens.indexOf(`${selector} {`);
  return /--ground:\s*(#[0-9a-f]{6});/.exec(tokens.slice(from, tokens.indexOf('}', from)))?.[1];
}

it('the window has the colour of its page before the page is there, in both themes', () => {
  expect(groundOf('\n:root')).toBe(windowColours.light);
  expect(groundOf(':root[data-theme="dark"]')).toBe(windowColours.dark);
});
