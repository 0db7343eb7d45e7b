import { Page } from '../ui/page.tsx';

export function HistoryScreen() {
  return <Page title="History">{null}</Page>;
}
