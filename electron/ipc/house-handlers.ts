import { basename } from 'node:path';
import type { Handlers } from '../../shared/bridge.ts';
import { isDocumentId, isForAudience } from '../../shared/documents/catalogue.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { failed, ok } from '../../shared/result.ts';
import { localDay } from '../../shared/text/local-day.ts';
import { compareFields } from '../documents/template/template-fields.ts';
import { readFileBounded } from '../files/read-file-bounded.ts';
import { lookOf } from '../house/look.ts';
import { largestLogo, readLogo } from '../house/read-logo.ts';
import { openTemplate } from '../office/template/open-template.ts';
import { templateCaps } from '../office/template/template-caps.ts';
import { fieldsIn } from '../office/template/template-words.ts';
import { keepFile, readKeptFile } from '../storage/kept-files.ts';
import { readSnapshot } from '../storage/read-snapshot.ts';
import { cancelled } from './exported.ts';
import type { Services } from './services.ts';

type HouseHandlers = Pick<Handlers, Extract<keyof Handlers, `house/${string}`>>;

export function houseHandlers({ library, desktop, print }: Services): HouseHandlers {
  return {
    'house/chooseLogo': async () => {
      const path = await desktop.chooseFileToOpen('Choose a logo', 'picture');
      if (path === null) return cancelled;
      const bytes = await readFileBounded(path, largestLogo);
      if (!bytes.ok) {
        const isLarge = bytes.failure.code === 'file-too-large';
        return isLarge ? failed('logo-refused', 'it is larger than 2 megabytes') : bytes;
      }
      const logo = readLogo(bytes.value);
      if (!logo.ok) return logo;
      const kept = keepFile(library, { name: basename(path), bytes: logo.value.bytes });
      return kept.ok ? ok({ file: kept.value }) : kept;
    },
    'house/chooseTemplate': async () => {
      const path = await desktop.chooseFileToOpen('Choose a Word template', 'template');
      if (path === null) return cancelled;
      const bytes = await readFileBounded(path, templateCaps.bytes);
      if (!bytes.ok) {
        const isLarge = bytes.failure.code === 'file-too-large';
        return isLarge ? failed('template-refused', 'it is larger than 10 megabytes') : bytes;
      }
      const opened = await openTemplate(bytes.value);
      if (!opened.ok) return opened;
      const kept = keepFile(library, { name: basename(path), bytes: bytes.value });
      return kept.ok ? ok({ file: kept.value }) : kept;
    },
    'house/template': async ({ file }) => {
      const kept = readKeptFile(library, file);
      if (!kept.ok) return kept;
      const opened = await openTemplate(kept.value.bytes);
      return opened.ok ? ok({ name: kept.value.name, fields: fieldsIn(opened.value) }) : opened;
    },
    'house/fields': async ({ workbookId, document, audience }) => {
      const read = readSnapshot(library, workbookId);
      if (!read.ok) return read;
      if (!isDocumentId(document) || !isForAudience(document, audience))
        return failed('document-unknown', document);
      const look = await lookOf(library, print);
      if (!look.ok) return look;
      const { template } = look.value;
      if (template == null || template.use === 'styles') return ok(null);
      const outline = composeDocument(
        read.value.snapshot,
        document,
        audience,
        localDay(library.clock()),
      );
      return ok(compareFields(template.parts, outline));
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
