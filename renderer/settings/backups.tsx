/** Backups: which there are, how to go back to one, and what endangers the folder they lie in. */
import { useCallback, useEffect, useState } from 'react';
import type {
  BackupOverview,
  BackupReason,
  BackupSummary,
  EditionsOfRestore,
  NamedEdition,
} from '../../shared/bridge.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { useRestore } from '../store/use-restore.ts';
import { useBridge, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import './backups.css';

const reasons: Readonly<Record<BackupReason, string>> = {
  regular: 'made by itself',
  asked: 'you asked for it',
  migration: 'before an update of the library',
  import: 'before a hand-off file was opened',
  merge: 'before a merge',
  restore: 'before a restore',
  replaced: 'yours, before another program replaced it',
};

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

export function Backups() {
  const { overview, reload } = useOverview();
  const [isMaking, setMaking] = useState(false);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const bridge = useBridge();
  const isReadOnly = useStore((state) => state.settings?.isLibraryReadOnly ?? false);
  const reportFailure = useStore((state) => state.reportFailure);
  const restore = useRestore(reload);

  async function make() {
    setMaking(true);
    const made = await bridge.invoke('backups/make', {});
    setMaking(false);
    if (!made.ok) reportFailure(made.failure);
    await reload();
  }

  async function choose(backup: BackupSummary) {
    const editions = await bridge.invoke('backups/editions', { id: backup.id });
    // One that cannot be opened is refused in words; nothing is asked about it.
    if (editions.ok) setChosen({ backup, editions: editions.value });
    else reportFailure(editions.failure);
  }

  return (
    <section className="settings__part" aria-labelledby="settings-backups">
      <h2 id="settings-backups">Backups</h2>
      <p className="settings__lead prose">
        Securable copies the whole library into the data folder while you work, at most a quarter of
        an hour of changes apart, and checks each copy. Beside them lies every workbook as a JSON
        file that any program can read. For a broken or stolen computer, copy the data folder
        elsewhere.
      </p>
      {overview?.syncedBy !== null && overview !== null && (
        <SyncNotice service={overview.syncedBy} />
      )}
      {overview?.failure != null && <FailureNotice failure={overview.failure} />}
      {isReadOnly && (
        <p>The data folder may not be written to, so no backups are made and none is restored.</p>
      )}
      <div className="backups__actions">
        {!isReadOnly && (
          <Button onPress={() => void make()} isDisabled={isMaking}>
            Back up now
          </Button>
        )}
        <span role="status">
          {isMaking && 'Making a backup and checking it. You can go on working.'}
        </span>
        {overview !== null && overview.backups.length > 0 && (
          <Button kind="quiet" onPress={() => void bridge.invoke('backups/reveal', {})}>
            Show in folder
          </Button>
        )}
      </div>
      {overview !== null && (
        <List
          backups={overview.backups}
          onChoose={isReadOnly ? null : (backup) => void choose(backup)}
        />
      )}
      <ConfirmDialog
        title="Go back to this backup"
        isOpen={chosen !== null}
        confirmLabel="Restore the backup"
        onCancel={() => setChosen(null)}
        onConfirm={() => {
          if (chosen !== null) void restore(chosen.backup.id);
          setChosen(null);
        }}
      >
        <p>
          All workbooks and the company profile become what they were on{' '}
          {moment.format(new Date(chosen?.backup.at ?? 0))}. The present state is kept as a backup
          of its own, so you can come back to it.
        </p>
        {chosen !== null && <EditionsThen {...chosen.editions} />}
      </ConfirmDialog>
    </section>
  );
}

type Chosen = { readonly backup: BackupSummary; readonly editions: EditionsOfRestore };

/** Editions are for good: what the backup does not know of is named before anything happens. */
function EditionsThen({ stay, go }: EditionsOfRestore) {
  return (
    <>
      {stay.length > 0 && (
        <>
          <p>These editions were published since. They stay, with their documents and labels:</p>
          <EditionNames editions={stay} />
        </>
      )}
      {go.length > 0 && (
        <>
          <p>
            These editions go, because the backup does not hold their workbook or has another
            edition of that label. They stay in the backup of the present state, and their labels
            stay taken:
          </p>
          <EditionNames editions={go} />
        </>
      )}
    </>
  );
}

function EditionNames({ editions }: { readonly editions: readonly NamedEdition[] }) {
  return (
    <ul>
      {editions.map(({ product, label, publishedAt }) => (
        <li key={`${product} ${label} ${publishedAt}`}>
          {product === '' ? 'A device without a name' : product}, edition {label}, published on{' '}
          {moment.format(new Date(publishedAt))}
        </li>
      ))}
    </ul>
  );
}

function useOverview() {
  const bridge = useBridge();
  const reportFailure = useStore((state) => state.reportFailure);
  const [overview, setOverview] = useState<BackupOverview | null>(null);
  const reload = useCallback(async () => {
    const listed = await bridge.invoke('backups/list', {});
    if (listed.ok) setOverview(listed.value);
    else reportFailure(listed.failure);
  }, [bridge, reportFailure]);
  useEffect(() => void reload(), [reload]);
  // Made by itself, or still under way when this page was left.
  useEffect(() => bridge.on('backups/changed', () => void reload()), [bridge, reload]);
  return { overview, reload };
}

function List({
  backups,
  onChoose,
}: {
  readonly backups: readonly BackupSummary[];
  /** Null where nothing can be restored. */
  readonly onChoose: ((backup: BackupSummary) => void) | null;
}) {
  if (backups.length === 0) return <p>The first backup is made soon after your first change.</p>;
  return (
    <ul className="backups__list" aria-label="Backups, newest first">
      {backups.map((backup) => {
        const when = moment.format(new Date(backup.at));
        return (
          <li key={backup.id} className="backups__line">
            <span>
              <time dateTime={backup.at}>{when}</time>
              <span className="backups__about">
                {reasons[backup.reason]}, {sizeOf(backup.bytes)}
              </span>
            </span>
            {onChoose !== null && (
              <Button
                size="small"
                aria-label={`Restore the backup of ${when}`}
                onPress={() => onChoose(backup)}
              >
                Restore
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function SyncNotice({ service }: { readonly service: string }) {
  return (
    <Notice
      tone="warn"
      happened={`The data folder seems to be shared with other computers by ${service}.`}
      safe="Nothing is wrong at this moment."
      next="Such a service can copy the library in the middle of a change or put an older one in its place. Choose a folder on this computer alone, and give colleagues a hand-off file."
    />
  );
}

function sizeOf(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 0.1 ? '0.1 MB' : `${megabytes.toFixed(1)} MB`;
}
