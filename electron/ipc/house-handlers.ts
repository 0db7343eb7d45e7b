import { basename } from 'node:path';
import type { Handlers } from '../../shared/bridge.ts';
import { ok } from '../../shared/result.ts';
import { readFileBounded } from '../files/read-file-bounded.ts';
import { largestLogo, readLogo } from '../house/read-logo.ts';
import { keepFile, readKeptFile } from '../storage/kept-files.ts';
import { cancelled } from './exported.ts';
import type { Services } from './services.ts';

type HouseHandlers = Pick<Handlers, Extract<keyof Handlers, `house/${string}`>>;

export function houseHandlers({ library, desktop }: Services): HouseHandlers {
  return {
    'house/chooseLogo': async () => {
      const path = await desktop.chooseFileToOpen('Choose a logo', 'picture');
      if (path === null) return cancelled;
      const bytes = await readFileBounded(path, largestLogo);
      if (!bytes.ok) return bytes;
      const logo = readLogo(bytes.value);
      if (!logo.ok) return logo;
      const kept = keepFile(library, { name: basename(path), bytes: logo.value.bytes });
      return kept.ok ? ok({ file: kept.value }) : kept;
    },
    'house/logo': ({ file }) => {
      const kept = readKeptFile(library, file);
      if (!kept.ok) return kept;
      const logo = readLogo(kept.value.bytes);
      if (!logo.ok) return logo;
      const { format, width, height, bytes } = logo.value;
      const address = `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`;
      return ok({ address, width, height });
    },
  };
}
