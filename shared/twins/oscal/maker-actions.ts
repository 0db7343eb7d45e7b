import { nist8259b } from '../../content/catalogues/nist-8259b.ts';
import type { Capability, CapabilityElement } from '../../content/content-model.ts';
import { type FactId, factDefinition } from '../../content/facts.ts';
import type { Reader } from '../../documents/reader.ts';
import { factWords } from '../fact-words.ts';
import type { SubjectIds } from '../subject-ids.ts';
import type { Json } from '../twin-model.ts';
import { markup } from './markup.ts';
import { controlId, statementId } from './names.ts';

/** What the maker does about 8259B: one process for each of its four capabilities, as far as something was answered. */
export function makerActions(
  read: Reader,
  ids: SubjectIds,
  maker: string,
  controls: (requirements: readonly Json[], subject: string) => Json,
): readonly Json[] {
  return nist8259b.capabilities.flatMap((capability) => {
    const requirements = capability.elements.flatMap(
      (element) => actionRequirement(read, ids, element) ?? [],
    );
    if (requirements.length === 0) return [];
    return [processOf(capability, ids, maker, controls(requirements, `maker/${capability.id}`))];
  });
}

function processOf(capability: Capability, ids: SubjectIds, maker: string, controls: Json): Json {
  return {
    uuid: ids.of(`maker/${capability.id}`),
    type: 'process-procedure',
    title: markup(`${capability.title}: actions of ${maker}`),
    description: markup(capability.meaning),
    'responsible-roles': [{ 'role-id': 'provider', 'party-uuids': [ids.of('maker')] }],
    'control-implementations': [controls],
  };
}

function actionRequirement(read: Reader, ids: SubjectIds, element: CapabilityElement): Json | null {
  const said = [
    ...carriers(read, element.id),
    ...(element.facts ?? []).flatMap((fact) => answerWords(read, fact as FactId) ?? []),
  ];
  if (said.length === 0) return null;
  const description = markup(said.join('\n\n'));
  return {
    uuid: ids.of(`maker/${element.id}`),
    'control-id': controlId(element.id),
    description,
    statements: [
      {
        'statement-id': statementId(element.id),
        uuid: ids.of(`maker/${element.id}/statement`),
        description,
      },
    ],
  };
}

/** What the maker said it does and that it counts towards this action. */
function carriers(read: Reader, element: string): readonly string[] {
  return read.rows('means').flatMap((row) => {
    if (read.cellChoice(row, 'kind') !== 'manufacturer') return [];
    const actions: readonly string[] = read.cellSeveral(row, 'actions') ?? [];
    return actions.includes(element) ? (read.cellLine(row, 'how') ?? []) : [];
  });
}

function answerWords(read: Reader, fact: FactId): string | null {
  // Decisions stand at the components they were taken for.
  if (fact === 'decisions') return null;
  const words = factWords(read, fact);
  return words === null ? null : `${factDefinition(fact)?.label}: ${words}`;
}
