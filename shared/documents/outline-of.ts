import { cleanLine } from '../text/clean-text.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Draft } from './draft.ts';
import { marksOf } from './marks.ts';
import type { Audience, DocumentId, Meter, Outline } from './outline.ts';

/** What every composer is given. */
export type Commission = {
  readonly snapshot: Snapshot;
  readonly document: DocumentId;
  readonly audience: Audience;
  readonly title: string;
  /** The day on which it is made, where it states no date of its own: 2026-12-01. */
  readonly made: string;
};

/** The draft as an outline, once all its sections are written. */
export function outlineOf(
  draft: Draft,
  { snapshot, document, audience, title }: Commission,
  {
    facts,
    hasContents = true,
    meter = null,
  }: {
    readonly facts: Outline['facts'];
    readonly hasContents?: boolean;
    readonly meter?: Meter | null;
  },
): Outline {
  const subtitle = draft.sentence('subtitle', (read) => read.line('device.name'));
  return {
    document,
    audience,
    title: cleanLine(title),
    subtitle: subtitle?.runs.map((run) => run.text).join('') ?? '',
    language: 'en',
    revision: snapshot.revision,
    marks: marksOf(snapshot, audience),
    hasContents,
    facts,
    sections: draft.sections(),
    missing: draft.missing(),
    omitted: draft.omitted(),
    meter,
  };
}
