import type { Activity } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { activity1 } from '../nistir-8259-2020-05/activity-1.ts';
import { activity2 } from '../nistir-8259-2020-05/activity-2.ts';
import { activity3 } from '../nistir-8259-2020-05/activity-3.ts';
import { activity4 } from '../nistir-8259-2020-05/activity-4.ts';

const [choosingMeans, robustness, baseline] = activity3.groups;

/** Activities 0 to 5 of IR 8259r1, with the questions of May 2020 that the crosswalk leads there. */
export const beforeMarket = [
  {
    id: 'R0',
    number: 0,
    title: 'Prioritize Cybersecurity and Maintain Cybersecurity Posture',
    section: '3.1',
    phase: 'beforeMarket',
    purpose: 'By its title, about the company as a whole and not about one device.',
    note: 'New in this edition. Its questions are not available to us, and the edition of 2020 has none that belong here. So nothing is asked.',
    groups: [],
  },
  {
    id: 'R1',
    number: 1,
    title: 'Identify Expected Customers and Define Expected Use Cases',
    section: '3.2',
    phase: 'beforeMarket',
    purpose: activity1.purpose,
    note: 'The questions are those of Activity 1 of 2020. This edition looks at the whole product, with its app, hub and services: read each answer again with that in mind.',
    groups: activity1.groups,
  },
  {
    id: 'R2',
    number: 2,
    title: 'Research Customer Cybersecurity Needs and Goals',
    section: '3.3',
    phase: 'beforeMarket',
    purpose: activity2.purpose,
    note: 'The questions are those of Activity 2 of 2020. This edition looks at the whole product, with its app, hub and services: read each answer again with that in mind.',
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
    note: 'The question is the first of Activity 3 of 2020, which this edition splits in two.',
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
    note: 'The questions are the rest of Activity 3 of 2020.',
    groups: [robustness, baseline],
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
