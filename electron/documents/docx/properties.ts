import type { AnyOutline } from '../../../shared/documents/outline.ts';

/**
 * What a file says of itself: its title, subject and language. No author, no
 * computer, no program, no times: docx would write “Un-named” and the present.
 */
export function fileProperties(outline: AnyOutline): ReadonlyMap<string, string> {
  return new Map([
    [
      'docProps/core.xml',
      `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(documentTitle(outline))}</dc:title><dc:subject>${escapeXml(outline.title)}</dc:subject><dc:language>${escapeXml(outline.language)}</dc:language></cp:coreProperties>`,
    ],
    [
      'docProps/app.xml',
      `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
    ],
  ]);
}

/** `Device Cybersecurity Disclosure: Product`, as a reader finds the file in a list. */
export function documentTitle(outline: AnyOutline): string {
  return outline.subtitle === '' ? outline.title : `${outline.title}: ${outline.subtitle}`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The outline's texts are clean already; what is left are XML's own five marks. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
