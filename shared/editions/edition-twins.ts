import type { Audience } from '../documents/outline.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { makeTwin } from '../twins/make-twin.ts';
import { isTwinId, twins as twinList } from '../twins/twin-list.ts';
import type { TwinId } from '../twins/twin-model.ts';
import { type AnswerValues, valuesOf } from '../workbook/answer-values.ts';
import type { Path } from '../workbook/path.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { FrozenOutline } from './frozen.ts';
import { keyOfTwin, type TwinKey, twinPrefix } from './twin-key.ts';

/**
 * What is frozen of a machine-readable file: a print of what it says, and the
 * answers behind it. It has the shape of an outline without sentences, so that
 * it is kept, sealed and handed on as those are; its bytes are among the files.
 */
export type FrozenTwin = Pick<
  FrozenOutline,
  'audience' | 'title' | 'subtitle' | 'facts' | 'sections' | 'values'
> & {
  /** `twin:oscal` */
  readonly document: TwinKey;
  /** A fingerprint of the file as it would be at one fixed time, so that only answers can change it. */
  readonly print: string;
};

/** What an edition keeps of one thing it published, and hands on. */
export type FrozenPart = FrozenOutline | FrozenTwin;

const fixedTime = '2000-01-01T00:00:00Z';

/** What would be frozen of a twin; null where it cannot be made. */
export function freezeTwin(snapshot: Snapshot, id: TwinId, audience: Audience): FrozenTwin | null {
  const twin = makeTwin(id, snapshot, { audience, at: fixedTime });
  if (!twin.ok) return null;
  const said = JSON.stringify(twin.files.map(({ name, data }) => [name, data]));
  return {
    document: keyOfTwin(id),
    audience,
    title: titleOfTwin(id),
    subtitle: '',
    facts: [],
    sections: [],
    values: valuesOf(snapshot, twin.facts),
    print: `${said.length}-${fingerprint(said)}`,
  };
}

/** The twins of an edition as they would be published today; those that cannot be made are left out. */
export function twinsToday(
  snapshot: Snapshot,
  frozen: readonly FrozenTwin[],
): readonly FrozenTwin[] {
  return frozen.flatMap(({ document, audience }) => {
    const id = document.slice(twinPrefix.length);
    return isTwinId(id) ? (freezeTwin(snapshot, id, audience) ?? []) : [];
  });
}

/** A machine-readable file that says something else than before, or came, or went. */
export type TwinChange = {
  readonly kind: 'changed' | 'removed' | 'added';
  readonly twin: string;
  readonly title: string;
  /** The answers behind it that changed; none where Securable itself writes it otherwise now. */
  readonly facts: readonly Path[];
};

export function changedTwins(
  then: readonly FrozenTwin[],
  now: readonly FrozenTwin[],
): readonly TwinChange[] {
  const documents = new Set([...then, ...now].map(({ document }) => document));
  return [...documents].flatMap((document): readonly TwinChange[] => {
    const old = then.find((twin) => twin.document === document);
    const next = now.find((twin) => twin.document === document);
    if (old?.print === next?.print) return [];
    const kind = old === undefined ? 'added' : next === undefined ? 'removed' : 'changed';
    return [
      {
        kind,
        twin: document.slice(twinPrefix.length),
        title: (next ?? old)?.title ?? '',
        facts: kind === 'changed' ? changedPaths(old?.values ?? {}, next?.values ?? {}) : [],
      },
    ];
  });
}

function changedPaths(then: AnswerValues, now: AnswerValues): readonly Path[] {
  const paths = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...paths].filter((path) => then[path] !== now[path]).sort();
}

function titleOfTwin(id: TwinId): string {
  return twinList.find((twin) => twin.id === id)?.title ?? id;
}
