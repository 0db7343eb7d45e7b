import type { ElectronApplication } from 'playwright-core';

/*
 * Answers the system's own dialogs, which no test can click: the edge of the
 * machine. What is chosen stays with main, as it does for a person.
 */

export async function chooseFileToOpen(electron: ElectronApplication, path: string): Promise<void> {
  await surely(() =>
    electron.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path),
  );
}

/** The same for “Save as”. */
export async function chooseFileToSave(electron: ElectronApplication, path: string): Promise<void> {
  await surely(() =>
    electron.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    }, path),
  );
}

/**
 * V8's inspector now and then collects the promise that it is to wait for, and says
 * so. What is asked here may be done twice.
 */
async function surely(ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!/garbage collected/.test(String(error))) throw error;
    await ask();
  }
}
