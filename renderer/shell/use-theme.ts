import { useLayoutEffect } from 'react';
import { useStore } from '../store/use-store.tsx';

const darkQuery = '(prefers-color-scheme: dark)';

/** Puts the chosen theme on the page; `system` follows the computer as it changes. */
export function useTheme(): void {
  const theme = useStore((state) => state.settings?.theme ?? 'system');
  useLayoutEffect(() => {
    const system = window.matchMedia(darkQuery);
    const show = () => {
      const isDark = theme === 'dark' || (theme === 'system' && system.matches);
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    };
    show();
    system.addEventListener('change', show);
    return () => system.removeEventListener('change', show);
  }, [theme]);
}
