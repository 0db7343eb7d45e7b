import { z } from 'zod';
import type { Audience } from './documents/outline.ts';
import type { Edition, EditionStanding, EditionSummary } from './editions/edition.ts';
import type { Merge } from './incoming/merge/merge.ts';
import type { Failure, Result } from './result.ts';
import type { ScreenName } from './screens.ts';
import type { AnotherDevice } from './workbook/another-device.ts';
import type { RecordedChange, RecordedStep } from './workbook/change.ts';
import { changeSchema, disclosureSchema } from './workbook/schema.ts';
import type { Entries } from './workbook/snapshot.ts';

/**
 * Every message between the window and main, in one file. Requests come from
 * the window, which is not trusted: they are parsed, always. Replies and events
 * come from main: they are typed, not parsed. Neither carries a path on disk.
 */

export type WorkbookStatus = 'active' | 'archived' | 'deleted';

/** One line of the library. */
export type WorkbookSummary = {
  readonly id: string;
  readonly title: string;
  readonly status: WorkbookStatus;
  readonly packId: string;
  /** Whether this version of Securable knows the pack; if not, the workbook opens read-only. */
  readonly isPackKnown: boolean;
  readonly isSample: boolean;
  /** Its rows come from a damaged library, and nobody has looked it through since. */
  readonly isRecovered: boolean;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly revision: number;
  /** YYYY-MM-DD, from the workbook's facts. */
  readonly supportStart: string | null;
  readonly supportEnd: string | null;
  readonly saleEnd: string | null;
  readonly endOfLife: string | null;
  /** The day on which the support of the first component ends. */
  readonly componentEnd: string | null;
  /** The newest edition; null where none is published. */
  readonly published: { readonly label: string; readonly at: string } | null;
};

/** A saved answer that could not be read; the rest of the workbook is in place. */
export type DamagedEntry = { readonly path: string; readonly reason: string };

/** A workbook as the window needs it. */
export type OpenedWorkbook = {
  readonly id: string;
  readonly packId: string;
  readonly isReadOnly: boolean;
  readonly revision: number;
  readonly entries: Entries;
  readonly company: Entries;
  /** The newest changes, oldest first: enough to undo and redo after a restart. */
  readonly recent: readonly RecordedChange[];
  readonly damaged: readonly DamagedEntry[];
};

export type SearchHit = {
  readonly workbookId: string;
  readonly workbookTitle: string;
  readonly path: string;
  /** What the row is called in which the hit stands; empty outside rows and for one without a title. */
  readonly rowTitle: string;
  /** The text around the hit; the hit itself stands between U+0002 and U+0003. */
  readonly excerpt: string;
};

export type Theme = 'system' | 'light' | 'dark';

export type Settings = {
  /** How changes are signed in the history. */
  readonly author: string;
  readonly theme: Theme;
  /** The folder the library lies in, for showing only. */
  readonly dataFolder: string;
  /** True while --data-dir decides the folder. */
  readonly isDataFolderFixed: boolean;
  /** True where Securable may not write to that folder: everything can be read, nothing changed. */
  readonly isLibraryReadOnly: boolean;
  readonly version: string;
  /** What this app was packed from; null where it runs from its sources. */
  readonly builtFrom: BuiltFrom | null;
};

export type BuiltFrom = {
  readonly commit: string;
  /** The day of the commit: 2026-11-30. */
  readonly date: string;
  /** Files had been changed since that commit, which then does not tell the whole of it. */
  readonly isChanged: boolean;
};

export type SampleSummary = {
  readonly name: string;
  readonly title: string;
  readonly about: string;
};

/** Every format a document can be written in, and how its file name ends. */
export const exportFormats = ['docx', 'pdf', 'html', 'md', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A hand-off file that main has read and keeps until it is decided what to do with it. */
export type WaitingFile = {
  readonly token: string;
  /** The file's name, without its folder. */
  readonly file: string;
  /** The workbook's name in the file. */
  readonly title: string;
};

/** A file of a workbook that is in the library: nothing was opened yet. */
export type KnownFile = WaitingFile & {
  readonly kind: 'known';
  /** At least one; the likeliest first. */
  readonly kin: readonly { readonly workbookId: string; readonly title: string }[];
};

/** What a file would bring into a workbook. */
export type MergeOffer = Merge & {
  /** False: file and workbook share no history. */
  readonly isRelated: boolean;
  /** The workbook's revision when it was compared. */
  readonly revision: number;
  /** The answers of the file, to name its rows by. */
  readonly theirs: Entries;
  /** The edition the file follows, where it is another than the workbook's. */
  readonly otherPack: string | null;
  /** Labels of editions that were published in the other copy and stay there; they are taken here as well. */
  readonly editions: readonly string[];
};

/** What became of checking a zip against its own manifest. */
export type CheckedZip = { readonly file: string } & (
  | {
      readonly isUnchanged: true;
      readonly product: string;
      readonly label: string;
      /** YYYY-MM-DD. */
      readonly date: string;
      readonly audience: Audience;
      /** SHA-256 of the manifest, to be compared with the published one. */
      readonly manifest: string;
      readonly files: readonly string[];
    }
  | {
      readonly isUnchanged: false;
      /** The first thing that is wrong, in one line. */
      readonly because: string;
    }
);

/** File names only; where they lie is known to main and the person. */
export type ExportedFiles = {
  readonly files: readonly string[];
  /** Hands the files' folder to `documents/reveal`. */
  readonly token: string;
};

/** `regular` and `asked`; all others are the state before something large. */
export type BackupReason =
  | 'regular'
  | 'asked'
  | 'migration'
  | 'import'
  | 'merge'
  | 'restore'
  /** What was here before another program put a different library in its place. */
  | 'replaced';

export type BackupSummary = {
  readonly id: string;
  readonly at: string;
  readonly reason: BackupReason;
  readonly bytes: number;
};

export type BackupOverview = {
  /** Newest first. */
  readonly backups: readonly BackupSummary[];
  /** Why the last backup could not be made; null: it could. */
  readonly failure: Failure | null;
  /** The service that shares the data folder with other computers, as far as its path tells. */
  readonly syncedBy: string | null;
};

export type NamedEdition = {
  readonly product: string;
  readonly label: string;
  readonly publishedAt: string;
};

/** What becomes of editions that a backup does not hold, when it is restored. */
export type EditionsOfRestore = {
  /** They are carried over. */
  readonly stay: readonly NamedEdition[];
  /** They go with their workbook, or another one bears their label there; the label stays taken. */
  readonly go: readonly NamedEdition[];
};

/** The id under which the company profile is stored beside the workbooks. */
export const companyProfileId = 'company';

const workbookId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const editionId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
/** The name that the window gives to long work, to be told how far it is and to stop it. */
const job = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const nothing = z.strictObject({});
const token = z.string().max(64);
const title = z.string().trim().min(1).max(200);
const exportFormat = z.enum(exportFormats);
const twinId = z.enum(['oscal', 'cyclonedx', 'security.txt', 'mud', 'csaf', 'disclosure']);

const line = z.string().max(10_000);
const day = z.union([z.literal(''), z.iso.date()]);
const anotherDevice = z.strictObject({
  name: line,
  models: line,
  firmware: line,
  saleStart: day,
  saleEnd: day,
  supportEnd: day,
  endOfLife: day,
}) satisfies z.ZodType<AnotherDevice>;

/** The request of every channel. A channel is `topic/verb` and takes one object. */
export const requests = {
  'library/list': nothing,
  'library/create': z.strictObject({ title }),
  'library/sample': z.strictObject({ name: z.string().max(100) }),
  'library/samples': nothing,
  /** Of which device it is a copy: another one, or null for the same. */
  'library/duplicate': z.strictObject({ workbookId, title, device: anotherDevice.nullable() }),
  'library/search': z.strictObject({ text: z.string().max(500) }),
  'workbook/open': z.strictObject({ workbookId }),
  /** Renaming, archiving and deleting a workbook are changes of its own facts. */
  'workbook/apply': z.strictObject({ workbookId, change: changeSchema }),
  'workbook/history': z.strictObject({
    workbookId,
    /** Steps from before this revision; null: the newest. */
    before: z.number().int().nullable(),
    limit: z.number().int().min(1).max(500),
  }),
  'documents/export': z.strictObject({
    workbookId,
    document: z.string().max(100),
    formats: z.array(exportFormat).min(1).max(exportFormats.length),
    audience: disclosureSchema,
    job,
  }),
  /** Main lays the document out and shows the system's print dialog. */
  'documents/print': z.strictObject({
    workbookId,
    document: z.string().max(100),
    audience: disclosureSchema,
  }),
  'documents/reveal': z.strictObject({ token: z.string().max(64) }),
  'twins/export': z.strictObject({
    workbookId,
    twins: z.array(twinId).min(1).max(6),
    audience: disclosureSchema,
    job,
  }),
  /** Freezes documents for good. `approvedBy` is a function that a person typed. */
  'editions/publish': z.strictObject({
    workbookId,
    label: z.string().trim().min(1).max(80),
    approvedBy: z.string().trim().min(1).max(200),
    audience: disclosureSchema,
    documents: z.array(z.string().max(100)).min(1).max(50),
    formats: z.array(exportFormat).min(1).max(exportFormats.length),
    /** The machine-readable files that go with them. */
    twins: z.array(twinId).max(6),
    /** Every document ends with what changed in it since this edition; null: none says so. */
    since: editionId.nullable(),
    job,
  }),
  'editions/list': z.strictObject({ workbookId }),
  /** Every label that is taken, also by editions that are not in this workbook. */
  'editions/labels': z.strictObject({ workbookId }),
  'editions/read': z.strictObject({ workbookId, edition: editionId }),
  /** How every edition of a workbook stands, the newest first. */
  'editions/standing': z.strictObject({ workbookId }),
  /** Writes what changed for customers; `to` null: as it would be published today. */
  'editions/changes': z.strictObject({
    workbookId,
    from: editionId,
    to: editionId.nullable(),
    formats: z
      .array(z.enum(['docx', 'html', 'md']))
      .min(1)
      .max(3),
    job,
  }),
  /** Main shows the save dialog and writes the edition as one zip. */
  'editions/export': z.strictObject({ workbookId, edition: editionId, job }),
  /** Main shows the dialog and compares a zip, whoever made it, with the manifest in it. */
  'editions/check': nothing,
  /** Main shows the dialog, checks the picture and keeps it; the fact `house.logo` then names it. */
  'house/chooseLogo': nothing,
  'house/chooseTemplate': nothing,
  /** What a kept template is called and asks for. */
  'house/template': z.strictObject({ file: z.string().regex(/^[0-9a-f]{64}$/) }),
  /** How the fields of the template in use fit a document; null where none has fields. */
  'house/fields': z.strictObject({
    workbookId,
    document: z.string().max(100),
    audience: disclosureSchema,
  }),
  /** A kept logo, to be shown. */
  'house/logo': z.strictObject({ file: z.string().regex(/^[0-9a-f]{64}$/) }),
  /** Stops long work that runs under this name; what it was making is not kept. */
  'jobs/stop': z.strictObject({ job }),
  'handoff/save': z.strictObject({ workbookId }),
  /** Main shows the open dialog. A workbook that is already here becomes a copy. */
  'handoff/open': nothing,
  /** A file that `handoff/open` found to be of a known workbook, as a workbook of its own after all. */
  'handoff/separate': z.strictObject({ token }),
  /** Main shows the open dialog; nothing is changed yet. */
  'merge/choose': nothing,
  'merge/compare': z.strictObject({ token, workbookId }),
  /** Brings in what was chosen, after a backup; what is not named goes the standard way. */
  'merge/apply': z.strictObject({
    token,
    workbookId,
    revision: z.number().int().nonnegative(),
    choices: z.record(z.string().max(400), z.enum(['ours', 'theirs', 'theirsAndLevel'])),
  }),
  /** Lets go of a file that waits; a merge that has not begun to write does not begin. */
  'merge/stop': z.strictObject({ token }),
  'backups/list': nothing,
  'backups/make': nothing,
  /** What a restore would do with the editions that the backup does not hold. */
  'backups/editions': z.strictObject({ id: z.string().max(100) }),
  /** By its id alone; main knows where backups lie. */
  'backups/restore': z.strictObject({ id: z.string().max(100) }),
  /** Shows the newest backup in the file manager. */
  'backups/reveal': nothing,
  'settings/read': nothing,
  'settings/write': z.strictObject({
    author: z.string().trim().max(200).optional(),
    theme: z.enum(['system', 'light', 'dark']).optional(),
  }),
  /** Main shows the folder dialog, checks the folder and restarts with it. */
  'settings/chooseDataFolder': nothing,
  /** Opens one of the allowed addresses in the browser, after asking. */
  'shell/openLink': z.strictObject({ address: z.string().max(2000) }),
  /** What the window tells main so that the menu and the title fit. */
  'shell/state': z.strictObject({
    title: z.string().max(300),
    canUndo: z.boolean(),
    canRedo: z.boolean(),
    hasWorkbook: z.boolean(),
    workbookId: workbookId.nullable(),
    unsaved: z.number().int().nonnegative(),
  }),
  /** The answer to the event `shell/flush`: whether everything is saved. */
  'shell/flushed': z.strictObject({ unsaved: z.number().int().nonnegative() }),
} as const satisfies Record<string, z.ZodType>;

export type Channel = keyof typeof requests;
export type Request<C extends Channel> = z.infer<(typeof requests)[C]>;

/** The reply of every channel, inside a Result. */
export type Replies = {
  'library/list': readonly WorkbookSummary[];
  'library/create': { readonly workbookId: string };
  'library/sample': { readonly workbookId: string };
  'library/samples': readonly SampleSummary[];
  'library/duplicate': { readonly workbookId: string };
  'library/search': readonly SearchHit[];
  'workbook/open': OpenedWorkbook;
  'workbook/apply': { readonly revision: number };
  'workbook/history': readonly RecordedStep[];
  'documents/export': ExportedFiles;
  'documents/print': null;
  'documents/reveal': null;
  'twins/export': ExportedFiles;
  'editions/publish': EditionSummary;
  'editions/list': readonly EditionSummary[];
  'editions/labels': readonly string[];
  'editions/read': Edition;
  'editions/standing': readonly EditionStanding[];
  'editions/changes': ExportedFiles;
  'editions/export': ExportedFiles;
  'editions/check': CheckedZip;
  'house/chooseLogo': { readonly file: string };
  'house/chooseTemplate': { readonly file: string };
  'house/template': { readonly name: string; readonly fields: readonly string[] };
  'house/fields': {
    readonly unknown: readonly string[];
    readonly missing: readonly string[];
  } | null;
  'house/logo': { readonly address: string; readonly width: number; readonly height: number };
  'jobs/stop': null;
  'handoff/save': ExportedFiles;
  'handoff/open':
    | { readonly kind: 'opened'; readonly workbookId: string; readonly isCopy: boolean }
    | KnownFile;
  'handoff/separate': { readonly workbookId: string; readonly isCopy: boolean };
  'merge/choose': WaitingFile;
  'merge/compare': MergeOffer;
  'merge/apply': { readonly revision: number };
  'merge/stop': null;
  'backups/list': BackupOverview;
  'backups/make': BackupSummary;
  'backups/editions': EditionsOfRestore;
  /** `undoId`: the state before, as a backup of its own. */
  'backups/restore': { readonly undoId: string };
  'backups/reveal': null;
  'settings/read': Settings;
  'settings/write': Settings;
  'settings/chooseDataFolder': null;
  'shell/openLink': null;
  'shell/state': null;
  'shell/flushed': null;
};
export type Reply<C extends Channel> = Replies[C];

/** What main tells the window. */
export type Events = {
  /** A menu entry or shortcut was used. */
  'menu/command': { readonly command: MenuCommand };
  /** Save what is pending, then answer on `shell/flushed`. */
  'shell/flush': null;
  /** How far long work is: `done` of `of` files are made, and the title of the next. */
  'jobs/progress': {
    readonly job: string;
    readonly done: number;
    readonly of: number;
    readonly title: string;
  };
  /** A backup was made, or could not be, whoever asked for it. */
  'backups/changed': null;
  /** Something went wrong outside any request. */
  'shell/failure': Failure;
};
export type EventName = keyof Events;

export type MenuCommand =
  | 'newWorkbook'
  | 'openHandoff'
  | 'bringAnswers'
  | 'saveHandoff'
  | 'checkEdition'
  | 'exportDocument'
  | 'printDocument'
  | 'undo'
  | 'redo'
  | 'find'
  | 'nextQuestion'
  | 'previousQuestion'
  /** A screen of the list in `screens.ts`. */
  | { readonly go: ScreenName }
  | { readonly open: string };

/** What the preload script puts on `window.securable`; the window's only way out. */
export type Bridge = {
  readonly invoke: <C extends Channel>(
    channel: C,
    request: Request<C>,
  ) => Promise<Result<Reply<C>>>;
  /** Returns the function that ends the subscription. */
  readonly on: <E extends EventName>(
    event: E,
    listener: (payload: Events[E]) => void,
  ) => () => void;
};

/** What main must supply: a handler for every channel, and no other. */
export type Handlers = {
  readonly [C in Channel]: (request: Request<C>) => Result<Reply<C>> | Promise<Result<Reply<C>>>;
};
