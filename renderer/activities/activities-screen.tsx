import { Page } from '../ui/page.tsx';

export function ActivitiesScreen() {
  return <Page title="Activities">{null}</Page>;
}
