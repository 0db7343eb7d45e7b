import type { Settings, Theme } from '../../shared/bridge.ts';
import type { SliceParts } from './store-types.ts';

/** Settings of this person on this computer. Not undoable. */
export type SettingsSlice = {
  readonly settings: Settings | null;
  readonly loadSettings: () => Promise<void>;
  readonly chooseTheme: (theme: Theme) => Promise<void>;
  readonly renameAuthor: (author: string) => Promise<void>;
  readonly chooseDataFolder: () => Promise<void>;
};

export function settingsSlice({ set, get, bridge }: SliceParts<SettingsSlice>): SettingsSlice {
  async function write(request: { theme?: Theme; author?: string }): Promise<void> {
    const result = await bridge.invoke('settings/write', request);
    if (result.ok) set({ settings: result.value });
    else get().reportFailure(result.failure);
  }

  return {
    settings: null,
    loadSettings: async () => {
      const result = await bridge.invoke('settings/read', {});
      if (result.ok) set({ settings: result.value });
      else get().reportFailure(result.failure);
    },
    chooseTheme: (theme) => write({ theme }),
    renameAuthor: (author) => write({ author }),
    chooseDataFolder: async () => {
      await get().saveAll();
      const result = await bridge.invoke('settings/chooseDataFolder', {});
      if (!result.ok) get().reportFailure(result.failure);
    },
  };
}
