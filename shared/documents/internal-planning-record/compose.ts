import { factsOf } from '../../applying/pack-questions.ts';
import type { QuestionGroup } from '../../content/content-model.ts';
import { type FactId, facts } from '../../content/facts.ts';
import { packById } from '../../content/packs.ts';
import { type Draft, startDraft } from '../draft.ts';
import type { Outline } from '../outline.ts';
import { type Commission, outlineOf } from '../outline-of.ts';
import { titleFacts } from '../parts/title-page.ts';
import { writeFact } from './write-fact.ts';

/**
 * Every answer, also the internal ones, in the order of the edition that the
 * workbook follows. Every heading says that it is internal. Notes and evidence
 * are not in it: they stay with the workbook.
 */
export function composeInternalPlanningRecord(commission: Commission): Outline {
  const { snapshot, audience, made } = commission;
  const draft = startDraft(snapshot, audience, made);
  const title = titleFacts(draft);
  const told = new Set<FactId>();
  const pack = packById(snapshot.packId);
  if (pack !== undefined) {
    writeGroups(draft, 'scope', pack.scope.title, pack.scope.groups, told);
    for (const { id, number, title: name, groups } of pack.activities)
      writeGroups(draft, id, `Activity ${number}: ${name}`, groups, told);
    if (pack.supplement !== undefined)
      writeGroups(draft, 'supplement', pack.supplement.title, pack.supplement.groups, told);
  }
  const others = Object.keys(facts) as FactId[];
  draft.section({ id: 'others', level: 1, title: marked('Other answers') }, (section) => {
    for (const fact of others)
      if (!told.has(fact) && !/^(?:workbook|house)\./.test(fact)) writeFact(section, fact);
  });
  return outlineOf(draft, commission, { facts: title });
}

/** An answer stands where it is first asked for. */
function writeGroups(
  draft: Draft,
  id: string,
  title: string,
  groups: readonly QuestionGroup<FactId>[],
  told: Set<FactId>,
): void {
  draft.section({ id: `part-${id}`, level: 1, title: marked(title) }, () => undefined);
  groups.forEach((group, at) => {
    draft.section(
      { id: `part-${id}-${at + 1}`, level: 2, title: marked(group.title) },
      (section) => {
        for (const fact of group.questions.flatMap(factsOf)) {
          if (told.has(fact)) continue;
          told.add(fact);
          writeFact(section, fact);
        }
      },
    );
  });
}

function marked(title: string): string {
  return `${title} (INTERNAL)`;
}
