import { isRegimeShown } from '../applying/regime-relevance.ts';
import type { RegimeSlug } from '../content/regimes.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Audience, DocumentId } from './outline.ts';

/** A document that can be made of a workbook. */
export type DocumentEntry = {
  readonly id: DocumentId;
  readonly title: string;
  /** What it is for. */
  readonly about: string;
  readonly forWhom: string;
  /** For whom it may be written at all. */
  readonly audiences: readonly Audience[];
  /** It belongs to this law or standard, and is offered where that is shown. */
  readonly regime?: RegimeSlug;
  /** The maker has to finish it first, so it is published only where somebody chose it. */
  readonly isDraft?: true;
};

const everyone: readonly Audience[] = ['public', 'onRequest', 'internal'];

/** The documents there are, in the order in which they are offered. */
export const documents: readonly DocumentEntry[] = [
  {
    id: 'deviceCybersecurityDisclosure',
    title: 'Device Cybersecurity Disclosure',
    about:
      'Tells customers what was assumed, what the device and its maker provide, how long, and what is left to them: the six topics of NISTIR 8259, Activity 6.',
    forWhom: 'Customers who decide about the device, and their security staff',
    audiences: everyone,
  },
  {
    id: 'securityAtAGlance',
    title: 'Security at a glance',
    about: 'One page in two layers: a plain line for everyone, and the detail for experts.',
    forWhom: 'Everyone, before buying',
    audiences: everyone,
  },
  {
    id: 'setupAndHardeningGuide',
    title: 'Secure set-up and hardening guide',
    about:
      'What the customer does, step by step: how the device is delivered, what everyone should do, and what gives more.',
    forWhom: 'Those who install, set up and look after the device',
    audiences: everyone,
  },
  {
    id: 'supportStatement',
    title: 'Support, update and vulnerability statement',
    about:
      'Until when the device is supported, how updates work, and how weaknesses are reported and corrected.',
    forWhom: 'Buyers, those who look after the device, and people who find weaknesses',
    audiences: everyone,
  },
  {
    id: 'retirementGuide',
    title: 'Retirement and transfer guide',
    about: 'How to hand the device on or put it out of use, and what happens to the data.',
    forWhom: 'Those who sell, return or dispose of the device',
    audiences: everyone,
  },
  {
    id: 'capabilityStatement',
    title: 'Capability statement',
    about:
      'What was decided on every element of NISTIR 8259A, and what speaks to every action of NISTIR 8259B.',
    forWhom: 'Security staff who compare devices',
    audiences: everyone,
  },
  {
    id: 'euUserInformation',
    title: 'Index to EU Cyber Resilience Act, Annex II',
    about: 'Where each piece of information stands that Annex II asks for users.',
    forWhom: 'Customers, importers and authorities in the European Union',
    audiences: everyone,
    regime: 'eu-cra',
  },
  {
    id: 'ukStatementOfCompliance',
    title: 'Fields of the UK statement of compliance',
    about:
      'What the statement of compliance under the UK PSTI Regulations has to hold, filled in as far as the answers go, for the maker to decide on and sign.',
    forWhom: 'The maker, who makes the statement of it',
    audiences: everyone,
    regime: 'uk-psti',
    isDraft: true,
  },
  {
    id: 'californiaStatement',
    title: 'Security features under California law',
    about: 'What the answers say to each point of California’s law on connected devices (SB-327).',
    forWhom: 'Customers and authorities in California',
    audiences: everyone,
    regime: 'ca-civil-code-1798-91',
  },
  {
    id: 'federalInventoryData',
    title: 'Federal inventory data',
    about: 'What a US federal agency enters in its inventory of devices.',
    forWhom: 'US federal agencies',
    audiences: everyone,
    regime: 'us-iot-act',
  },
  {
    id: 'en303645Table',
    title: 'Table of ETSI EN 303 645 provisions',
    about:
      'Every provision of version 3.1.3 with what the answers say, as a draft of the implementation conformance statement.',
    forWhom: 'Test laboratories and buyers of consumer devices',
    audiences: everyone,
    regime: 'etsi-en-303-645-v3',
    isDraft: true,
  },
  {
    id: 'mds2Table',
    title: 'Notes for the MDS2 form',
    about: 'What the answers say to each group of questions of MDS2 (HN 1-2019).',
    forWhom: 'Hospitals and other buyers in health care',
    audiences: everyone,
    regime: 'mds2',
    isDraft: true,
  },
  {
    id: 'internalPlanningRecord',
    title: 'Internal planning record',
    about: 'Every answer, also the internal ones, in the order of the activities.',
    forWhom: 'Colleagues only',
    audiences: ['internal'],
  },
];

/** Whether a text from outside names one of the documents. */
export function isDocumentId(id: string): id is DocumentId {
  return documents.some((document) => document.id === id);
}

/** Whether a document may be written for an audience at all. */
export function isForAudience(document: DocumentId, audience: Audience): boolean {
  return documents.some(({ id, audiences }) => id === document && audiences.includes(audience));
}

/** The documents that may be written for an audience and, where a law or standard is behind them, that matter here. */
export function documentsFor(snapshot: Snapshot, audience: Audience): readonly DocumentEntry[] {
  return documents.filter(
    ({ audiences, regime }) =>
      audiences.includes(audience) && (regime === undefined || isRegimeShown(regime, snapshot)),
  );
}
