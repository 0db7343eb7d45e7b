/**
 * The floors of the house, bottom to top. A room uses only rooms below it:
 * none beside it and none above. The plan is drawn from the imports, types
 * included, and held by `floors.test.ts`; `.biome.json` says the same while
 * somebody types. A file that stands in no room is named with its ending.
 */
export type Floors = readonly (readonly string[])[];

export const floors = {
  shared: [
    ['failures.ts'],
    ['result.ts', 'once-per.ts'],
    ['screens.ts'],
    ['content'],
    ['text'],
    ['workbook'],
    ['applying'],
    ['house'],
    ['documents'],
    ['twins'],
    ['editions', 'trace', 'checks'],
    ['search'],
    ['hand-off'],
    ['incoming'],
    ['bridge.ts'],
  ],
  electron: [
    ['arguments.ts', 'built-from.ts', 'channel-names.ts', 'log.ts'],
    ['files'],
    ['places.ts'],
    ['settings', 'office'],
    ['documents'],
    ['twins'],
    ['editions'],
    ['storage', 'window'],
    ['house', 'recovery'],
    ['ipc'],
    ['cli', 'open-app.ts', 'preload.ts'],
    ['main.ts'],
    ['dev'],
  ],
  renderer: [
    ['ui', 'bridge.ts'],
    ['errors', 'store'],
    ['fields'],
    ['derived'],
    ['views', 'leaving'],
    ['packs', 'editions'],
    // The screens: none knows another.
    [
      'activities',
      'catalogue',
      'checks',
      'decisions',
      'documents',
      'history',
      'incoming',
      'library',
      'regimes',
      'settings',
      'trace',
    ],
    ['shell'],
    ['main.tsx'],
  ],
} as const satisfies Record<string, Floors>;
