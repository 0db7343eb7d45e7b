import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { mudRules } from '../../electron/twins/mud-rules.ts';
import { launchApp, newFolder, type RunningApp } from '../support/launch-app.ts';
import { goTo, untilSaved } from '../support/steps.ts';
import { chooseFileToOpen } from '../support/stub-dialogs.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.kill();
  app = undefined;
});

it('a file for machines that is not ready says what it waits for, leads there, and is then written', async () => {
  const folder = join(newFolder(), 'out');
  mkdirSync(folder);
  app = await launchApp();
  const { page } = app;
  await page.getByRole('button', { name: /HC-2 Indoor Camera/ }).click();
  await goTo(page, 'Documents');
  await page.getByRole('button', { name: 'Machine-readable files' }).click();
  await page.getByRole('button', { name: 'MUD file: 1 place' }).click();
  await page.getByRole('button', { name: /^Where the MUD file is: said not to apply/ }).click();

  const question = page.getByRole('article', { name: /^Where can networks fetch a file/ });
  await question.getByRole('button', { name: /^Not applicable/ }).click();
  await question
    .getByRole('textbox', { name: /^Where can networks fetch a file/ })
    .fill('https://samplebrook.example/mud/hc-2.json');
  await untilSaved(page);

  await goTo(page, 'Documents');
  await page.getByRole('button', { name: 'Machine-readable files' }).click();
  await page.getByRole('checkbox', { name: /^MUD file/ }).waitFor();
  await chooseFileToOpen(app.electron, folder);
  await page.getByRole('button', { name: 'Choose a folder and export' }).click();
  await page.getByRole('button', { name: 'Show in folder' }).waitFor();
  expect(readdirSync(folder).sort()).toEqual([
    'hc-2-indoor-camera.cdx.json',
    'hc-2-indoor-camera.disclosure.json',
    'hc-2-indoor-camera.mud.json',
    'hc-2-indoor-camera.oscal-component-definition.json',
    'securable-nistir-8259.oscal-catalog.json',
    'security.txt',
    'template-hc-2-indoor-camera.json',
  ]);
  const mud = JSON.parse(readFileSync(join(folder, 'hc-2-indoor-camera.mud.json'), 'utf8'));
  expect(mudRules.safeParse(mud).error?.issues ?? []).toEqual([]);
  expect(mud['ietf-mud:mud']['mud-url']).toBe('https://samplebrook.example/mud/hc-2.json');
  expect(app.complaints).toEqual([]);
});
