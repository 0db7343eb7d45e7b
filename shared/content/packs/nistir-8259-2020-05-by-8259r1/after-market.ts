import type { Activity } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { activity5 } from '../nistir-8259-2020-05/activity-5.ts';
import { activity6 } from '../nistir-8259-2020-05/activity-6.ts';

/** Activities 6 to 8 of IR 8259r1, with the questions of May 2020 that the crosswalk leads there. */
export const afterMarket = [
  {
    id: 'R6',
    number: 6,
    title:
      'On-Going Support of Product Cybersecurity throughout the Lifecycle and through End-of-Life',
    section: '4.1',
    phase: 'afterMarket',
    purpose:
      'Fix weaknesses by updates, act on reports, watch the parts that come from others, keep customers and integrators informed, and prepare for removal or replacement at the end. These are third parties’ summaries of a draft and of the publication, which was not read.',
    note: 'New in NIST IR 8259r1. Its questions are not available to us, so nothing is asked here. Some questions of 2020 plan what this activity is about; they are asked in Activities 5, 7 and 8.',
    related: [
      'A4-Q7',
      'A4-Q9',
      'A4-Q10',
      'A4-Q11',
      'A4-Q12',
      'A5-Q5',
      'A6.2-Q1',
      'A6.2-Q2',
      'A6.2-Q3',
      'A6.2-Q4',
      'A6.2-Q5',
      'W-reporting',
      'W-csaf',
      'A6.3-Q3',
      'A6.4-Q1',
      'A6.4-Q2',
      'A6.4-Q3',
      'A6.4-Q4',
      'A6.4-Q5',
      'A6.4-Q6',
      'W-releases',
      'W-third-party-maintenance',
      'A6.5-Q1',
      'A6.5-Q2',
      'A6.6-Q4',
      'W-breach',
      'S-13',
      'S-14',
    ],
    groups: [],
  },
  {
    id: 'R7',
    number: 7,
    title: 'Define Approaches for Communicating to Customers',
    section: '4.2',
    phase: 'afterMarket',
    purpose: activity5.purpose,
    note: 'The questions are those of Activity 5 of 2020.',
    groups: activity5.groups,
  },
  {
    id: 'R8',
    number: 8,
    title: 'Decide What to Communicate to Customers and How to Communicate It',
    section: '4.3',
    phase: 'afterMarket',
    purpose:
      'Choose what customers are told about this product. Much is already answered by now: here you read it once more with the customer’s eyes, fill the gaps and decide what is public, what is given on request and what stays inside.',
    note: 'The questions are those of Activity 6 of 2020, topic by topic. NIST IR 8259r1 speaks of the product where they speak of the device: removal, too, takes in app accounts and data in services. A reader of the publication counts the rhythm and the cost of updates among support and lifespan.',
    groups: activity6.groups,
  },
] as const satisfies readonly Activity<FactId>[];
