import type { Audience, Outline } from '../../shared/documents/outline.ts';
import { type Edition, stateOf, stateToday } from '../../shared/editions/edition.ts';
import { changesBetween } from '../../shared/editions/edition-changes.ts';
import { type Differences, withChangesSince } from '../../shared/editions/what-changed.ts';
import { disclosureOf, mayRead } from '../../shared/workbook/disclosure.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';

/** A document about to be published, with what changed in it since an edition for the same readers as its last sections. */
export function tellChangesSince(edition: Edition, outline: Outline, snapshot: Snapshot): Outline {
  const outlines = edition.outlines.filter(({ document }) => document === outline.document);
  const then = { outlines };
  const changes =
    outlines.length === 0
      ? null
      : changesBetween(
          stateOf(then),
          stateToday(snapshot, then, () => outline),
        );
  const from = edition.summary;
  return withChangesSince(outline, {
    changes,
    from,
    mayRead: readableBy(outline.audience, snapshot),
  });
}

/** Whether an audience may have all of these answers today. */
export function readableBy(audience: Audience, snapshot: Snapshot): Differences['mayRead'] {
  return (facts) => facts.every((path) => mayRead(audience, disclosureOf(snapshot, path)));
}
