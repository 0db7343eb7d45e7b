import {
  type BackupSummary,
  type Bridge,
  type Channel,
  companyProfileId,
  type EditionsOfRestore,
  type EventName,
  type Events,
  type Handlers,
  type KnownFile,
  type OpenedWorkbook,
  type Reply,
  requests,
  type SampleSummary,
  type Settings,
  type WorkbookStatus,
  type WorkbookSummary,
} from '../../shared/bridge.ts';
import { currentPackId, isKnownPack } from '../../shared/content/packs.ts';
import type { HandOff } from '../../shared/hand-off/hand-off-model.ts';
import { mergeHandOff } from '../../shared/incoming/merge/merge-copies.ts';
import { editsOfMerge } from '../../shared/incoming/merge/merge-edits.ts';
import { type Failure, failed, ok, type Result } from '../../shared/result.ts';
import { asAnotherDevice } from '../../shared/workbook/another-device.ts';
import { answerOf, type Entry } from '../../shared/workbook/answer.ts';
import { applyEdits, sameEntry } from '../../shared/workbook/apply-edits.ts';
import type { Change, ChangeKind, Edit, RecordedChange } from '../../shared/workbook/change.ts';
import type { Value } from '../../shared/workbook/kinds/value.ts';
import { newWorkbookEdits } from '../../shared/workbook/new-workbook.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { asOneStep, groupsOfSteps } from '../../shared/workbook/stay.ts';
import { fakeEditions } from './fake-editions.ts';

/**
 * A bridge that keeps its library in memory and really applies changes: it
 * parses requests, refuses what does not fit, and answers as main does. Tests
 * make it fail or wait, and read what was sent.
 */
export type FakeBridge = Bridge & {
  /** Every request so far, in order. */
  readonly sent: readonly Sent[];
  /** The next `times` requests of this channel fail. */
  readonly failNext: (channel: Channel, failure: Failure, times?: number) => void;
  /** Requests of this channel get no reply until the returned function is called. */
  readonly hold: (channel: Channel) => () => void;
  /** What main would say. */
  readonly emit: <E extends EventName>(event: E, payload: Events[E]) => void;
  /** What is saved. */
  readonly saved: (workbookId: string) => Entries;
  /** A change made behind the window's back, to set a test up. */
  readonly put: (workbookId: string, values: Readonly<Record<string, Entry | Value>>) => void;
};

export type Sent = { readonly channel: Channel; readonly request: unknown };

export type FakeLibrary = {
  /** Workbooks that are there from the start: id → title. */
  readonly workbooks?: Readonly<Record<string, string>>;
  readonly samples?: readonly SampleSummary[];
  readonly settings?: Partial<Settings>;
  /** Newest first. */
  readonly backups?: readonly BackupSummary[];
  readonly syncedBy?: string;
  /** What a file that is opened turns out to be, where it is of a known workbook. */
  readonly knownFile?: KnownFile;
  /** The file that answers are brought in from. */
  readonly handedOff?: HandOff;
  /** What a restore would do with editions. */
  readonly editionsOfRestore?: EditionsOfRestore;
  /** How the fields of a Word template fit. */
  readonly fields?: Reply<'house/fields'>;
  /** Paths that cannot be read, by workbook. */
  readonly damaged?: Readonly<Record<string, readonly string[]>>;
};

type Kept = { createdAt: string; entries: Entries; history: RecordedChange[] };

const at = '2026-03-02T09:00:00.000Z';
const empty: Entries = new Map();

export function createFakeBridge(library: FakeLibrary = {}): FakeBridge {
  const kept = new Map<string, Kept>();
  const sent: Sent[] = [];
  const failures = new Map<Channel, Failure[]>();
  const holds = new Map<Channel, Promise<void>>();
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  let revision = 0;
  let made = 0;
  let settings: Settings = {
    author: 'R. Okafor',
    theme: 'system',
    dataFolder: '/home/user/Securable',
    isDataFolderFixed: false,
    isLibraryReadOnly: false,
    version: '0.1.0',
    builtFrom: null,
    ...library.settings,
  };

  function make(id: string, edits: readonly Edit[], kind: ChangeKind, label: string): string {
    kept.set(id, { createdAt: at, entries: empty, history: [] });
    if (edits.length > 0) {
      apply(id, { id: `made-${id}`, kind, of: null, label, at, by: settings.author, edits });
    }
    return id;
  }

  function apply(workbookId: string, change: Change): Result<{ revision: number }> {
    const workbook = kept.get(workbookId);
    if (workbook === undefined) return failed('workbook-missing', workbookId);
    const earlier = workbook.history.find((other) => other.id === change.id);
    if (earlier !== undefined) return ok({ revision: earlier.revision });
    for (const { path, before } of change.edits) {
      const stands = workbook.entries.get(path)?.entry ?? null;
      if (!sameEntry(stands, before)) return failed('conflict', path);
    }
    revision += 1;
    const stamp = { revision, at: change.at, by: change.by };
    workbook.entries = applyEdits(workbook.entries, change.edits, stamp);
    workbook.history.push({ ...change, revision });
    return ok({ revision });
  }

  function open(workbookId: string): Result<OpenedWorkbook> {
    const workbook = kept.get(workbookId);
    if (workbook === undefined) return failed('workbook-missing', workbookId);
    const packId = textAt(workbook.entries, 'workbook.pack') || currentPackId;
    return ok({
      id: workbookId,
      packId,
      isReadOnly: !isKnownPack(packId),
      revision: workbook.history.at(-1)?.revision ?? 0,
      entries: workbook.entries,
      company: kept.get(companyProfileId)?.entries ?? empty,
      recent: [...workbook.history],
      damaged: (library.damaged?.[workbookId] ?? []).map((path) => ({ path, reason: 'damaged' })),
    });
  }

  const editions = fakeEditions((workbookId) => {
    const opened = open(workbookId);
    if (!opened.ok) return null;
    const { packId, revision: at, entries, company } = opened.value;
    return { workbookId, packId, revision: at, entries, company };
  });

  const makeNew = (title: string, kind: ChangeKind = 'create') => {
    made += 1;
    const edits = newWorkbookEdits({ title, packId: currentPackId });
    return ok({ workbookId: make(`new-${made}`, edits, kind, `Created “${title}”`) });
  };

  let backups: readonly BackupSummary[] = library.backups ?? [];
  function makeBackup(reason: BackupSummary['reason']): BackupSummary {
    const backup = { id: `backup-${backups.length + 1}`, at, reason, bytes: 2_400_000 };
    backups = [backup, ...backups];
    return backup;
  }

  const handlers: Handlers = {
    'library/list': () =>
      ok(
        [...kept]
          .filter(([id]) => id !== companyProfileId)
          .map(([id, workbook]) => ({
            ...summaryOf(id, workbook),
            published: editions.newest(id),
          })),
      ),
    'library/create': ({ title }) => makeNew(title),
    'library/samples': () => ok(library.samples ?? []),
    'library/sample': ({ name }) => {
      const sample = library.samples?.find((other) => other.name === name);
      return sample === undefined ? failed('sample-unknown', name) : makeNew(sample.title);
    },
    'library/duplicate': ({ workbookId, title, device }) => {
      const source = kept.get(workbookId);
      if (source === undefined) return failed('workbook-missing', workbookId);
      made += 1;
      const own = new Map([...source.entries].map(([path, { entry }]) => [path, entry] as const));
      const entries = new Map(device === null ? own : asAnotherDevice(own, device, title));
      entries.set('workbook.title', answerOf({ kind: 'text', text: title }));
      const edits = [...entries].map(([path, after]) => ({ path, before: null, after }));
      return ok({ workbookId: make(`new-${made}`, edits, 'duplicate', `Copied as “${title}”`) });
    },
    'library/search': ({ text }) =>
      ok(
        [...kept].flatMap(([workbookId, { entries }]) =>
          [...entries.keys()]
            .filter((path) => textAt(entries, path).toLowerCase().includes(text.toLowerCase()))
            .map((path) => ({
              workbookId,
              workbookTitle: textAt(entries, 'workbook.title'),
              path,
              rowTitle: '',
              excerpt: textAt(entries, path).replace(new RegExp(text, 'i'), '\u0002$&\u0003'),
            })),
        ),
      ),
    'workbook/open': ({ workbookId }) => open(workbookId),
    'workbook/apply': ({ workbookId, change }) => apply(workbookId, change),
    'workbook/history': ({ workbookId, before, limit }) => {
      const history = kept.get(workbookId)?.history ?? [];
      const older = history.filter((change) => before === null || change.revision < before);
      const steps = groupsOfSteps(older).map((group) => ({
        ...asOneStep(group),
        first: group[0]?.revision ?? 0,
      }));
      return ok(steps.reverse().slice(0, limit));
    },
    'documents/export': ({ formats }) =>
      ok({ files: formats.map((format) => `Disclosure.${format}`), token: 'token-1' }),
    'documents/print': () => ok(null),
    'documents/reveal': () => ok(null),
    'twins/export': ({ twins }) =>
      ok({ files: twins.map((twin) => `device.${twin}`), token: 'token-3' }),
    ...editions.handlers,
    'house/chooseLogo': () => ok({ file: 'ab'.repeat(32) }),
    'house/chooseTemplate': () => ok({ file: 'cd'.repeat(32) }),
    'house/template': () => ok({ name: 'Letter.docx', fields: ['document', 'title'] }),
    'house/fields': () => ok(library.fields ?? null),
    'house/logo': () => ok({ address: 'data:image/png;base64,', width: 200, height: 80 }),
    'jobs/stop': () => ok(null),
    'handoff/save': () => ok({ files: ['Device.securable.json'], token: 'token-2' }),
    'handoff/open': () => {
      const result = makeNew('Imported device', 'import');
      if (library.knownFile !== undefined) return ok(library.knownFile);
      return result.ok ? ok({ kind: 'opened', ...result.value, isCopy: false }) : result;
    },
    'handoff/separate': () => {
      const result = makeNew('Imported device', 'import');
      return result.ok ? ok({ ...result.value, isCopy: true }) : result;
    },
    'merge/choose': () => ok({ token: 'file-1', file: 'Device.securable.json', title: 'Device' }),
    'merge/compare': ({ workbookId }) => {
      const opened = open(workbookId);
      if (!opened.ok || library.handedOff === undefined) return failed('file-not-waiting');
      const { entries, company, recent, revision: at } = opened.value;
      const merge = mergeHandOff({ entries, company, history: recent }, library.handedOff);
      const theirs = new Map(
        [...library.handedOff.entries].map(([path, entry]) => [path, { ...entry, revision: 0 }]),
      );
      return ok({ ...merge, revision: at, theirs, otherPack: null, editions: [] });
    },
    'merge/apply': ({ workbookId, revision: seen, choices }) => {
      const opened = open(workbookId);
      if (!opened.ok || library.handedOff === undefined) return failed('file-not-waiting');
      const { entries, company, recent, revision: at } = opened.value;
      if (at !== seen) return failed('conflict', 'it was changed');
      const merge = mergeHandOff({ entries, company, history: recent }, library.handedOff);
      const edits = editsOfMerge(merge.items, choices);
      const of = library.handedOff.history.at(-1)?.id ?? null;
      const change = { id: `merge-${at}`, kind: 'merge', of, label: 'Brought in' } as const;
      return apply(workbookId, { ...change, at: '2026-03-02T09:00:00.000Z', by: '', edits });
    },
    'merge/stop': () => ok(null),
    'backups/list': () => ok({ backups, failure: null, syncedBy: library.syncedBy ?? null }),
    'backups/make': () => ok(makeBackup('asked')),
    'backups/editions': () => ok(library.editionsOfRestore ?? { stay: [], go: [] }),
    'backups/restore': ({ id }) =>
      backups.some((backup) => backup.id === id)
        ? ok({ undoId: makeBackup('restore').id })
        : failed('file-missing', id),
    'backups/reveal': () => ok(null),
    'settings/read': () => ok(settings),
    'settings/write': ({ author, theme }) => {
      settings = { ...settings, author: author ?? settings.author, theme: theme ?? settings.theme };
      return ok(settings);
    },
    'settings/chooseDataFolder': () => failed('cancelled'),
    'shell/openLink': () => ok(null),
    'shell/state': () => ok(null),
    'shell/flushed': () => ok(null),
  };

  make(companyProfileId, [], 'create', '');
  for (const [id, title] of Object.entries(library.workbooks ?? {})) {
    make(id, newWorkbookEdits({ title, packId: currentPackId }), 'create', `Created “${title}”`);
  }

  return {
    sent,
    invoke: async (channel, request) => {
      sent.push({ channel, request });
      const failure = failures.get(channel)?.shift();
      await holds.get(channel);
      if (failure !== undefined) return { ok: false, failure };
      const parsed = requests[channel].safeParse(request);
      if (!parsed.success) return failed('invalid-request', parsed.error.message);
      // The handlers are typed channel by channel; TypeScript cannot follow the pairing here.
      const handler = handlers[channel] as (request: unknown) => Promise<never>;
      return handler(request);
    },
    on: (event, listener) => {
      const ofEvent = listeners.get(event) ?? new Set();
      listeners.set(event, ofEvent.add(listener as (payload: never) => void));
      return () => ofEvent.delete(listener as (payload: never) => void);
    },
    failNext: (channel, failure, times = 1) => {
      failures.set(channel, [...(failures.get(channel) ?? []), ...Array(times).fill(failure)]);
    },
    hold: (channel) => {
      const { promise, resolve } = withResolvers();
      holds.set(channel, promise);
      return () => {
        holds.delete(channel);
        resolve();
      };
    },
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload as never);
    },
    saved: (workbookId) => kept.get(workbookId)?.entries ?? empty,
    put: (workbookId, values) => {
      const entries = kept.get(workbookId)?.entries ?? empty;
      const edits = Object.entries(values).map(([path, given]) => ({
        path,
        before: entries.get(path)?.entry ?? null,
        after: isEntry(given) ? given : answerOf(given),
      }));
      const id = `put-${revision + 1}`;
      const change: Change = { id, kind: 'edit', of: null, label: 'Prepared', at, by: '', edits };
      const result = apply(workbookId, change);
      if (!result.ok) throw new Error(`Cannot put: ${result.failure.code}`);
    },
  };
}

function summaryOf(id: string, { createdAt, entries, history }: Kept): WorkbookSummary {
  const packId = textAt(entries, 'workbook.pack');
  const status = optionAt(entries, 'workbook.status');
  return {
    id,
    title: textAt(entries, 'workbook.title'),
    status: status === 'archived' || status === 'deleted' ? status : 'active',
    packId,
    isPackKnown: isKnownPack(packId),
    isSample: textAt(entries, 'workbook.sample') !== '',
    isRecovered: entries.has('workbook.recovered'),
    createdAt,
    changedAt: history.at(-1)?.at ?? createdAt,
    revision: history.at(-1)?.revision ?? 0,
    supportStart: dateAt(entries, 'support.startDate'),
    supportEnd: dateAt(entries, 'support.endDate'),
    saleEnd: dateAt(entries, 'sale.endDate'),
    endOfLife: dateAt(entries, 'support.endOfLifeDate'),
    componentEnd:
      [...entries.keys()]
        .filter((path) => /^components\/[^/]+\/supportEnd$/.test(path))
        .flatMap((path) => dateAt(entries, path) ?? [])
        .sort()[0] ?? null,
    published: null,
  } satisfies WorkbookSummary & { status: WorkbookStatus };
}

function valueAt(entries: Entries, path: string): Value | undefined {
  const entry = entries.get(path)?.entry;
  return entry?.kind === 'answer' && entry.state === 'answered' ? entry.value : undefined;
}

function textAt(entries: Entries, path: string): string {
  const value = valueAt(entries, path);
  return value?.kind === 'text' ? value.text : '';
}

function optionAt(entries: Entries, path: string): string {
  const value = valueAt(entries, path);
  return value?.kind === 'choice' ? value.option : '';
}

function dateAt(entries: Entries, path: string): string | null {
  const value = valueAt(entries, path);
  return value?.kind === 'date' ? value.date : null;
}

function isEntry(given: Entry | Value): given is Entry {
  return given.kind === 'answer' || given.kind === 'row';
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
