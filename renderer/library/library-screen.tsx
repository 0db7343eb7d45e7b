import { Page } from '../ui/page.tsx';

export function LibraryScreen() {
  return <Page title="Library">{null}</Page>;
}
