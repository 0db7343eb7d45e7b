import { type FactOfKind, factDefinition } from '../../content/facts.ts';
import { oncePer, oncePerName } from '../../once-per.ts';
import { quantityInWords } from '../../text/plain-words.ts';
import type { Answer } from '../../workbook/answer.ts';
import { parseDecisionRow } from '../../workbook/decision.ts';
import { type Path, parsePath } from '../../workbook/path.ts';
import type { CheckView } from '../check-view.ts';
import { type Amount, amountsIn } from './amounts-in.ts';
import { agree, saidInText } from './said-amounts.ts';
import { type Subject, subjects } from './subjects.ts';

/** A number somewhere in a workbook, and what it is about. */
export type PlacedAmount = {
  readonly subject: Subject;
  /** Numbers of one key are about the same thing of the same part. */
  readonly key: string;
  readonly amount: Amount;
  readonly path: Path;
  /** The words around it; null where it is the answer itself. */
  readonly clause: string | null;
};

/** Every number that is about something makers put numbers to; answers that are numbers come first. */
export const amountsOfWorkbook = oncePer((view: CheckView): readonly PlacedAmount[] =>
  withoutCases([...answered(view), ...written(view)]),
);

/** A text that gives several numbers for one thing tells of cases; which one another text means cannot be told. */
function withoutCases(all: readonly PlacedAmount[]): readonly PlacedAmount[] {
  return all.filter(
    (one) =>
      !all.some(
        ({ path, key, amount }) =>
          path === one.path && key === one.key && !agree(amount, one.amount),
      ),
  );
}

function answered(view: CheckView): readonly PlacedAmount[] {
  return subjects.flatMap((subject) => {
    const { fact, id } = subject;
    const words = fact === undefined ? null : wordsOf(view, fact);
    const amount = words === null ? undefined : amountsIn(words)[0];
    if (fact === undefined || amount === undefined) return [];
    return [{ subject, key: id, amount, path: fact, clause: null }];
  });
}

function wordsOf(view: CheckView, fact: FactOfKind<'quantity'>): string | null {
  const value = view.quantity(fact);
  const definition = factDefinition(fact);
  const unit = definition?.kind === 'quantity' && value ? definition.units[value.unit] : undefined;
  return value === null || unit === undefined ? null : quantityInWords(value.amount, unit);
}

function written(view: CheckView): readonly PlacedAmount[] {
  const others = view.rows('components').filter((one) => one.choice('kind') !== 'device');
  const parts = new Map(others.map(({ id, title }) => [id, title.toLowerCase()]));
  return view.published.flatMap(({ path, text, answer }) => {
    if (isOfOthers.test(path) || !/\d|[a-z] /i.test(text)) return [];
    const row = partOf(path, parts);
    return readOnce(answer)(`${aboutOf(path)}\n${text}`).map(({ subject, key, amount, clause }) => {
      const lower = clause.toLowerCase();
      const part = [...parts.values()].find((title) => lower.includes(title)) ?? row;
      return { subject, key: part === '' ? key : `${key} of ${part}`, amount, path, clause };
    });
  });
}

/** Read once for each answer: between two key strokes all but one are as they were. */
const readOnce = oncePer((_: Answer) =>
  oncePerName((said: string) => {
    const at = said.indexOf('\n');
    return saidInText(said.slice(at + 1), said.slice(0, at));
  }),
);

/** Texts on what others do, on the past, on what could happen, and on where a rule does not hold. */
const isOfOthers =
  /^(?:document\.changes|components|composition|suppliers|dependencies|requirements|threats|certifications|environments|useCases|limitations|customerDuties|maintenanceTasks|responsibilities\/[^/]+\/(?:customer|others))\b/;

/** The row or the component that a text is about, where it has numbers of its own; else empty. */
function partOf(path: Path, parts: ReadonlyMap<string, string>): string {
  const place = parsePath(path);
  if (place?.at !== 'cell') return '';
  if (ownNumbers.has(place.fact)) return place.row;
  const component = place.fact === 'decisions' ? parseDecisionRow(place.row)?.component : undefined;
  return parts.get(component ?? '') ?? '';
}

const ownNumbers: ReadonlySet<string> = new Set(['interfaces', 'dataTypes', 'accessRoles']);

/** What an answer is about, in words that its sentences need not say again. */
function aboutOf(path: Path): string {
  return about.find(([start]) => path.startsWith(start))?.[1] ?? '';
}

const about: readonly (readonly [start: string, words: string])[] = [
  ['device.reset', 'reset'],
  ['company.reportHandling', 'report'],
  ['company.remediation', 'weakness'],
  ['company.breachNotice', 'breach tell'],
  ['access.guessing', 'attempts'],
  ['onboarding.network', 'set-up network open'],
  ['logging.', 'log'],
  ['updates.', 'update'],
];
