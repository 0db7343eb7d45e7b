import { Page } from '../ui/page.tsx';

export function DecisionsScreen() {
  return <Page title="Decisions">{null}</Page>;
}
