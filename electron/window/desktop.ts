import type { Theme } from '../../shared/bridge.ts';

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
