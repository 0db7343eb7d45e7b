import { nist8259b } from '../../content/catalogues.ts';
import type { Capability, CapabilityElement } from '../../content/content-model.ts';
import type { Reader } from '../../documents/reader.ts';
import { actionWords } from '../action-words.ts';
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
  const said = actionWords(read, element);
  if (said === null) return null;
  const description = markup(said.words);
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
