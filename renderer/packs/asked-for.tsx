/** Which laws and standards, shown for this device, a question of the supplement is asked for. */

import { isRegimeShown } from '../../shared/applying/regime-relevance.ts';
import type { Question } from '../../shared/content/content-model.ts';
import { regimeBySlug } from '../../shared/content/regimes.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';

export function AskedFor({ question: { serves } }: { readonly question: Question }) {
  const snapshot = useSnapshot();
  const names = (serves ?? [])
    .filter((slug) => isRegimeShown(slug, snapshot))
    .flatMap((slug) => regimeBySlug(slug)?.shortName ?? []);
  if (names.length === 0) return null;
  return <p className="asked-for">{`Asked because of: ${names.join('; ')}.`}</p>;
}
