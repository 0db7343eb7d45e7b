import { relevantRegimes } from '../../applying/regime-relevance.ts';
import { factsOfTest } from '../../applying/regime-rules.ts';
import { type FactId, factDefinition, facts } from '../../content/facts.ts';
import type { Requirement } from '../../content/regime-model.ts';
import { admitsNotKnown } from '../../text/admits-not-known.ts';
import { resolveAnswer } from '../../workbook/resolve.ts';
import type { Check } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';

/** What has to be told and is not known: nothing else that is found weighs more. */
export const notKnownChecks: readonly Check[] = [
  {
    id: 'mandatory-not-known',
    title: 'Something that has to be told is not known',
    severity: 'exposed',
    message: '“{subject}” is not known, and {whose}',
    remedy:
      'Find out who in the company decides it, and have it decided before anything is published.',
    why: 'Customers cannot plan without it, and what is left out here is read as if it were no matter.',
    basis: ['A6.2-Q1'],
    *find(view) {
      for (const [fact, whose] of mandatory(view)) {
        if (isNotKnown(view, fact))
          yield {
            place: fact,
            words: { subject: factDefinition(fact)?.label ?? fact, whose },
          };
      }
    },
  },
  {
    id: 'not-applicable-but-not-known',
    title: 'A reason that says it is not known',
    severity: 'misled',
    message: '“{subject}” is said not to apply, and the reason is “{reason}”.',
    remedy: 'Mark it as not known yet, or answer it. A reason says why there is nothing to tell.',
    why: '“Does not apply” tells customers that there is nothing; “not known” does not.',
    basis: [],
    *find(view) {
      const asked = mandatory(view);
      for (const fact of Object.keys(facts) as FactId[]) {
        const answer = resolveAnswer(view.snapshot, fact);
        if (answer?.state !== 'notApplicable' || !admitsNotKnown(answer.reason)) continue;
        if (asked.has(fact)) continue;
        const subject = factDefinition(fact)?.label ?? fact;
        yield { place: fact, words: { subject, reason: answer.reason.trim() } };
      }
    },
  },
];

/** Every customer asks for these, whatever law holds where the device is sold. */
const always: readonly FactId[] = [
  'support.endDate',
  'company.name',
  'company.securityContact',
  'updates.kind',
];

/** What must be told, with whoever asks for it, in words. */
function mandatory(view: CheckView): ReadonlyMap<FactId, string> {
  const asked = new Map<FactId, string>(
    always
      .filter((fact) => !isSaidOtherwise(view, fact))
      .map((fact) => [fact, 'every customer has to be told it.']),
  );
  for (const { regime, isShown } of relevantRegimes(view.snapshot)) {
    if (!isShown) continue;
    for (const requirement of regime.requirements.filter(binds))
      for (const fact of (requirement.rules ?? []).flatMap(({ test }) => factsOfTest(test)))
        if (!asked.has(fact))
          asked.set(fact, `${regime.shortName} asks for it in ${requirement.ref}.`);
  }
  return asked;
}

/** How long each unit is supported tells customers what a day for all would; laws may want the day. */
function isSaidOtherwise(view: CheckView, fact: FactId): boolean {
  return fact === 'support.endDate' && view.quantity('support.duration') !== null;
}

/** Without a letter the clause is law; R and its kin only recommend. */
function binds({ obligation }: Requirement): boolean {
  return obligation === undefined || obligation.startsWith('M');
}

function isNotKnown(view: CheckView, fact: FactId): boolean {
  const answer = resolveAnswer(view.snapshot, fact);
  if (answer?.state === 'notApplicable') return admitsNotKnown(answer.reason);
  return answer?.state === 'unknown';
}
