import type { Theme } from '../../shared/bridge.ts';
import type { SettingsSlice, SliceParts } from './state.ts';

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
