import { Page } from '../ui/page.tsx';

/** What the publications ask, to browse and search without a workbook. */
export function CatalogueScreen() {
  return <Page title="What NIST asks">{null}</Page>;
}
