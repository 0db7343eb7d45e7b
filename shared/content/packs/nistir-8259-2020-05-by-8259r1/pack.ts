import type { Pack } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { supplement } from '../supplement.ts';
import { afterMarket } from './after-market.ts';
import { beforeMarket } from './before-market.ts';
import { scope } from './scope.ts';

/**
 * The questions of May 2020 under the activities of April 2026, by our crosswalk.
 * It has an id of its own: the id of IR 8259r1 waits for questions of its own.
 */
export const nistir8259ByRevision1: Pack<FactId> = {
  id: 'nistir-8259@2020-05-by-8259r1',
  title:
    'Questions of NISTIR 8259 (May 2020), arranged by the activities of NIST IR 8259r1 (April 2026)',
  standing:
    'The nine activities are those of NIST IR 8259r1 (April 2026), which superseded NISTIR 8259. Their titles come from third parties and were not compared with the publication. Its questions are not available to us: all questions here are those of May 2020, withdrawn on 20 April 2026, paraphrased in our own words and placed by our own reading of the titles. The guidance is voluntary.',
  basis:
    'The nine activities are those of NIST IR 8259r1 (April 2026), by their titles. Its questions are not available to us: those here are of May 2020, paraphrased in our own words and placed by our own reading. The guidance is voluntary.',
  purpose:
    'Nine activities lead from how the company looks after cybersecurity to what customers are told.',
  scope,
  activities: [...beforeMarket, ...afterMarket],
  supplement,
};
