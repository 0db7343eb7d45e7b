import type { BuiltFrom, Events, Request, Theme } from '../../shared/bridge.ts';
import type { PrintOnPaper, PrintPage } from '../documents/pdf/write-pdf.ts';
import type { Keeper } from '../recovery/keeper.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Library } from '../storage/library.ts';

/** What only the desktop can do. The one thing tests replace: there is no person to answer a dialog. */
export type Desktop = {
  readonly chooseFolder: (title: string) => Promise<string | null>;
  readonly chooseFileToOpen: (title: string, kind?: FileKind) => Promise<string | null>;
  readonly chooseFileToSave: (title: string, name: string) => Promise<string | null>;
  readonly confirm: (question: Question) => Promise<boolean>;
  /** Shows the file in the file manager; never opens it. */
  readonly showInFolder: (path: string) => void;
  readonly openInBrowser: (address: string) => Promise<void>;
  readonly showTheme: (theme: Theme) => void;
  readonly restart: () => void;
};

/** What a dialog for opening offers; main still looks at every byte. */
export type FileKind = 'handOff' | 'picture' | 'template' | 'edition';

export type Question = {
  readonly message: string;
  readonly detail: string;
  /** The button that goes on; the other one is the default and says Cancel. */
  readonly yes: string;
};

/** Everything handlers work with. */
export type Services = {
  readonly library: Library;
  readonly keeper: Keeper;
  readonly settings: SettingsStore;
  readonly desktop: Desktop;
  readonly print: PrintPage;
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
