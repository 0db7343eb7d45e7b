import { isKnownPack } from '../../shared/content/packs.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { nameOfPath } from '../store/path-names.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** What must be known of the open workbook on every one of its pages. */
export function WorkbookNotices() {
  const workbook = useStore((state) => state.workbook);
  const isOnItsPage = useStore(
    ({ place }) => place.screen !== 'library' && place.screen !== 'settings',
  );
  const saveHandoff = useStore((state) => state.saveHandoff);
  if (workbook === null || !isOnItsPage) return null;
  const { id, packId, isReadOnly, damaged, entries } = workbook;
  return (
    <>
      {isReadOnly && !isKnownPack(packId) && (
        <div className="frame__notice">
          <FailureNotice
            failure={{ code: 'workbook-read-only', detail: packId }}
            actions={
              <Button size="small" onPress={() => void saveHandoff(id)}>
                Save a hand-off file
              </Button>
            }
          />
        </div>
      )}
      {entries.has('workbook.recovered') && <RecoveredNotice isReadOnly={isReadOnly} />}
      {damaged.length > 0 && (
        <div className="frame__notice">
          <Notice
            tone="warn"
            happened={
              damaged.length === 1
                ? 'One saved answer of this workbook cannot be read.'
                : `${damaged.length} saved answers of this workbook cannot be read.`
            }
            safe="They were left as they are. All other answers are in place."
            next="Look them up in the history and enter them again:"
            actions={
              <ul className="frame__damaged">
                {damaged.map(({ path }) => (
                  <li key={path}>{nameOfPath(entries, path)}</li>
                ))}
              </ul>
            }
          />
        </div>
      )}
    </>
  );
}

/** Nobody can know what a damaged file has swallowed; only a person who knows the device can tell. */
function RecoveredNotice({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const id = useStore((state) => state.workbook?.id);
  const markLookedThrough = useStore((state) => state.markLookedThrough);
  return (
    <div className="frame__notice">
      <Notice
        tone="warn"
        happened="This workbook was recovered from a damaged library."
        safe="Every answer that could be read is here."
        next="Look it through: an answer may be missing, or be older than you remember. The history shows what was recovered."
        actions={
          isReadOnly || id === undefined ? undefined : (
            <Button size="small" onPress={() => void markLookedThrough(id)}>
              I have looked it through
            </Button>
          )
        }
      />
    </div>
  );
}
