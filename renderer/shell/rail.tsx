import { type ScreenEntry, type ScreenName, screens } from '../../shared/screens.ts';
import { useStore } from '../store/use-store.tsx';
import { AppMark } from './app-mark.tsx';

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
        <ul className="rail__list">{entries('above')}</ul>
        {hasWorkbook && (
          <ul className="rail__list rail__list--workbook" aria-label="This workbook">
            {entries('workbook', ({ id }) => isMerging || id !== 'incoming')}
          </ul>
        )}
        <ul className="rail__list rail__list--last">{entries('below')}</ul>
      </div>
    </nav>
  );
}

function entries(
  rail: ScreenEntry['rail'],
  isShown: (entry: ScreenEntry) => boolean = () => true,
): readonly React.JSX.Element[] {
  return screens
    .filter((entry) => entry.rail === rail && isShown(entry))
    .map(({ id, title }) => <Entry key={id} screen={id} label={title} />);
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
