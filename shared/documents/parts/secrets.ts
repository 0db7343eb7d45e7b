import { type SectionDraft, strongTitle } from '../draft.ts';
import type { ColumnOptionOf } from '../reader.ts';

const kinds: Readonly<Record<ColumnOptionOf<'secrets', 'kind'>, string | null>> = {
  password: 'Password, code or PIN',
  shared: 'Shared key',
  private: 'Private key',
  certificate: 'Certificate or public key that is trusted',
  token: 'Token or session',
  // “Another secret” tells nobody more than its name does.
  other: null,
};

const spreads: Readonly<Record<ColumnOptionOf<'secrets', 'spread'>, string>> = {
  device: 'On one device only',
  site: 'The same on the devices of one customer',
  all: 'The same on every device',
};

const replacers: Readonly<Record<ColumnOptionOf<'secrets', 'replaceable'>, string>> = {
  customer: 'By you',
  us: 'By us, with an update',
  itself: 'By the device itself',
  nobody: 'Cannot be replaced',
};

/** What the device holds of keys and secrets; never the secrets themselves. */
export function writeSecrets(section: SectionDraft): void {
  section.table(
    'secrets',
    'Keys and secrets',
    [
      { title: 'Key or secret', width: 0.28 },
      { title: 'How it is made', width: 0.26 },
      { title: 'Where it is kept', width: 0.26 },
      { title: 'Replaced', width: 0.2 },
    ],
    section.read.rows('secrets').map((row) => {
      const id = `secrets/${row.id}`;
      return [
        section.cell(
          [`${id}/name`, strongTitle(row)],
          [
            `${id}/kind`,
            (read) => {
              const kind = read.cellChoice(row, 'kind');
              return kind === null ? null : kinds[kind];
            },
          ],
        ),
        section.cell([`${id}/made`, (read) => read.cellLine(row, 'made')]),
        section.cell(
          [`${id}/stored`, (read) => read.cellLine(row, 'stored')],
          [
            `${id}/spread`,
            (read) => {
              const spread = read.cellChoice(row, 'spread');
              return spread === null ? null : spreads[spread];
            },
          ],
        ),
        section.cell([
          `${id}/replaceable`,
          (read) => {
            const who = read.cellChoice(row, 'replaceable');
            return who === null ? null : replacers[who];
          },
        ]),
      ];
    }),
  );
  section.none('secrets', 'The device holds no keys and no secrets');
}
