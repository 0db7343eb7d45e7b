import { I18nProvider } from 'react-aria-components';
import { useWarmChecks } from '../derived/use-warm-checks.ts';
import type { AppStore } from '../store/store.ts';
import { StoreProvider } from '../store/use-store.tsx';
import { LinkOpener } from '../ui/markdown-view.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { useMain } from './use-main.ts';
import { useTheme } from './use-theme.ts';

/** The whole window over one store. */
export function App({ store }: { readonly store: AppStore }) {
  const openLink = (address: string) => void store.bridge.invoke('shell/openLink', { address });
  return (
    <StoreProvider store={store}>
      <ErrorBoundary>
        <LinkOpener value={openLink}>
          {/* Securable speaks English; so must the words that the controls bring along. */}
          <I18nProvider locale="en-GB">
            <Window />
          </I18nProvider>
        </LinkOpener>
      </ErrorBoundary>
    </StoreProvider>
  );
}

function Window() {
  useTheme();
  useMain();
  useWarmChecks();
  return <Frame />;
}
