import type { ExportFormat } from '../../shared/bridge.ts';

export const formatWords: Readonly<
  Record<ExportFormat, { readonly label: string; readonly help: string }>
> = {
  docx: { label: 'Word', help: '.docx, for reading and further editing.' },
  pdf: { label: 'PDF', help: '.pdf, for sending and archiving; tagged for screen readers.' },
  html: { label: 'Web page', help: '.html, one file without scripts.' },
  md: { label: 'Markdown', help: '.md, for repositories and wikis.' },
  json: { label: 'Data', help: '.json, for other programs.' },
};
export const allFormats: readonly ExportFormat[] = ['docx', 'pdf', 'html', 'md', 'json'];
