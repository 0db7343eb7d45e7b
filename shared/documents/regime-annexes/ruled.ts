import { evaluateRule, factsOfTest } from '../../applying/regime-rules.ts';
import { type FactId, factDefinition, listDefinition } from '../../content/facts.ts';
import type { Rule } from '../../content/regime-model.ts';
import { asSentence } from '../../text/plain-words.ts';
import { disclosureOf, mayRead } from '../../workbook/disclosure.ts';
import type { Commission } from '../outline-of.ts';
import type { Reader } from '../reader.ts';

/**
 * The outcome of a rule, for a reader who may see every answer that decides it;
 * nothing for any other, as the outcome would give a withheld answer away. What is
 * not answered is said as such: silence would read as if it were done.
 */
export function ruled(read: Reader, rule: Rule, { snapshot, audience }: Commission): string | null {
  const facts = [...new Set(factsOfTest(rule.test))];
  const isReadable = facts.every(
    (fact) => mayRead(audience, disclosureOf(snapshot, fact)) && isWhole(read, fact),
  );
  if (!isReadable) return null;
  const said = facts.filter((fact) => isTold(read, fact));
  const { outcome, says } = evaluateRule(rule, snapshot);
  if (outcome !== 'cannotBeToldYet') return says;
  const missing = facts
    .filter((fact) => !said.includes(fact))
    .map((fact) => factDefinition(fact)?.label ?? fact);
  return missing.length === 0 ? null : asSentence(`Not stated: ${missing.join('; ')}`);
}

function isWhole(read: Reader, fact: FactId): boolean {
  const list = listDefinition(fact);
  return list === undefined || read.isWhole(fact as Parameters<Reader['isWhole']>[0]);
}

/** Reads the answer, so that the sentence is known to rest on it. */
function isTold(read: Reader, fact: FactId): boolean {
  if (listDefinition(fact) === undefined)
    return read.value(fact) !== null || read.whyNot(fact) !== null;
  const list = fact as Parameters<Reader['rows']>[0];
  return read.rows(list).length > 0 || read.whyNot(fact) !== null;
}
