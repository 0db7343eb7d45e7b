import { nist8259a } from '../content/catalogues/nist-8259a.ts';
import type { Reader, RowRef } from '../documents/reader.ts';
import { type Decision, outcomeSentence } from './decisions.ts';
import { given } from './given.ts';
import type { SubjectIds } from './subject-ids.ts';
import type { Json } from './twin-model.ts';
import { webUri } from './web-uri.ts';

/** The elements that claims are made about; elements nothing was decided on are no requirement here. */
export function standardsOf(decisions: readonly Decision[]): readonly Json[] {
  const decided = new Set(decisions.map(({ element }) => element.id));
  const elements = nist8259a.capabilities.flatMap((capability) => capability.elements);
  const named = elements.filter(
    ({ id }) =>
      decided.has(id) || elements.some((part) => part.partOf === id && decided.has(part.id)),
  );
  return [
    {
      'bom-ref': 'nistir-8259a',
      name: 'NISTIR 8259A',
      version: nist8259a.id,
      description: `${nist8259a.title}. Titles and texts are paraphrases.`,
      owner: 'NIST',
      requirements: named.map(({ id, title, wording, partOf }) => ({
        'bom-ref': requirementRef(id),
        identifier: id,
        title,
        text: wording,
        ...given('parent', partOf === undefined ? null : requirementRef(partOf)),
      })),
    },
  ];
}

/**
 * Each decision as a claim about a component. What is provided or met by other
 * means supports a requirement; what is left to the customer or not provided
 * counts against it, with what the customer can do as its mitigation. No score
 * is given: the guidance knows no pass mark.
 */
export function declarationsOf(
  read: Reader,
  decisions: readonly Decision[],
  maker: string,
  ids: SubjectIds,
  refOf: (row: RowRef<'components'>) => string,
): Json {
  const claimRef = ({ row }: Decision) => ids.of(`decisions/${row}`);
  const mitigationRef = ({ row }: Decision) => ids.of(`decisions/${row}/customerAction`);
  const assessor = ids.of('maker');
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
            ...given('claims', own.filter(isMet).map(claimRef)),
            ...given('counterClaims', own.filter((decision) => !isMet(decision)).map(claimRef)),
          };
        }),
      },
    ],
    claims: decisions.map((decision) => ({
      'bom-ref': claimRef(decision),
      target: refOf(decision.component),
      predicate: predicateOf(decision),
      ...given(
        'mitigationStrategies',
        decision.customerAction === null ? [] : [mitigationRef(decision)],
      ),
      ...given('reasoning', decision.reason),
    })),
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
  };
}

function requirementRef(element: string): string {
  return `nistir-8259a:${element}`;
}

function isMet({ outcome }: Decision): boolean {
  return outcome === 'provided' || outcome === 'otherMeans';
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
