import type { companyProfileId, OpenedWorkbook } from '../../shared/bridge.ts';
import { giveUpUnfinished } from '../ui/unfinished.ts';
import type { Sheet, SliceParts, WorkbookSlice } from './state.ts';

// Taken as a type: the value would bring the bridge's schemas into the window's bundle.
const companyId: typeof companyProfileId = 'company';

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
