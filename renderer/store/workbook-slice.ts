import type { companyProfileId, DamagedEntry, OpenedWorkbook } from '../../shared/bridge.ts';
import type { RecordedChange } from '../../shared/workbook/change.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { giveUpUnfinished } from '../ui/unfinished.ts';
import type { SliceParts, Target } from './store-types.ts';

// Taken as a type: the value would bring the bridge's schemas into the window's bundle.
const companyId: typeof companyProfileId = 'company';

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

export function workbookSlice({ set, get, bridge }: SliceParts<WorkbookSlice>): WorkbookSlice {
  return {
    workbook: null,
    company: null,
    openWorkbook: async (workbookId) => {
      // Unsaved changes of the workbook must be in what main is about to read.
      if (get().workbook !== null) await get().saveAll();
      const result = await bridge.invoke('workbook/open', { workbookId });
      if (!result.ok) {
        get().reportFailure(result.failure);
        return false;
      }
      // A text that could not be read belongs to the workbook that is left.
      giveUpUnfinished();
      set({ workbook: get().withUnsaved(sheetOf(result.value)) });
      return true;
    },
    closeWorkbook: () => set({ workbook: null }),
    loadCompany: async () => {
      const result = await bridge.invoke('workbook/open', { workbookId: companyId });
      if (result.ok) set({ company: get().withUnsaved(sheetOf(result.value)) });
      else get().reportFailure(result.failure);
    },
    setSheet: (target, change) => {
      const sheet = get()[target];
      if (sheet !== null) set({ [target]: change(sheet) });
    },
  };
}

/** What main told of a workbook, as the window keeps it. */
export function sheetOf(opened: OpenedWorkbook): Sheet {
  const { id, packId, isReadOnly, revision, entries, recent, damaged } = opened;
  return { id, packId, isReadOnly, revision, entries, changes: recent, damaged };
}
