import type { Activity } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { activity1 } from '../nistir-8259-2020-05/activity-1.ts';
import { activity2 } from '../nistir-8259-2020-05/activity-2.ts';
import { activity3 } from '../nistir-8259-2020-05/activity-3.ts';
import { activity4 } from '../nistir-8259-2020-05/activity-4.ts';

const [choosingMeans, robustness, baseline] = activity3.groups;
const [components, ...capabilityQuestions] = baseline.questions;
/** The parts of the product belong to its use; only the decisions on them stay with capabilities. */
const productParts = { id: 'R1.parts', title: 'The parts of the product', questions: [components] };
const decisions = { ...baseline, questions: capabilityQuestions };

/** Activities 0 to 5 of IR 8259r1, with the questions of May 2020 that the crosswalk leads there. */
export const beforeMarket = [
  {
    id: 'R0',
    number: 0,
    title: 'Prioritize Cybersecurity and Maintain Cybersecurity Posture',
    section: '3.1',
    phase: 'beforeMarket',
    purpose:
      'Security is part of how the company develops products, and its own systems are protected, too. This is a law firm’s summary of the second draft; the publication was not read.',
    note: 'New in NIST IR 8259r1. Its questions are not available to us, so nothing is asked here. Some answers to the questions of 2020 come near: they are asked in Activities 5 and 8.',
    related: [
      'A4-Q5',
      'A4-Q6',
      'A4-Q7',
      'A4-Q8',
      'A4-Q9',
      'A4-Q10',
      'A4-Q11',
      'A4-Q12',
      'W-practices',
    ],
    groups: [],
  },
  {
    id: 'R1',
    number: 1,
    title: 'Identify Expected Customers and Define Expected Use Cases',
    section: '3.2',
    phase: 'beforeMarket',
    purpose: activity1.purpose,
    note: 'The questions are those of Activity 1 of 2020. NIST IR 8259r1 looks at the whole product: the device, its hub or gateway, its apps and its services. So the parts are asked for here, and each answer is to be read again with them in mind.',
    groups: [...activity1.groups, productParts],
  },
  {
    id: 'R2',
    number: 2,
    title: 'Research Customer Cybersecurity Needs and Goals',
    section: '3.3',
    phase: 'beforeMarket',
    purpose: activity2.purpose,
    note: 'The questions are those of Activity 2 of 2020. NIST IR 8259r1 looks at the whole product, with its app, hub and services: read each answer again with that in mind. Threats and risks are judged before the market; a reader of the publication places threat modelling here.',
    related: ['A1-Q8', 'W-risk'],
    groups: activity2.groups,
  },
  {
    id: 'R3',
    number: 3,
    title:
      'Determine Appropriate Means to Support Customer Needs and Goals in the Context of the IoT Product',
    section: '3.4',
    phase: 'beforeMarket',
    purpose:
      'For every need, choose what meets it: the device, something beside the device, your own actions, or the customer.',
    note: 'The question is the first of Activity 3 of 2020, which NIST IR 8259r1 splits in two. Read each means again for every part of the product.',
    groups: [choosingMeans],
  },
  {
    id: 'R4',
    number: 4,
    title: 'Define IoT Product Cybersecurity Capabilities Based on Appropriate Means',
    section: '3.5',
    phase: 'beforeMarket',
    purpose:
      'Decide how strong each means must be, and which capabilities the product has. NISTIR 8259A is the starting point; you may add to it, change it or leave parts out, with a reason.',
    note: 'The questions are the rest of Activity 3 of 2020. Read each capability again for every part of the product; the parts are asked for in Activity 1.',
    groups: [robustness, decisions],
  },
  {
    id: 'R5',
    number: 5,
    title: 'Plan for Adequate Support of Customer Needs and Goals',
    section: '3.6',
    phase: 'beforeMarket',
    purpose:
      'What you chose needs hardware, software, people and money for as long as customers rely on it. Plan for all of that before the design is frozen.',
    note: 'The questions are those of Activity 4 of 2020.',
    groups: activity4.groups,
  },
] as const satisfies readonly Activity<FactId>[];
