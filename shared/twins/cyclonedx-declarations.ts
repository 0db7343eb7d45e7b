import { nist8259a, nist8259b } from '../content/catalogues.ts';
import type { CapabilityElement, Catalogue } from '../content/content-model.ts';
import type { Reader, RowRef } from '../documents/reader.ts';
import { type ActionWords, actionWords } from './action-words.ts';
import { type Decision, extentOf, outcomeSentence, restSentence } from './decisions.ts';
import { given } from './given.ts';
import type { SubjectIds } from './subject-ids.ts';
import type { Json } from './twin-model.ts';
import { webUri } from './web-uri.ts';

/** An action of 8259B, with what the maker says it does about it. */
export type Action = ActionWords & { readonly element: CapabilityElement };

export function actionsOf(read: Reader): readonly Action[] {
  return elementsOf(nist8259b).flatMap((element) => {
    const said = actionWords(read, element);
    return said === null ? [] : [{ element, ...said }];
  });
}

/** The elements that claims are made about; elements nothing was said of are no requirement here. */
export function standardsOf(
  decisions: readonly Decision[],
  actions: readonly Action[],
): readonly Json[] {
  return [
    standardOf(
      nist8259a,
      'NISTIR 8259A',
      decisions.map(({ element }) => element.id),
    ),
    ...(actions.length === 0
      ? []
      : [
          standardOf(
            nist8259b,
            'NISTIR 8259B',
            actions.map(({ element }) => element.id),
          ),
        ]),
  ];
}

function standardOf(catalogue: Catalogue, name: string, claimed: readonly string[]): Json {
  const elements = elementsOf(catalogue);
  const named = elements.filter(
    ({ id }) =>
      claimed.includes(id) ||
      elements.some((part) => part.partOf === id && claimed.includes(part.id)),
  );
  return {
    'bom-ref': name.toLowerCase().replace(' ', '-'),
    name,
    version: catalogue.id,
    description: `${catalogue.title}. Titles and texts are paraphrases.`,
    owner: 'NIST',
    requirements: named.map(({ id, title, wording, partOf }) => ({
      'bom-ref': requirementRef(id),
      identifier: id,
      title,
      text: wording,
      ...given('parent', partOf === undefined ? null : requirementRef(partOf)),
    })),
  };
}

function elementsOf(catalogue: Catalogue): readonly CapabilityElement[] {
  return catalogue.capabilities.flatMap((capability) => capability.elements);
}

/**
 * Each decision as a claim about a component. What is provided or met by other
 * means supports a requirement; what is left to the customer or not provided
 * counts against it, with what the customer can do as its mitigation. What is
 * provided in part is both: a claim of what is done and one against it of what remains. What the
 * maker does about 8259B is claimed of the maker, who is a target of its own; what
 * is said only not to apply counts against it. No
 * score is given: the guidance knows no pass mark. And there is no affirmation,
 * because nobody signs this file; whoever wants one adds it to their own copy.
 */
export function declarationsOf(
  read: Reader,
  decisions: readonly Decision[],
  actions: readonly Action[],
  maker: string,
  ids: SubjectIds,
  refOf: (row: RowRef<'components'>) => string,
): Json {
  const claimRef = ({ row }: Decision) => ids.of(`decisions/${row}`);
  const restRef = ({ row }: Decision) => ids.of(`decisions/${row}/remains`);
  const mitigationRef = ({ row }: Decision) => ids.of(`decisions/${row}/customerAction`);
  const actionRef = ({ element }: Action) => ids.of(`maker/${element.id}`);
  const assessor = ids.of('maker');
  const organization = ids.of('maker/organization');
  const elements = [...new Set(decisions.map(({ element }) => element.id))];
  return {
    assessors: [{ 'bom-ref': assessor, thirdParty: false, organization: { name: maker } }],
    attestations: [
      {
        summary:
          'What the manufacturer decided for each element of NISTIR 8259A. Its own statement, not an evaluation by others.',
        assessor,
        map: elements.map((element) => {
          const own = decisions.filter((decision) => decision.element.id === element);
          return {
            requirement: requirementRef(element),
            ...given('claims', own.filter((one) => extentOf(one) !== 'none').map(claimRef)),
            ...given(
              'counterClaims',
              own.flatMap((one) => {
                const extent = extentOf(one);
                if (extent === 'whole') return [];
                return [extent === 'part' ? restRef(one) : claimRef(one)];
              }),
            ),
          };
        }),
      },
      ...(actions.length === 0
        ? []
        : [
            {
              summary:
                'What the manufacturer says it does about the actions of NISTIR 8259B. Its own statement, not an evaluation by others.',
              assessor,
              map: actions.map((action) => ({
                requirement: requirementRef(action.element.id),
                [action.isNone ? 'counterClaims' : 'claims']: [actionRef(action)],
              })),
            },
          ]),
    ],
    claims: [
      ...decisions.flatMap((decision) => {
        const rest = restSentence(decision);
        const target = refOf(decision.component);
        const mitigated = given(
          'mitigationStrategies',
          decision.customerAction === null ? [] : [mitigationRef(decision)],
        );
        const claim = {
          'bom-ref': claimRef(decision),
          target,
          predicate: predicateOf(decision),
          ...(rest === null ? mitigated : {}),
          ...given('reasoning', decision.reason),
        };
        if (rest === null) return [claim];
        const { id, title } = decision.element;
        const against = {
          'bom-ref': restRef(decision),
          target,
          predicate: `${id} ${title}: A part of it is not provided.\n\n${rest}`,
          ...mitigated,
        };
        return [claim, against];
      }),
      ...actions.map((action) => ({
        'bom-ref': actionRef(action),
        target: organization,
        predicate: `${action.element.id} ${action.element.title}\n\n${action.words}`,
      })),
    ],
    ...given('evidence', [
      ...decisions.flatMap((decision) =>
        decision.customerAction === null
          ? []
          : [
              {
                'bom-ref': mitigationRef(decision),
                propertyName: 'customer-responsibility',
                description: decision.customerAction,
              },
            ],
      ),
      ...certificates(read, ids),
    ]),
    ...(actions.length === 0
      ? {}
      : { targets: { organizations: [{ 'bom-ref': organization, name: maker }] } }),
  };
}

function requirementRef(element: string): string {
  return `${/^(?:DO|IQ|ID|EA)-/.test(element) ? 'nistir-8259b' : 'nistir-8259a'}:${element}`;
}

function predicateOf(decision: Decision): string {
  const { element, how, asDelivered } = decision;
  return [
    `${element.id} ${element.title}: ${outcomeSentence(decision)}`,
    ...(how === null ? [] : [how]),
    ...(asDelivered === null ? [] : [`As delivered: ${asDelivered}`]),
  ].join('\n\n');
}

/** Evaluations and certificates that may be named. To which claim they speak is not said, so none refers to them. */
function certificates(read: Reader, ids: SubjectIds): readonly Json[] {
  return read.rows('certifications').flatMap((row) => {
    const name = read.title(row);
    if (name === null) return [];
    const date = read.cellDate(row, 'date');
    const url = webUri(read.cellWeb(row, 'address'));
    const parts = [name, read.cellLine(row, 'scope'), read.cellLine(row, 'issuer')];
    return [
      {
        'bom-ref': ids.of(`certifications/${row.id}`),
        propertyName: 'evaluation-or-certificate',
        description: parts.filter((part) => part !== null).join('. '),
        ...given('data', url === null ? [] : [{ name, contents: { url } }]),
        ...given('created', date === null ? null : `${date}T00:00:00Z`),
      },
    ];
  });
}
