import type { Pack } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { supplement } from '../supplement.ts';
import { activity1 } from './activity-1.ts';
import { activity2 } from './activity-2.ts';
import { activity3 } from './activity-3.ts';
import { activity4 } from './activity-4.ts';
import { activity5 } from './activity-5.ts';
import { activity6 } from './activity-6.ts';
import { scope } from './scope.ts';

export const nistir8259May2020: Pack<FactId> = {
  id: 'nistir-8259@2020-05',
  title:
    'NISTIR 8259: Foundational Cybersecurity Activities for IoT Device Manufacturers, May 2020',
  standing:
    'Based on NISTIR 8259 (May 2020), withdrawn on 20 April 2026 and superseded by NIST IR 8259r1. The questions are paraphrased in our own words, and each shows how far it was compared with the publication. The guidance is voluntary.',
  basis:
    'Based on NISTIR 8259 (May 2020). The questions are paraphrased in our own words, and each shows how far it was compared with the publication. The guidance is voluntary.',
  purpose: 'Six activities lead from who will use the device to what they are told.',
  scope,
  activities: [activity1, activity2, activity3, activity4, activity5, activity6],
  supplement,
};
