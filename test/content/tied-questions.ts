/**
 * Where the fact sheets tie things together: one piece of information that several
 * places ask for. Typed from the sheets’ columns and anchors (nist-8259.md §2 and §4,
 * frameworks.md), not from the content. `asks` is complete for the packs; `elements`
 * are actions of 8259B and `requirements` those of laws that want the same answer.
 */
export type Tie = {
  readonly about: string;
  readonly fact: string;
  readonly asks: readonly string[];
  readonly elements?: readonly string[];
  readonly requirements?: readonly string[];
};

export const ties: readonly Tie[] = [
  {
    about: 'how long the device is expected to be in use',
    fact: 'use.expectedLife',
    asks: ['A1-Q6', 'A6.2-Q1'],
    elements: ['DO-1h'],
    requirements: ['eu-cra/A-13-8', 'nist-ir-8425/DOC-1a'],
  },
  {
    about: 'until when it is supported',
    fact: 'support.endDate',
    asks: ['A6.2-Q1'],
    elements: ['DO-1h', 'ID-1b', 'ID-1c'],
    requirements: ['eu-cra/U-7', 'uk-psti/3', 'nist-ir-8425/ED-1e'],
  },
  {
    about: 'expected people',
    fact: 'people',
    asks: ['A1-Q1', 'A6.1-Q1'],
    elements: ['DO-1a', 'EA-4'],
    requirements: ['nist-ir-8425/DOC-1a'],
  },
  {
    about: 'expected organisations',
    fact: 'organisations',
    asks: ['A1-Q2', 'A6.1-Q1'],
    elements: ['DO-1a', 'EA-4'],
    requirements: ['nist-ir-8425/DOC-1a'],
  },
  {
    about: 'how the device is used',
    fact: 'useCases',
    asks: ['A1-Q3', 'A6.1-Q2'],
    elements: ['DO-1a', 'EA-4'],
    requirements: ['eu-cra/U-4'],
  },
  {
    about: 'where it is used',
    fact: 'environments',
    asks: ['A1-Q5', 'A6.1-Q3'],
    elements: ['DO-1b', 'EA-4'],
  },
  {
    about: 'other systems it depends on',
    fact: 'dependencies',
    asks: ['SC-6', 'A1-Q7', 'A6.1-Q3'],
    elements: ['DO-1c', 'EA-4'],
  },
  {
    about: 'data it handles',
    fact: 'dataTypes',
    asks: ['A2-Q5', 'A6.3-Q7'],
    elements: ['DO-1d'],
    requirements: ['nist-ir-8425/DOC-1a'],
  },
  {
    about: 'who has access',
    fact: 'accessRoles',
    asks: ['A2-Q2c', 'A6.3-Q8'],
    elements: ['DO-4b'],
  },
  {
    about: 'means for each need',
    fact: 'means',
    asks: ['A3-Q1', 'A6.6-Q2', 'A6.6-Q3', 'A6.6-Q6'],
    elements: ['EA-3'],
  },
  {
    about: 'capabilities of the device itself',
    fact: 'decisions',
    asks: ['A3-Q3', 'A6.6-Q1'],
    elements: ['DO-2', 'EA-1'],
    requirements: ['nist-ir-8425/DOC-1c'],
  },
  {
    about: 'parts of the product',
    fact: 'components',
    asks: ['W-components', 'A6.3-Q4'],
    requirements: ['nist-ir-8425/DOC-1b'],
  },
  {
    about: 'sensors and actuators',
    fact: 'transducers',
    asks: ['W-sensors', 'A6.3-Q6'],
    elements: ['DO-1b', 'DO-1e'],
  },
  {
    about: 'where weaknesses are reported',
    fact: 'company.securityContact',
    asks: ['A4-Q9', 'A6.2-Q4'],
    elements: ['IQ-1'],
    requirements: ['eu-cra/II-6', 'eu-cra/U-2', 'us-iot-act/5'],
  },
  {
    about: 'how reports are handled',
    fact: 'company.reportHandling',
    asks: ['A4-Q9', 'A6.2-Q4'],
    elements: ['IQ-1'],
    requirements: ['nist-ir-8425/DOC-1g'],
  },
  {
    about: 'the disclosure policy',
    fact: 'company.disclosurePolicy',
    asks: ['A4-Q9', 'A6.2-Q4'],
    elements: ['IQ-1'],
    requirements: ['eu-cra/II-5', 'uk-psti/2-contact', 'etsi-en-303-645-v2/5.2-1'],
  },
  {
    about: 'where customers ask',
    fact: 'company.supportContact',
    asks: ['W-manufacturer', 'A5-Q5'],
    elements: ['IQ-2'],
    requirements: ['nist-ir-8425/IQR-2'],
  },
  {
    about: 'how the maker judged the risks',
    fact: 'risk.assessment',
    asks: ['W-risk', 'S-1'],
    elements: ['ID-1h'],
    requirements: ['eu-cra/I-1'],
  },
];
