/**
 * Every screen of the window, once, in the order of the rail and of the menu.
 * The rail, the native menu and its shortcuts, the commands, titles and the
 * accessibility test are made from this list.
 */
type Listed = {
  readonly id: string;
  /** On the rail and above the page, in sentence case. */
  readonly title: string;
  /** As native menus write it; null where the menu does not lead there. */
  readonly menuTitle: string | null;
  /** Pressed with Ctrl or ⌘. */
  readonly key: string | null;
  /** Where it stands on the rail: above the workbook's own pages, among them, or below. */
  readonly rail: 'above' | 'workbook' | 'below';
  /** What stands there once a workbook is open; null where a page needs none. */
  readonly ofWorkbook: string | null;
};

export const screens = [
  {
    id: 'library',
    title: 'Library',
    menuTitle: 'Library',
    key: '1',
    rail: 'above',
    ofWorkbook: null,
  },
  {
    id: 'activities',
    title: 'Activities',
    menuTitle: 'Activities',
    key: '2',
    rail: 'workbook',
    ofWorkbook: 'its questions stand here',
  },
  {
    id: 'decisions',
    title: 'Decisions',
    menuTitle: 'Decisions',
    key: '3',
    rail: 'workbook',
    ofWorkbook: 'its decisions stand here',
  },
  {
    id: 'trace',
    title: 'Trace',
    menuTitle: 'Trace',
    key: '4',
    rail: 'workbook',
    ofWorkbook: 'its chain stands here',
  },
  {
    id: 'documents',
    title: 'Documents',
    menuTitle: 'Documents',
    key: '5',
    rail: 'workbook',
    ofWorkbook: 'its documents stand here',
  },
  {
    id: 'checks',
    title: 'Checks',
    menuTitle: 'Checks',
    key: '6',
    rail: 'workbook',
    ofWorkbook: 'its checks stand here',
  },
  {
    id: 'regimes',
    title: 'Laws and standards',
    menuTitle: 'Laws and Standards',
    key: '7',
    rail: 'workbook',
    ofWorkbook: 'what laws and standards ask of it stands here',
  },
  {
    id: 'history',
    title: 'History',
    menuTitle: 'History',
    key: '8',
    rail: 'workbook',
    ofWorkbook: 'its changes stand here',
  },
  {
    // On the rail only while a file waits; the menu asks for the file first.
    id: 'incoming',
    title: 'Bring in answers',
    menuTitle: null,
    key: null,
    rail: 'workbook',
    ofWorkbook: null,
  },
  {
    id: 'catalogue',
    title: 'What NIST asks',
    menuTitle: 'What NIST Asks',
    key: '9',
    rail: 'below',
    ofWorkbook: null,
  },
  {
    id: 'settings',
    title: 'Settings',
    menuTitle: 'Settings…',
    key: ',',
    rail: 'below',
    ofWorkbook: null,
  },
] as const satisfies readonly Listed[];

export type ScreenEntry = (typeof screens)[number];
export type ScreenName = ScreenEntry['id'];

/** The entry of a screen; every name has one, by type. */
export function screenEntry(id: ScreenName): ScreenEntry {
  const entry = screens.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`No screen is called ${id}.`);
  return entry;
}
