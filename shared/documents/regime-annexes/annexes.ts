import type { Requirement } from '../../content/regime-model.ts';
import { type RegimeSlug, regimeBySlug } from '../../content/regimes.ts';
import type { DocumentId } from '../outline.ts';

/** How a law or standard becomes a document. */
export type Annex = {
  readonly regime: RegimeSlug;
  /** What the document is; two or three sentences. */
  readonly lead: readonly string[];
  /** Where there are several tables, the title of each one's part follows. */
  readonly caption: string;
  /** What stays with the maker or the reader, whatever the answers say. */
  readonly left: readonly string[];
  /** A column that the maker fills in by hand. */
  readonly toDecide?: { readonly title: string; readonly boxes: string };
  readonly hasContents: boolean;
  /** Its table is wide: on paper it stands on landscape pages. */
  readonly wide?: true;
};

/** The requirements that the document goes through, in the order of the publication. */
export function requirementsOf({ regime: slug }: Annex): readonly Requirement[] {
  const regime = regimeBySlug(slug);
  const named = regime?.inDocument;
  return (regime?.requirements ?? []).filter(({ id }) => named === undefined || named.includes(id));
}

export const annexes = {
  euUserInformation: {
    regime: 'eu-cra',
    lead: [
      'Annex II of Regulation (EU) 2024/2847, the Cyber Resilience Act, lists what users are told about a product.',
      'This index gives each piece of information or says where it stands. The items are paraphrased.',
      'The Act asks for this, and for its own EU declaration of conformity, for what is placed on the market from 11 December 2027.',
    ],
    caption: 'Where the information of Annex II stands',
    left: [
      'Conformity is assessed by the route that the class of the product allows, with a notified body where the Act asks for one. The manufacturer draws up the EU declaration of conformity and signs it. This index is not that declaration.',
      'Users receive the information in a language that they understand easily; this index exists in English only.',
    ],
    hasContents: false,
  },
  ukStatementOfCompliance: {
    regime: 'uk-psti',
    lead: [
      'Regulations under the Product Security and Telecommunications Infrastructure Act 2022 ask for a statement of compliance with each consumer device.',
      'These are its fields as far as they can be filled in here, with what is published on passwords, reports and the support period. They follow Schedule 4 of the Regulations (SI 2023/1007).',
    ],
    caption: 'Fields',
    left: [
      'The manufacturer states whether, in its opinion, the requirements of Schedule 1 are met, or a condition of Schedule 2. This paper declares nothing.',
      'Name, function and signature of the person who signs are added by hand.',
      'The statement is kept for ten years or for the support period, whichever is longer.',
    ],
    hasContents: false,
  },
  californiaStatement: {
    regime: 'ca-civil-code-1798-91',
    lead: [
      'California Civil Code §1798.91.04 (SB-327) asks for reasonable security features in connected devices.',
      'The table says what speaks to each point. The points are paraphrased.',
    ],
    caption: 'What the device offers on each point',
    left: [
      'The manufacturer decides which of the three routes it follows, and whether the features are reasonable for the device and its information.',
      'The law gives no mark or certificate, and this paper is none.',
    ],
    hasContents: false,
  },
  federalInventoryData: {
    regime: 'us-iot-act',
    lead: [
      'US federal agencies keep an inventory of their devices. These are the manufacturer’s data for it.',
      'The fields are those that memorandum M-24-04 (December 2023) asked agencies for. Memoranda that followed may ask for others.',
    ],
    caption: 'Data for the inventory',
    left: [
      'The agency adds what only it knows: serial number or tag, place, owner, contact, how critical the device is, and its own mitigations.',
    ],
    hasContents: false,
  },
  en303645Table: {
    regime: 'etsi-en-303-645-v3',
    lead: [
      'This table goes through the provisions of ETSI EN 303 645 V3.1.3 in the manner of an implementation conformance statement.',
      'M is mandatory and R recommended; F applies only with the feature, C under a condition. Provisions are paraphrased.',
    ],
    caption: 'Provisions',
    left: [
      'The manufacturer decides on support of each provision, fills in the column and answers for it. For No and N/A the standard asks for a justification.',
    ],
    toDecide: { title: 'Support', boxes: '☐ Yes  ☐ No  ☐ N/A' },
    hasContents: true,
    wide: true,
  },
  mds2Table: {
    regime: 'mds2',
    lead: [
      'MDS2 (HN 1-2019) is the form in which makers describe the security of medical devices. Its questions are not repeated here.',
      'For each group of questions the table says what can stand in the notes.',
    ],
    caption: 'Groups of questions and notes',
    left: [
      'The manufacturer answers each question of the form with Yes, No, N/A or See Note, and signs for it.',
    ],
    hasContents: false,
    wide: true,
  },
} as const satisfies Partial<Record<DocumentId, Annex>>;
