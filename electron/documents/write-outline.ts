import type { ExportFormat } from '../../shared/bridge.ts';
import type { AnyOutline } from '../../shared/documents/outline.ts';
import { type HouseStyle, plainStyle } from '../../shared/house/house-style.ts';
import { writeHtml } from './html-writer.ts';
import { writeJson } from './json-writer.ts';
import { writeMarkdown } from './markdown-writer.ts';

/** The formats that are written here; a pdf is printed from the html, which only an Electron can. */
export type WrittenFormat = Exclude<ExportFormat, 'pdf'>;

export const formats = ['docx', 'html', 'md', 'json'] as const satisfies readonly WrittenFormat[];

/** The outline in the bytes of one format. Equal outlines give equal bytes. */
export async function writeOutline(
  outline: AnyOutline,
  format: WrittenFormat,
  style: HouseStyle = plainStyle,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      // Word's library is large; the other formats need not wait for it.
      const { writeDocx } = await import('./docx-writer.ts');
      return writeDocx(outline, style);
    }
    case 'html':
      return utf8(writeHtml(outline, style));
    case 'md':
      return utf8(writeMarkdown(outline));
    case 'json':
      return utf8(writeJson(outline));
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
