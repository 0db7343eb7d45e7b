import type { BuiltFrom, Events, Request } from '../../shared/bridge.ts';
import type { PrintOnPaper, PrintPage } from '../documents/pdf/write-pdf.ts';
import type { Keeper } from '../recovery/keeper.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Library } from '../storage/library.ts';
import type { Desktop } from '../window/desktop.ts';
import type { DocumentWriter } from './aside/document-writer.ts';

/** Everything handlers work with. */
export type Services = {
  readonly library: Library;
  readonly keeper: Keeper;
  readonly settings: SettingsStore;
  readonly desktop: Desktop;
  readonly print: PrintPage;
  readonly writeDocuments: DocumentWriter;
  readonly printOnPaper: PrintOnPaper;
  readonly assetsFolder: string;
  readonly dataFolder: string;
  readonly isDataFolderFixed: boolean;
  readonly version: string;
  readonly builtFrom: BuiltFrom | null;
  /** See `OpenOptions`. */
  readonly nativeBinding: string | null;
  /** Folders that exports went to, by the token the window was given. */
  readonly exports: Map<string, string>;
  readonly onWindowState: (state: Request<'shell/state'>) => void;
  readonly onFlushed: (unsaved: number) => void;
  readonly onProgress: (progress: Events['jobs/progress']) => void;
};
