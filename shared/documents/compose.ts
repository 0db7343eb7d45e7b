import type { Snapshot } from '../workbook/snapshot.ts';
import { composeCapabilityStatement } from './capability-statement/compose.ts';
import { documents } from './catalogue.ts';
import { composeDeviceCybersecurityDisclosure } from './device-cybersecurity-disclosure/compose.ts';
import { withGlossary } from './glossary.ts';
import { composeInternalPlanningRecord } from './internal-planning-record/compose.ts';
import type { Audience, DocumentId, Outline } from './outline.ts';
import type { Commission } from './outline-of.ts';
import { annexes } from './regime-annexes/annexes.ts';
import { composeAnnex } from './regime-annexes/compose.ts';
import { composeRetirementGuide } from './retirement-guide/compose.ts';
import { withRewordings } from './rewordings.ts';
import { withLiveReferences } from './section-references.ts';
import { composeSecurityAtAGlance } from './security-at-a-glance/compose.ts';
import { composeSetupAndHardeningGuide } from './setup-and-hardening-guide/compose.ts';
import { composeSupportStatement } from './support-statement/compose.ts';

export { documents, isDocumentId } from './catalogue.ts';

const composers: Readonly<Record<DocumentId, (commission: Commission) => Outline>> = {
  deviceCybersecurityDisclosure: composeDeviceCybersecurityDisclosure,
  securityAtAGlance: composeSecurityAtAGlance,
  setupAndHardeningGuide: composeSetupAndHardeningGuide,
  supportStatement: composeSupportStatement,
  retirementGuide: composeRetirementGuide,
  capabilityStatement: composeCapabilityStatement,
  euUserInformation: (commission) => composeAnnex(annexes.euUserInformation, commission),
  ukStatementOfCompliance: (commission) =>
    composeAnnex(annexes.ukStatementOfCompliance, commission),
  californiaStatement: (commission) => composeAnnex(annexes.californiaStatement, commission),
  federalInventoryData: (commission) => composeAnnex(annexes.federalInventoryData, commission),
  en303645Table: (commission) => composeAnnex(annexes.en303645Table, commission),
  mds2Table: (commission) => composeAnnex(annexes.mds2Table, commission),
  internalPlanningRecord: composeInternalPlanningRecord,
};

/**
 * What a document says to an audience: a pure function of the workbook and of the
 * day on which it is made, which counts where the workbook states no document date.
 */
export function composeDocument(
  snapshot: Snapshot,
  document: DocumentId,
  audience: Audience,
  made: string,
): Outline {
  const title = documents.find(({ id }) => id === document)?.title ?? '';
  const outline = composers[document]({ snapshot, document, audience, title, made });
  return withRewordings(withLiveReferences(withGlossary(outline)), snapshot);
}
