/**
 * Plain text as OSCAL markup, which is Markdown (OSCAL data types, markup-multiline):
 * what would be markup is escaped, so that a program shows what a person typed
 * and no more. An underscore inside a word is none in Markdown and stays.
 */
export function markup(text: string): string {
  return text
    .replace(/[\\`*[\]<{$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}
