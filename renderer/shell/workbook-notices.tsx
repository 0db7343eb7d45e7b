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
      {isReadOnly && (
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
