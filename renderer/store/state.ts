import type { StateCreator } from 'zustand';
import type {
  Bridge,
  DamagedEntry,
  KnownFile,
  MergeOffer,
  SampleSummary,
  SearchHit,
  Settings,
  Theme,
  WaitingFile,
  WorkbookSummary,
} from '../../shared/bridge.ts';
import type { Conflict, ConflictChoice } from '../../shared/incoming/merge/conflicts.ts';
import type { MergeChoice, MergeChoices } from '../../shared/incoming/merge/merge-model.ts';
import type { Failure } from '../../shared/result.ts';
import type { ScreenName } from '../../shared/screens.ts';
import type { AnotherDevice } from '../../shared/workbook/another-device.ts';
import type { Answer } from '../../shared/workbook/answer.ts';
import type { Change, Edit, RecordedChange } from '../../shared/workbook/change.ts';
import type { Path } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import type { Toast } from '../ui/toast-region.tsx';
import type { SaveState } from './save-queue.ts';

/** Everything the window knows: one state made of slices. */
export type AppState = NavigationSlice &
  MessagesSlice &
  SettingsSlice &
  LibrarySlice &
  WorkbookSlice &
  SaveSlice &
  AnswersSlice &
  UndoSlice &
  MergeSlice;

/** What the store gets from outside, so that tests are exact. */
export type StoreParts = {
  readonly bridge: Bridge;
  readonly now: () => Date;
  readonly newId: () => string;
};

export type SliceParts<Slice> = {
  readonly set: Parameters<StateCreator<AppState, [], [], Slice>>[0];
  readonly get: () => AppState;
} & StoreParts;

/** What answers are written to: the workbook that is open, or the company profile. */
export type Target = 'workbook' | 'company';

export type AnswerOptions = {
  /** What the person did, in words; without it: `Answered “Device name”`. */
  readonly label?: string;
  /**
   * The editing session, such as the path, while a person types into one field.
   * Call `leaveField` when the field is left. Leave out for a single click.
   */
  readonly merge?: string;
  /** As `merge`, for what is chosen and not typed: each choice is saved at once. */
  readonly stay?: string;
  readonly target?: Target;
};

export type TargetOption = { readonly target?: Target };

/** What a person does with answers and rows. All of it can be undone. */
export type AnswersSlice = {
  /** Null takes the answer away altogether. */
  readonly setAnswer: (path: Path, answer: Answer | null, options?: AnswerOptions) => void;
  /** Adds a row at the end and returns its id. */
  readonly addRow: (
    list: string,
    cells?: Readonly<Record<string, Answer>>,
    options?: TargetOption,
  ) => string;
  readonly removeRow: (list: string, row: string, options?: TargetOption) => void;
  readonly moveRow: (
    list: string,
    row: string,
    direction: 'up' | 'down',
    options?: TargetOption,
  ) => void;
  /** Several edits that hold together, as one step of undo. */
  readonly applyEdits: (label: string, edits: readonly Edit[], options?: TargetOption) => void;
};

export type LibraryState = 'loading' | 'ready' | { readonly failure: Failure };

/** The library: all workbooks, whether one is open or not. */
export type LibrarySlice = {
  readonly libraryState: LibraryState;
  readonly summaries: readonly WorkbookSummary[];
  readonly samples: readonly SampleSummary[];
  readonly loadLibrary: () => Promise<void>;
  /** These four open what they made, at its first screen. */
  readonly createWorkbook: (title: string) => Promise<void>;
  readonly openSample: (name: string) => Promise<void>;
  readonly importHandoff: () => Promise<void>;
  readonly enterWorkbook: (workbookId: string) => Promise<void>;
  readonly duplicateWorkbook: (
    workbookId: string,
    title: string,
    device: AnotherDevice | null,
  ) => Promise<void>;
  readonly renameWorkbook: (workbookId: string, title: string) => Promise<void>;
  readonly archiveWorkbook: (workbookId: string) => Promise<void>;
  readonly restoreWorkbook: (workbookId: string) => Promise<void>;
  /** A recovered workbook is like any other from then on. */
  readonly markLookedThrough: (workbookId: string) => Promise<void>;
  /** Nothing is erased; Undo is offered, and the deleted can be restored later. */
  readonly deleteWorkbook: (workbookId: string) => Promise<void>;
  readonly saveHandoff: (workbookId: string) => Promise<void>;
  readonly searchLibrary: (text: string) => Promise<readonly SearchHit[]>;
};

export type MergeStep =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'choosing' | 'applying';
      readonly offer: MergeOffer;
      readonly choices: MergeChoices;
      /** The workbook was changed while someone chose, so that it was compared again. */
      readonly isAgain: boolean;
    };

/** Answers of a file on their way into a workbook. */
export type MergeRun = {
  readonly workbookId: string;
  readonly file: WaitingFile;
  readonly step: MergeStep;
};

export type MergeSlice = {
  /** A file that is of a workbook in the library, until someone says what to do with it. */
  readonly knownFile: KnownFile | null;
  readonly merge: MergeRun | null;
  /** A file is being chosen or read; a large one takes its time. */
  readonly isAwaitingFile: boolean;
  readonly askAboutFile: (file: KnownFile) => void;
  readonly letFileGo: () => void;
  readonly keepSeparate: () => Promise<void>;
  readonly bringInto: (workbookId: string) => Promise<void>;
  /** Asks for a file and compares it with the open workbook. */
  readonly bringAnswers: () => Promise<void>;
  readonly chooseInMerge: (ids: readonly string[], choice: MergeChoice) => void;
  readonly applyMerge: () => Promise<void>;
  readonly stopMerge: () => void;
};

/** Short messages about what was just done, and the failure a person must see. Not undoable. */
export type MessagesSlice = {
  readonly toasts: readonly Toast[];
  /** The last failure of something the person asked for; failed saves are in `saveState`. */
  readonly failure: Failure | null;
  readonly say: (words: string, action?: Toast['action']) => void;
  /** Says what was just done and offers to undo it, and only it: the next change takes the offer away. */
  readonly offerUndo: (words: string, target?: Target) => void;
  /** Something was changed since, so that Undo would mean something else than what was offered. */
  readonly withdrawUndo: () => void;
  readonly dismissToast: (id: string) => void;
  readonly reportFailure: (failure: Failure) => void;
  readonly dismissFailure: () => void;
};

/** Where the person is. Not undoable. */
export type Place = {
  readonly screen: ScreenName;
  /** What to show and focus on that screen: the answer someone asked to go to. */
  readonly path: Path | null;
  /** The question someone asked to go to, where it is that question and not only its answer. */
  readonly question?: string;
  /** What is to be done there takes the focus, and not the page's title. */
  readonly isErrand?: boolean;
  /** Rises with every navigation, so that going to the same place again counts. */
  readonly step: number;
};

/** What the menu asked the library to begin with. */
export type LibraryErrand = 'newWorkbook' | 'find';

export type NavigationSlice = {
  readonly place: Place;
  readonly errand: LibraryErrand | null;
  /** Goes to the library to do something there at once. */
  readonly goOnErrand: (errand: LibraryErrand) => void;
  readonly endErrand: () => void;
  readonly goTo: (screen: ScreenName, path?: Path) => void;
  /** Goes to the screen where this answer is given. */
  readonly goToAnswer: (path: Path) => void;
  /** Goes to one question of the workbook's activities. */
  readonly goToQuestion: (question: string) => void;
};

/** What a slice says about a change; the rest is filled in here. */
export type NewChange = Pick<Change, 'label' | 'edits'> &
  Partial<Pick<Change, 'kind' | 'of'>> & {
    /** Changes with the same key become one while a person is typing, and are of one stay. */
    readonly merge?: string;
    /** Changes with the same key are of one stay in a field, each saved at once. */
    readonly stay?: string;
    readonly target?: Target;
  };

export type SaveSlice = {
  readonly saveState: SaveState;
  readonly unsaved: number;
  /** When the last change of this session was saved. */
  readonly savedAt: Date | null;
  /** Shows a change at once and hands it to the save queue. */
  readonly record: (change: NewChange) => void;
  /** A field was left: what was typed is saved now, and is one step of undo. */
  readonly leaveField: () => void;
  /** What was typed is saved now; whoever goes on typing in the same field is still in the same stay. */
  readonly saveNow: () => void;
  /** Saves everything; resolves with the number of changes that could not be saved. */
  readonly saveAll: () => Promise<number>;
  readonly trySavingAgain: () => void;
  /** Where the saved answers are not what the unsaved changes began from; null where main cannot tell. */
  readonly readConflicts: () => Promise<readonly Conflict[] | null>;
  /** Saves what is unsaved on top of what is saved, but for the paths whose saved answer was chosen. */
  readonly settleConflicts: (choices: ReadonlyMap<Path, ConflictChoice>) => Promise<void>;
  /** A sheet as main has it, with what is not saved yet on top. */
  readonly withUnsaved: (sheet: Sheet) => Sheet;
};

/** Settings of this person on this computer. Not undoable. */
export type SettingsSlice = {
  readonly settings: Settings | null;
  readonly loadSettings: () => Promise<void>;
  readonly chooseTheme: (theme: Theme) => Promise<void>;
  readonly renameAuthor: (author: string) => Promise<void>;
  readonly chooseDataFolder: () => Promise<void>;
};

/**
 * Undo and redo. The stacks are not stored: they follow from the changes, so
 * they are there again after a restart, and undoing is a change like any other.
 */
export type UndoSlice = {
  readonly undo: () => void;
  readonly redo: () => void;
};

/** One thing that holds answers: the open workbook, or the company profile. */
export type Sheet = {
  readonly id: string;
  readonly packId: string;
  readonly isReadOnly: boolean;
  /** Of the last change that is saved. */
  readonly revision: number;
  /** What is on screen: saved answers with what is not saved yet on top. */
  readonly entries: Entries;
  /** Oldest first, unsaved ones last: what undo and redo are worked out from. */
  readonly changes: readonly RecordedChange[];
  readonly damaged: readonly DamagedEntry[];
};

export type WorkbookSlice = {
  readonly workbook: Sheet | null;
  readonly company: Sheet | null;
  /** Opens a workbook and returns whether it is open now. */
  readonly openWorkbook: (workbookId: string) => Promise<boolean>;
  readonly closeWorkbook: () => void;
  readonly loadCompany: () => Promise<void>;
  /** For the store's own slices: replaces a sheet's content. */
  readonly setSheet: (target: Target, change: (sheet: Sheet) => Sheet) => void;
};
