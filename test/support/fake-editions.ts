import type { Handlers } from '../../shared/bridge.ts';
import { documents, isDocumentId } from '../../shared/documents/catalogue.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { type Edition, freeze, standingToday } from '../../shared/editions/edition.ts';
import { type FrozenTwin, freezeTwin } from '../../shared/editions/edition-twins.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { someDay } from './some-day.ts';

type EditionsHandlers = Pick<Handlers, Extract<keyof Handlers, `editions/${string}`>>;

/** Editions in memory: really frozen and really compared, but without files. */
export function fakeEditions(snapshotOf: (workbookId: string) => Snapshot | null) {
  const kept = new Map<string, readonly Edition[]>();
  const of = (workbookId: string) => kept.get(workbookId) ?? [];
  const handlers: EditionsHandlers = {
    'editions/publish': ({ workbookId, label, approvedBy, audience, formats, ...wanted }) => {
      const { documents: ids } = wanted;
      const snapshot = snapshotOf(workbookId);
      if (snapshot === null) return failed('workbook-missing', workbookId);
      if (of(workbookId).some(({ summary }) => summary.label === label))
        return failed('edition-label-taken', label);
      const outlines = ids
        .filter(isDocumentId)
        .map((id) => freeze(snapshot, composeDocument(snapshot, id, audience, someDay)));
      const twins: FrozenTwin[] = wanted.twins.flatMap(
        (id) => freezeTwin(snapshot, id, audience) ?? [],
      );
      const summary: Edition['summary'] = {
        id: `edition-${of(workbookId).length + 1}`,
        label,
        audience,
        approvedBy,
        publishedAt: '2026-03-02T09:00:00.000Z',
        revision: snapshot.revision,
        change: 'change',
        product: outlines[0]?.subtitle ?? '',
        packId: snapshot.packId,
        appVersion: '0.1.0',
        documents: ids.map((id) => ({
          id,
          title: documents.find((entry) => entry.id === id)?.title ?? id,
          outline: '0'.repeat(64),
        })),
        twins: twins.map(({ document, title }) => ({
          id: document.slice('twin:'.length),
          title,
          outline: '0'.repeat(64),
        })),
        files: ids.flatMap((document) =>
          formats.map((format) => ({
            name: `${document}.${format}`,
            document,
            format,
            size: 1,
            sha256: '0'.repeat(64),
          })),
        ),
        hasFiles: true,
        manifest: '0'.repeat(64),
      };
      kept.set(workbookId, [{ summary, outlines, twins }, ...of(workbookId)]);
      return ok(summary);
    },
    'editions/list': ({ workbookId }) => ok(of(workbookId).map(({ summary }) => summary)),
    'editions/labels': ({ workbookId }) => ok(of(workbookId).map(({ summary }) => summary.label)),
    'editions/read': ({ workbookId, edition }) => {
      const found = of(workbookId).find(({ summary }) => summary.id === edition);
      return found === undefined ? failed('edition-missing', edition) : ok(found);
    },
    'editions/standing': ({ workbookId }) => {
      const snapshot = snapshotOf(workbookId);
      if (snapshot === null) return ok([]);
      return ok(
        of(workbookId).map((edition) => {
          const { id, label, publishedAt, audience } = edition.summary;
          const standing = standingToday(snapshot, edition, (document, readers) =>
            composeDocument(snapshot, document, readers, someDay),
          );
          return { id, label, publishedAt, audience, standing };
        }),
      );
    },
    'editions/changes': ({ formats }) =>
      ok({ files: formats.map((format) => `What changed.${format}`), token: 'token-3' }),
    'editions/check': () =>
      ok({
        file: 'edition.zip',
        isUnchanged: false,
        because: 'Changed: “guide.html” is not the file that was published.',
      }),
    'editions/export': () => ok({ files: ['Edition.zip'], token: 'token-4' }),
  };
  const newest = (workbookId: string) => {
    const summary = of(workbookId)[0]?.summary;
    return summary === undefined ? null : { label: summary.label, at: summary.publishedAt };
  };
  return { handlers, newest };
}
