import { nist8259a, nist8259b } from '../../content/catalogues.ts';
import type { Capability, CapabilityElement, Catalogue } from '../../content/content-model.ts';
import { given } from '../given.ts';
import { commonId, ourNamespace } from '../subject-ids.ts';
import type { Json } from '../twin-model.ts';
import { markup } from './markup.ts';
import { controlId, customerId, oscalVersion, statementId } from './names.ts';

/**
 * The day on which the catalogue's words last changed. A test holds the catalogue's
 * UUID beside it: whoever changes the words is told to set a new day.
 */
const lastChanged = '2026-12-01T00:00:00Z';

const body = {
  title: 'Elements of NISTIR 8259A and NISTIR 8259B as controls',
  version: `${nist8259a.id}, ${nist8259b.id}`,
  remarks:
    'NIST publishes no OSCAL catalog of NISTIR 8259A or 8259B. This one was made by Securable so that component definitions have something to refer to. Titles and statements are paraphrases, not NIST’s words; the elements and their numbers are NIST’s. Both publications are voluntary guidance.',
  groups: [...groupsOf(nist8259a, 'device-capability'), ...groupsOf(nist8259b, 'maker-action')],
};

/** Of the whole content, so that another wording is another catalogue. */
export const catalogUuid = commonId('oscal-catalog', body);

/** The elements of 8259A and 8259B as an OSCAL catalog: the same for every workbook. */
export function oscalCatalog(): Json {
  const { title, version, remarks, groups } = body;
  return {
    catalog: {
      uuid: catalogUuid,
      metadata: {
        title,
        'last-modified': lastChanged,
        version,
        'oscal-version': oscalVersion,
        remarks,
      },
      groups,
    },
  };
}

function groupsOf(catalogue: Catalogue, kind: string): readonly Json[] {
  return catalogue.capabilities.map((capability) => ({
    id: controlId(capability.id),
    class: kind,
    title: capability.title,
    parts: [
      {
        id: `${controlId(capability.id)}_ovw`,
        name: 'overview',
        prose: markup(`${capability.meaning} ${capability.rationale}`),
      },
    ],
    controls: capability.elements
      .filter((element) => element.partOf === undefined)
      .map((element) => controlOf(element, capability, kind)),
  }));
}

function controlOf(
  element: CapabilityElement,
  capability: Capability,
  kind: string,
): { readonly [key: string]: Json } {
  const inner = capability.elements.filter(({ partOf }) => partOf === element.id);
  return {
    id: controlId(element.id),
    class: kind,
    title: markup(element.title),
    props: [
      { name: 'label', value: element.id },
      {
        name: 'source',
        ns: ourNamespace,
        value: `${element.source.document}, ${element.source.section}`,
      },
    ],
    parts: [
      { id: statementId(element.id), name: 'statement', prose: markup(element.wording) },
      {
        id: customerId(element.id),
        name: 'customer-responsibility',
        ns: ourNamespace,
        prose: 'What the customer does where the component does not provide it.',
      },
      ...(element.goodAnswer === undefined
        ? []
        : [
            {
              id: `${controlId(element.id)}_gdn`,
              name: 'guidance',
              prose: markup(element.goodAnswer),
            },
          ]),
    ],
    ...given(
      'controls',
      inner.map((part) => controlOf(part, capability, kind)),
    ),
  };
}
