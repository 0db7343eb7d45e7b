import { wordsOf } from '../errors/failure-words.ts';
import { useStore } from '../store/use-store.tsx';
import { Notice } from '../ui/notice.tsx';

/** On every page of a library that may not be written to: why nothing can be changed, and what to do. */
export function LibraryNotice() {
  const settings = useStore((state) => state.settings);
  if (settings === null || !settings.isLibraryReadOnly) return null;
  const detail = settings.dataFolder.split(/[\\/]/).at(-1) ?? settings.dataFolder;
  const { happened, safe, next } = wordsOf({ code: 'library-read-only', detail });
  return (
    <div className="frame__notice">
      <Notice happened={happened} safe={safe} next={next} />
    </div>
  );
}
