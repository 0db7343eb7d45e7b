import type { Handlers } from '../../shared/bridge.ts';
import { currentPackId } from '../../shared/content/packs.ts';
import { listSamples, readSample } from '../files/samples.ts';
import { createFromSample, createWorkbook, duplicateWorkbook } from '../storage/create-workbook.ts';
import { listWorkbooks } from '../storage/list-workbooks.ts';
import { searchLibrary } from '../storage/search-library.ts';
import type { Services } from './services.ts';

type LibraryHandlers = Pick<
  Handlers,
  | 'library/list'
  | 'library/create'
  | 'library/sample'
  | 'library/samples'
  | 'library/duplicate'
  | 'library/search'
>;

export function libraryHandlers({ library, settings, assetsFolder }: Services): LibraryHandlers {
  const by = () => settings.read().author;
  return {
    'library/list': () => listWorkbooks(library),
    'library/create': ({ title }) =>
      createWorkbook(library, { title, packId: currentPackId, by: by() }),
    'library/samples': () => listSamples(assetsFolder),
    'library/sample': async ({ name }) => {
      const sample = await readSample(assetsFolder, name);
      return sample.ok ? createFromSample(library, { sample: sample.value, by: by() }) : sample;
    },
    'library/duplicate': ({ workbookId, title, device }) =>
      duplicateWorkbook(library, { workbookId, title, device, by: by() }),
    'library/search': ({ text }) => searchLibrary(library, text),
  };
}
