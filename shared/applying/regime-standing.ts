import { nist8259a } from '../content/catalogues.ts';
import type { CapabilityElement, Column, Question } from '../content/content-model.ts';
import { type FactId, factDefinition, listDefinition } from '../content/facts.ts';
import { packById } from '../content/packs.ts';
import type {
  ElementId,
  FactPlace,
  Mapping,
  Regime,
  Requirement,
} from '../content/regime-model.ts';
import { regimeBySlug } from '../content/regimes.ts';
import type { Answer } from '../workbook/answer.ts';
import { isSettled } from '../workbook/answer.ts';
import { decisionLacks, type Outcome, outcomeOf, parseDecisionRow } from '../workbook/decision.ts';
import { isFactSettled } from '../workbook/fact-settled.ts';
import { cellAnswer, rowsOf } from '../workbook/list-rows.ts';
import { type Answers, resolveAnswer } from '../workbook/resolve.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { factsOf, questionsOf } from './pack-questions.ts';
import { isAsked } from './progress.ts';
import { allSupplementQuestions } from './regime-relevance.ts';
import { evaluateRule, type RuleOutcome } from './regime-rules.ts';

/** Where an answer stands. Not a judgement on the device: *open* only means nobody has said. */
export type PlaceState = 'settled' | 'partly' | 'open' | 'unknown' | 'notApplicable';

/** A fact or a column that speaks to a requirement, with where its answer stands. */
export type FactStanding = {
  readonly place: FactPlace;
  readonly fact: FactId;
  /** `End of security support`, `Who has access: Credential as delivered`. */
  readonly label: string;
  readonly state: PlaceState;
};

/** An element of the baseline, with what was decided on which component. */
export type ElementStanding = {
  readonly element: ElementId;
  /** Settled once a decision stands and none lacks its reason or the customer's action. */
  readonly state: 'settled' | 'partly' | 'open';
  readonly decisions: readonly { readonly component: string; readonly outcome: Outcome }[];
};

export type MappingStanding = {
  readonly mapping: Mapping;
  readonly facts: readonly FactStanding[];
  readonly elements: readonly ElementStanding[];
};

export type OpenQuestion = {
  readonly question: Question<FactId>;
  readonly from: 'pack' | 'supplement';
  /** False where the question's own condition keeps it from being asked. */
  readonly isAsked: boolean;
};

/** What the answers say about one requirement. It never says whether the requirement is met. */
export type RequirementStanding = {
  readonly requirement: Requirement;
  readonly mappings: readonly MappingStanding[];
  /** How many of the answers that speak to it are given; a count, never a score. */
  readonly answered: number;
  readonly total: number;
  /** Questions whose answers would tell more. */
  readonly openQuestions: readonly OpenQuestion[];
  /** No link is better than low, or the requirement was never compared with the publication. */
  readonly isWeak: boolean;
  /** Why the link between answers and requirement is weak, in words; empty where it is not. */
  readonly weakness: readonly string[];
  readonly rules: readonly RuleOutcome[];
};

/** What the answers say about every requirement of a regime, in its order. */
export function regimeStanding(regime: Regime, snapshot: Snapshot): readonly RequirementStanding[] {
  const asked = askedQuestions(snapshot);
  return regime.requirements.map((requirement) => standingOf(requirement, snapshot, asked));
}

/**
 * A requirement by the slug of its regime and its own id; undefined where there is none.
 * @internal The app shows whole regimes; tests look at one requirement.
 */
export function requirementAt(slug: string, id: string): Requirement | undefined {
  return regimeBySlug(slug)?.requirements.find((requirement) => requirement.id === id);
}

/** The fact and, for a column of a list, the column that a place names. */
export function partsOf(place: FactPlace): { readonly fact: FactId; readonly column?: string } {
  const slash = place.indexOf('/');
  if (slash === -1) return { fact: place as FactId };
  return { fact: place.slice(0, slash) as FactId, column: place.slice(slash + 1) };
}

/** Where the answer at a place stands. */
export function placeState(place: FactPlace, answers: Answers): PlaceState {
  const { fact, column } = partsOf(place);
  const whole = stateOf(resolveAnswer(answers, fact));
  const list = listDefinition(fact);
  if (list === undefined || whole === 'notApplicable') return whole;
  const rows = rowsOf(answers.entries, fact);
  if (rows.length === 0) return whole;
  const definition = column === undefined ? undefined : list.columns[column];
  if (column === undefined || definition === undefined) {
    return isFactSettled(fact, answers) ? 'settled' : 'partly';
  }
  const states = rows
    .filter(({ id }) => isColumnAsked(definition, answers, fact, id))
    .map(({ id }) => stateOf(cellAnswer(answers.entries, fact, id, column)));
  return combined(states);
}

function standingOf(
  requirement: Requirement,
  snapshot: Snapshot,
  asked: readonly OpenQuestion[],
): RequirementStanding {
  const mappings = requirement.mappings.map((mapping) => mappingStanding(mapping, snapshot));
  const states = distinctStates(mappings);
  const missing = missingFacts(mappings);
  const weakness = weaknessOf(requirement);
  return {
    requirement,
    mappings,
    answered: states.filter((state) => state === 'settled' || state === 'notApplicable').length,
    total: states.length,
    openQuestions: asked.filter(({ question }) =>
      factsOf(question).some((fact) => missing.has(fact)),
    ),
    isWeak: weakness.length > 0,
    weakness,
    rules: (requirement.rules ?? []).map((rule) => evaluateRule(rule, snapshot)),
  };
}

function mappingStanding(mapping: Mapping, answers: Answers): MappingStanding {
  return {
    mapping,
    facts: (mapping.facts ?? []).map((place) => {
      const { fact } = partsOf(place);
      return { place, fact, label: placeLabel(place), state: placeState(place, answers) };
    }),
    elements: (mapping.elements ?? []).map((element) => elementStanding(element, answers)),
  };
}

function placeLabel(place: FactPlace): string {
  const { fact, column } = partsOf(place);
  const label = factDefinition(fact)?.label ?? fact;
  const columnLabel = column && listDefinition(fact)?.columns[column]?.label;
  return columnLabel ? `${label}: ${columnLabel}` : label;
}

function elementStanding(element: ElementId, answers: Answers): ElementStanding {
  const own = decisionsOn(element, answers);
  const whole = wholeOf.get(element);
  const decisions = own.length === 0 && whole !== undefined ? decisionsOn(whole, answers) : own;
  const isLacking = decisions.some(({ lacks }) => lacks);
  const state = decisions.length === 0 ? 'open' : isLacking ? 'partly' : 'settled';
  return {
    element,
    state,
    decisions: decisions.map(({ component, outcome }) => ({ component, outcome })),
  };
}

function decisionsOn(element: string, { entries }: Answers) {
  return rowsOf(entries, 'decisions').flatMap(({ id }) => {
    const row = parseDecisionRow(id);
    if (row === null || row.element !== element) return [];
    const outcome = outcomeOf(entries, element, row.component);
    if (outcome === null) return [];
    const lacks = decisionLacks(entries, element, row.component).length > 0;
    return [{ component: row.component, outcome, lacks }];
  });
}

/** The element that a lettered setting belongs to: what is decided on it holds for the setting. */
const wholeOf: ReadonlyMap<string, string> = new Map(
  nist8259a.capabilities
    .flatMap((capability): readonly CapabilityElement[] => capability.elements)
    .flatMap(({ id, partOf }) => (partOf === undefined ? [] : [[id, partOf] as const])),
);

/** Each place and element once, whatever number of mappings names it. */
function distinctStates(mappings: readonly MappingStanding[]): readonly PlaceState[] {
  const states = new Map<string, PlaceState>();
  for (const { facts, elements } of mappings) {
    for (const { place, state } of facts) states.set(place, state);
    for (const { element, state } of elements) states.set(`decisions ${element}`, state);
  }
  return [...states.values()];
}

function missingFacts(mappings: readonly MappingStanding[]): ReadonlySet<FactId> {
  const missing = new Set<FactId>();
  for (const { facts, elements } of mappings) {
    for (const { fact, state } of facts) {
      if (state !== 'settled' && state !== 'notApplicable') missing.add(fact);
    }
    if (elements.some(({ state }) => state !== 'settled')) missing.add('decisions');
  }
  return missing;
}

function weaknessOf({ mappings, standing }: Requirement): readonly string[] {
  if (mappings.length === 0) return [];
  const isLow = mappings.every(({ confidence }) => confidence === 'low');
  return [
    ...(isLow ? ['The answers are only loosely related to this requirement.'] : []),
    ...(standing === 'unchecked' ? ['The requirement was not compared with the publication.'] : []),
  ];
}

/** Every question of the pinned pack; those of the supplement even where the pack has none. */
function askedQuestions(snapshot: Snapshot): readonly OpenQuestion[] {
  const pack = packById(snapshot.packId);
  const fromPack = (pack === undefined ? [] : questionsOf(pack))
    .filter(({ part }) => part !== 'supplement')
    .map(({ question }) => openQuestion(question, 'pack', snapshot));
  return [
    ...fromPack,
    ...allSupplementQuestions.map((question) => openQuestion(question, 'supplement', snapshot)),
  ];
}

function openQuestion(
  question: Question<FactId>,
  from: OpenQuestion['from'],
  snapshot: Snapshot,
): OpenQuestion {
  return { question, from, isAsked: isAsked(question, snapshot) };
}

function stateOf(answer: Answer | undefined): PlaceState {
  if (answer?.state === 'unknown') return 'unknown';
  if (!isSettled(answer)) return 'open';
  return answer?.state === 'notApplicable' ? 'notApplicable' : 'settled';
}

function combined(states: readonly PlaceState[]): PlaceState {
  if (states.length === 0) return 'notApplicable';
  const first = states[0];
  if (first !== undefined && states.every((state) => state === first)) return first;
  if (states.every((state) => state === 'settled' || state === 'notApplicable')) return 'settled';
  if (states.some((state) => state === 'settled' || state === 'notApplicable')) return 'partly';
  return 'open';
}

function isColumnAsked({ when }: Column, { entries }: Answers, list: string, row: string): boolean {
  if (when === undefined) return true;
  const answer = cellAnswer(entries, list, row, when.column);
  return (
    answer?.state === 'answered' &&
    answer.value.kind === 'choice' &&
    when.in.includes(answer.value.option)
  );
}
