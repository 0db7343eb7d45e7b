import { startDraft } from '../draft.ts';
import type { Outline } from '../outline.ts';
import { type Commission, outlineOf } from '../outline-of.ts';
import { writeComponents } from '../parts/components.ts';
import { writeDevelopment } from '../parts/development.ts';
import { writeLimitations } from '../parts/duties.ts';
import { writeOurActions } from '../parts/means.ts';
import { writeAlerts, writeReporting } from '../parts/reporting.ts';
import { writeEnd, writePeriod } from '../parts/support.ts';
import { titleFacts } from '../parts/title-page.ts';
import { writeUpdates } from '../parts/updates.ts';

/** Everything with a date or a deadline in it: support, updates, weaknesses. */
export function composeSupportStatement(commission: Commission): Outline {
  const draft = startDraft(commission.snapshot, commission.audience, commission.made);
  const facts = titleFacts(draft);
  draft.section({ id: 'support-period', level: 1, title: 'Support period' }, writePeriod);
  draft.section({ id: 'end-of-life', level: 1, title: 'When support ends' }, writeEnd);
  writeUpdates(draft);
  draft.section({ id: 'reporting', level: 1, title: 'Reporting a weakness' }, writeReporting);
  draft.section({ id: 'alerts', level: 1, title: 'Advisories and incidents' }, writeAlerts);
  draft.section(
    { id: 'known', level: 1, title: 'What is known today', opensOnly: true },
    () => undefined,
  );
  draft.section({ id: 'limitations', level: 2, title: 'Known limitations' }, writeLimitations);
  draft.section({ id: 'components', level: 2, title: 'Parts and their support' }, writeComponents);
  draft.section(
    { id: 'development', level: 1, title: 'How weaknesses are kept out' },
    writeDevelopment,
  );
  draft.section({ id: 'manufacturer-actions', level: 1, title: 'What we do' }, writeOurActions);
  return outlineOf(draft, commission, { facts });
}
