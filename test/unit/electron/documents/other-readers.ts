import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program that reads Word files and shares no code with us. */
export type OtherReader = {
  readonly name: string;
  /** Null: it can be run here; else why not. */
  readonly missing: string | null;
  /** The text of every file, in their order. Throws where one cannot be read. */
  readonly read: (files: readonly string[]) => readonly string[];
};

const most = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
const printTexts =
  'import docx,json,sys; print(json.dumps(["\\n".join([p.text for p in d.paragraphs]+[c.text for t in d.tables for r in t.rows for c in r.cells]) for d in map(docx.Document, sys.argv[1:])]))';

export const otherReaders: readonly OtherReader[] = [libreOffice(), pandoc(), pythonDocx()];

function libreOffice(): OtherReader {
  const program = ['soffice', 'libreoffice'].find((name) => runs(name, '--version'));
  return {
    name: 'LibreOffice',
    missing: program === undefined ? 'soffice is not installed' : null,
    read: (files) => {
      const folder = mkdtempSync(join(tmpdir(), 'securable-soffice-'));
      try {
        // A profile of its own: LibreOffice opens nothing while another of the same is running.
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
        const how = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
        const { status, stderr } = spawnSync(String(program), [profile, ...how, ...files], most);
        if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
        return files.map((file) =>
          readFileSync(join(folder, basename(file).replace(/\.docx$/, '.txt')), 'utf8'),
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function pandoc(): OtherReader {
  return {
    name: 'pandoc',
    missing: runs('pandoc', '--version') ? null : 'pandoc is not installed',
    read: (files) =>
      files.map((file) => {
        const { status, stdout, stderr } = spawnSync(
          'pandoc',
          ['--sandbox', '-f', 'docx', '-t', 'plain', file],
          most,
        );
        if (status !== 0) throw new Error(`pandoc: ${basename(file)}: ${stderr}`);
        return stdout;
      }),
  };
}

function pythonDocx(): OtherReader {
  const program = ['python3', '/usr/bin/python3'].find((name) => runs(name, '-c', 'import docx'));
  return {
    name: 'python-docx',
    missing: program === undefined ? 'no python3 here has it' : null,
    read: (files) => {
      const { status, stdout, stderr } = spawnSync(
        String(program),
        ['-c', printTexts, ...files],
        most,
      );
      if (status !== 0) throw new Error(`python-docx: ${stderr}`);
      const texts: unknown = JSON.parse(stdout);
      if (!Array.isArray(texts)) throw new Error('python-docx: no list');
      return texts.map(String);
    },
  };
}

function runs(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}
