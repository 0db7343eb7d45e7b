import type { ScreenName } from '../store/navigation-slice.ts';
import { useStore } from '../store/use-store.tsx';
import { AppMark } from './app-mark.tsx';

const inWorkbook: readonly (readonly [ScreenName, string])[] = [
  ['activities', 'Activities'],
  ['decisions', 'Decisions'],
  ['trace', 'Trace'],
  ['documents', 'Documents'],
  ['checks', 'Checks'],
  ['regimes', 'Laws and standards'],
  ['history', 'History'],
];

/** Where one can go, in words; the workbook's own pages while one is open. */
export function Rail() {
  const hasWorkbook = useStore((state) => state.workbook !== null);
  const isMerging = useStore(
    ({ merge, workbook }) => merge !== null && merge.workbookId === workbook?.id,
  );
  return (
    <nav className="rail" aria-label="Pages">
      <p className="rail__name">
        <AppMark />
        Securable
      </p>
      <div className="rail__nav">
        <ul className="rail__list">
          <Entry screen="library" label="Library" />
        </ul>
        {hasWorkbook && (
          <ul className="rail__list rail__list--workbook" aria-label="This workbook">
            {inWorkbook.map(([screen, label]) => (
              <Entry key={screen} screen={screen} label={label} />
            ))}
            {isMerging && <Entry screen="merge" label="Bring in answers" />}
          </ul>
        )}
        <ul className="rail__list rail__list--last">
          <Entry screen="catalogue" label="What NIST asks" />
          <Entry screen="settings" label="Settings" />
        </ul>
      </div>
    </nav>
  );
}

function Entry({ screen, label }: { readonly screen: ScreenName; readonly label: string }) {
  const isHere = useStore((state) => state.place.screen === screen);
  const goTo = useStore((state) => state.goTo);
  return (
    <li>
      <button
        type="button"
        className="rail__entry"
        aria-current={isHere ? 'page' : undefined}
        onClick={() => goTo(screen)}
      >
        {label}
      </button>
    </li>
  );
}
