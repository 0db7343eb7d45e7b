import type { EditionRecord } from './edition.ts';

export type DatedEdition = Pick<EditionRecord, 'publishedAt' | 'publishedOn'>;

/**
 * The day an edition bears, the same for every reader wherever they are: the day where it was
 * published, or, of editions that do not hold it, the universal one, which their documents say.
 */
export function editionDay({ publishedAt, publishedOn }: DatedEdition): string {
  return publishedOn?.day ?? publishedAt.slice(0, 10);
}
