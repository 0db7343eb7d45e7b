import type { Pack } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { packs } from '../../shared/content/packs.ts';

const may2020 = packs['nistir-8259@2020-05'];

/**
 * An edition as one may come some day: it has dropped Activity 5 and the laws,
 * and asks the first question of Activity 1 in other words. No such edition is shipped.
 */
export const otherPack: Pack<FactId> = {
  ...may2020,
  id: 'test@2030-01',
  title: 'Test edition, January 2030',
  standing: 'Made for tests.',
  activities: may2020.activities
    .filter(({ id }) => id !== 'A5')
    .map((activity) => ({
      ...activity,
      groups: activity.groups.map((group) => ({
        ...group,
        questions: group.questions.map((question) =>
          question.id === 'A1-Q1' ? { ...question, wording: 'Who are they?' } : question,
        ),
      })),
    })),
  supplement: { title: 'None', purpose: 'None.', groups: [] },
};
