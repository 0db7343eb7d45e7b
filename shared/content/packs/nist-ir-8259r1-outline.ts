import type { PackOutline } from '../content-model.ts';

const may2020 = 'nistir-8259@2020-05';

/**
 * NIST IR 8259r1 by the titles of its activities, as third parties list them.
 * Its questions are not available to us, so there are none. The crosswalk is our
 * own reading of the titles; NIST has not published one that we know of.
 */
export const nistIr8259r1Outline: PackOutline = {
  id: 'nist-ir-8259r1@2026-04',
  title:
    'NIST IR 8259r1: Foundational Cybersecurity Activities for IoT Product Manufacturers, April 2026',
  standing:
    'An outline only: the titles of the nine activities, taken from third parties and not yet compared with the publication. Two of them give that of Activity 0 in the same words; the heading of Activity 6 was seen in an excerpt of the publication. Its questions are not in the workbook. How the answers to the questions of May 2020 carry over is our own reading.',
  source: {
    document: 'NIST IR 8259r1 (April 2026)',
    section: '§3 and §4, titles',
    standing: 'secondary',
  },
  activities: [
    {
      id: 'R0',
      number: 0,
      title: 'Prioritize Cybersecurity and Maintain Cybersecurity Posture',
      section: '3.1',
      phase: 'beforeMarket',
    },
    {
      id: 'R1',
      number: 1,
      title: 'Identify Expected Customers and Define Expected Use Cases',
      section: '3.2',
      phase: 'beforeMarket',
    },
    {
      id: 'R2',
      number: 2,
      title: 'Research Customer Cybersecurity Needs and Goals',
      section: '3.3',
      phase: 'beforeMarket',
    },
    {
      id: 'R3',
      number: 3,
      title:
        'Determine Appropriate Means to Support Customer Needs and Goals in the Context of the IoT Product',
      section: '3.4',
      phase: 'beforeMarket',
    },
    {
      id: 'R4',
      number: 4,
      title: 'Define IoT Product Cybersecurity Capabilities Based on Appropriate Means',
      section: '3.5',
      phase: 'beforeMarket',
    },
    {
      id: 'R5',
      number: 5,
      title: 'Plan for Adequate Support of Customer Needs and Goals',
      section: '3.6',
      phase: 'beforeMarket',
    },
    {
      id: 'R6',
      number: 6,
      title:
        'On-Going Support of Product Cybersecurity throughout the Lifecycle and through End-of-Life',
      section: '4.1',
      phase: 'afterMarket',
    },
    {
      id: 'R7',
      number: 7,
      title: 'Define Approaches for Communicating to Customers',
      section: '4.2',
      phase: 'afterMarket',
    },
    {
      id: 'R8',
      number: 8,
      title: 'Decide What to Communicate to Customers and How to Communicate It',
      section: '4.3',
      phase: 'afterMarket',
      topics: [
        { id: 'R8.1', title: 'Cybersecurity Risk-Related Assumptions', section: '4.3.1' },
        { id: 'R8.2', title: 'Support and Lifespan Expectations', section: '4.3.2' },
        { id: 'R8.3', title: 'Product Composition and Capabilities', section: '4.3.3' },
        { id: 'R8.4', title: 'Software Updates', section: '4.3.4' },
        { id: 'R8.5', title: 'Product Retirement Options', section: '4.3.5' },
        {
          id: 'R8.6',
          title: 'Technical and Non-Technical Cybersecurity Capabilities',
          section: '4.3.6',
        },
      ],
    },
  ],
  crosswalk: [
    {
      pack: may2020,
      from: [],
      to: 'R0',
      carries: 'nothing',
      note: 'New: security as part of how the company works. NISTIR 8259 of May 2020 has no activity for it; answers on development and on reports of weaknesses (A4) and the summary of practices (W-practices) come near.',
    },
    {
      pack: may2020,
      from: ['A1'],
      to: 'R1',
      carries: 'widened',
      note: 'Same title. Read each answer again for the whole product, not only the device.',
    },
    {
      pack: may2020,
      from: ['A2'],
      to: 'R2',
      carries: 'widened',
      note: 'Same title. Read each answer again for the whole product, not only the device.',
    },
    {
      pack: may2020,
      from: ['A3.1'],
      to: 'R3',
      carries: 'directly',
      note: 'The choice of means for each need or goal.',
    },
    {
      pack: may2020,
      from: ['A3.2', 'A3.3'],
      to: 'R4',
      carries: 'directly',
      note: 'How strong the means must be, and the decisions on capabilities.',
    },
    {
      pack: may2020,
      from: ['A4'],
      to: 'R5',
      carries: 'directly',
      note: 'Same title.',
    },
    {
      pack: may2020,
      from: ['A4-Q9', 'A4-Q10', 'A6.2', 'A6.4'],
      to: 'R6',
      carries: 'partly',
      note: 'These answers plan support; this activity is about giving it after sale until the end of life.',
    },
    { pack: may2020, from: ['A5'], to: 'R7', carries: 'directly', note: 'Same title.' },
    { pack: may2020, from: ['A6.1'], to: 'R8.1', carries: 'directly', note: 'Same topic.' },
    { pack: may2020, from: ['A6.2'], to: 'R8.2', carries: 'directly', note: 'Same topic.' },
    {
      pack: may2020,
      from: ['A6.3'],
      to: 'R8.3',
      carries: 'widened',
      note: 'Same topic, for the product instead of the device.',
    },
    { pack: may2020, from: ['A6.4'], to: 'R8.4', carries: 'directly', note: 'Same topic.' },
    {
      pack: may2020,
      from: ['A6.5'],
      to: 'R8.5',
      carries: 'widened',
      note: 'Same topic, for the product instead of the device.',
    },
    {
      pack: may2020,
      from: ['A6.6'],
      to: 'R8.6',
      carries: 'directly',
      note: 'The topic was renamed from means to capabilities.',
    },
  ],
};
