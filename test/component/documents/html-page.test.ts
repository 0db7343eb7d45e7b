import axe from 'axe-core';
import { expect, test } from 'vitest';
import { writeHtml } from '../../../electron/documents/html-writer.ts';
import { readLogo } from '../../../electron/house/read-logo.ts';
import { documents } from '../../../shared/documents/catalogue.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { plainStyle } from '../../../shared/house/house-style.ts';
import { sampleOnDisk } from '../../support/sample-on-disk.ts';
import { someDay } from '../../support/some-day.ts';
import { png } from '../../unit/electron/house/pictures.ts';

const logo = readLogo(png());
if (!logo.ok) throw new Error(logo.failure.detail);
const house = {
  ...plainStyle,
  headerText: 'Hinge & Sons',
  footerText: 'Gate Road',
  logo: { ...logo.value, alt: 'Hinge & Sons' },
};

test.each(documents.map(({ id }) => id))(
  'the web page of %s has no findings',
  async (id) => {
    const html = writeHtml(
      composeDocument(sampleOnDisk('room-controller'), id, 'internal', someDay),
      house,
    );
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    // jsdom has no colours; contrast is worked out from the style (house-style.test.ts).
    const { violations } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).toBeTruthy();
  },
  120_000,
);
