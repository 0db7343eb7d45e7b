import { nist8259a } from '../../content/catalogues.ts';
import { marksOf } from '../../documents/marks.ts';
import type { Reader, RowRef } from '../../documents/reader.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { Asking } from '../asking.ts';
import { type Decision, decisionsOf } from '../decisions.ts';
import { given } from '../given.ts';
import { readAllowed } from '../mud/allowed.ts';
import { type PortRange, readProtocol } from '../mud/read-protocol.ts';
import { askProduct, type Product, versionOf } from '../product.ts';
import { SubjectIds } from '../subject-ids.ts';
import type { Commission, Json, Twin } from '../twin-model.ts';
import { mailAddress, webUri } from '../web-uri.ts';
import { oscalCatalog } from './catalog.ts';
import { decidedRequirement, isImplemented, notImplemented } from './decided-requirements.ts';
import { makerActions } from './maker-actions.ts';
import { markup } from './markup.ts';
import { catalogFile, oscalVersion, ourProp } from './names.ts';

/**
 * OSCAL 1.2: the device, what belongs to it and its maker as components, the
 * decisions as what they do about the controls of the small catalogue beside it.
 */
export function makeOscal(snapshot: Snapshot, { audience, at }: Commission): Twin {
  const ask = new Asking(snapshot, audience, at);
  const product = askProduct(ask);
  const rows = ask.need('components', (read) => read.rows('components').filter(hasTitle(read)));
  const decisions = ask.need('decisions', (read) => decisionsOf(read, rows ?? []));
  if (product === null || rows === null || decisions === null) return ask.refused('oscal');

  const ids = new SubjectIds(snapshot.workbookId);
  const { read } = ask;
  const controls = (requirements: readonly Json[], subject: string): Json => ({
    uuid: ids.of(`${subject}/controls`),
    source: `#${ids.of('catalog')}`,
    description:
      'Elements of NISTIR 8259A and 8259B. What is left out or left to the customer is a property of the component; nothing is said of elements that are listed in neither place.',
    'implemented-requirements': requirements,
  });
  const content = {
    metadata: metadataOf(read, product, ids, at, marksOf(snapshot, audience)),
    components: [
      ...rows.map((row) => componentOf(read, row, decisions, ids, controls)),
      ...makerActions(read, ids, product.maker, controls),
    ],
    ...given('capabilities', capabilitiesOf(decisions, ids)),
    'back-matter': { resources: [catalogResource(ids), ...certificates(read, ids)] },
  };
  const uuid = ids.ofContent('oscal-component-definition', content);
  return ask.made('oscal', [
    { name: catalogFile, form: 'oscal-catalog', data: oscalCatalog() },
    {
      name: `${product.slug}.oscal-component-definition.json`,
      form: 'oscal-component-definition',
      data: { 'component-definition': { uuid, ...content } },
    },
  ]);
}

function hasTitle(read: Reader) {
  return (row: RowRef<'components'>): boolean => read.title(row) !== null;
}

function metadataOf(
  read: Reader,
  { name, maker }: Product,
  ids: SubjectIds,
  at: string,
  marks: readonly string[],
): Json {
  const security = read.contact('company.securityContact');
  const web = webUri(read.web('company.web'));
  const policy = webUri(read.web('company.disclosurePolicy'));
  const mail = mailAddress(security?.email ?? '');
  const end = read.date('support.endDate');
  return {
    title: markup(`${name}: what was decided about NISTIR 8259A and 8259B`),
    'last-modified': at,
    version: versionOf(read, at),
    'oscal-version': oscalVersion,
    ...given('props', end === null ? [] : [ourProp('security-support-ends', end)]),
    ...given('links', [
      ...(policy === null ? [] : [{ href: policy, rel: 'vulnerability-disclosure-policy' }]),
    ]),
    roles: [
      { id: 'provider', title: 'The manufacturer' },
      { id: 'customer', title: 'The customer' },
    ],
    parties: [
      {
        uuid: ids.of('maker'),
        type: 'organization',
        name: maker,
        ...given('email-addresses', mail === null ? [] : [mail]),
        ...given('links', web === null ? [] : [{ href: web, rel: 'homepage' }]),
      },
    ],
    'responsible-parties': [{ 'role-id': 'provider', 'party-uuids': [ids.of('maker')] }],
    remarks: markup(
      [
        ...marks,
        'The guidance is voluntary; this file says what was decided and why, and claims no conformity.',
      ].join(' '),
    ),
  };
}

const componentTypes = {
  device: 'hardware',
  relatedDevice: 'hardware',
  app: 'software',
  service: 'service',
  software: 'software',
  hardware: 'hardware',
  firmware: 'software',
} as const;

function componentOf(
  read: Reader,
  row: RowRef<'components'>,
  decisions: readonly Decision[],
  ids: SubjectIds,
  controls: (requirements: readonly Json[], subject: string) => Json,
): Json {
  const subject = `components/${row.id}`;
  const kind = read.cellChoice(row, 'kind');
  const title = read.title(row) ?? '';
  const purpose = read.cellLine(row, 'purpose');
  const version = read.cellLine(row, 'version');
  const supplier = read.cellLine(row, 'supplier');
  const end = read.cellDate(row, 'supportEnd');
  const own = decisions.filter(({ component }) => component.id === row.id);
  const done = own.filter(isImplemented);
  return {
    uuid: ids.of(subject),
    type: kind === null ? 'hardware' : componentTypes[kind],
    title: markup(title),
    description: markup(purpose ?? title),
    ...given('props', [
      ...(version === null ? [] : [{ name: 'version', value: version }]),
      ...(kind === null ? [] : [ourProp('kind', kind)]),
      ...(supplier === null ? [] : [ourProp('supplier', supplier)]),
      ...(end === null ? [] : [ourProp('support-ends', end)]),
      ...own.filter((decision) => !isImplemented(decision)).map(notImplemented),
    ]),
    ...given('protocols', protocolsOf(read, row, ids)),
    ...given(
      'control-implementations',
      done.length === 0
        ? []
        : [
            controls(
              done.map((decision) => decidedRequirement(decision, ids)),
              subject,
            ),
          ],
    ),
  };
}

/** What others can connect to, where its ports are written so that a machine can read them. */
function protocolsOf(
  read: Reader,
  component: RowRef<'components'>,
  ids: SubjectIds,
): readonly Json[] {
  return read.rows('interfaces').flatMap((row) => {
    if (!read.cellRows(row, 'component').some(({ id }) => id === component.id)) return [];
    if (read.cellChoice(row, 'direction') === 'outbound') return [];
    const title = read.title(row);
    const name = read.cellLine(row, 'protocol');
    if (title === null || name === null) return [];
    const ranges = portsOf(read, row, name);
    if (ranges.length === 0) return [];
    return [
      {
        uuid: ids.of(`interfaces/${row.id}/${component.id}`),
        name,
        title: markup(title),
        'port-ranges': ranges.map(({ transport, first, last }) => ({
          start: first,
          end: last,
          transport: transport.toUpperCase(),
        })),
      },
    ];
  });
}

/** What was given for firewalls, or else what the protocol’s words say clearly. */
function portsOf(read: Reader, row: RowRef<'interfaces'>, protocol: string): readonly PortRange[] {
  const { traffic } = readAllowed(read, row);
  if (traffic !== null) return 'unclear' in traffic ? [] : traffic.filter((one) => 'first' in one);
  const said = readProtocol(protocol);
  return said.ok ? said.groups.flatMap((group) => group.ports) : [];
}

/** The capabilities of 8259A, each with the components that provide elements of it, or parts of them. */
function capabilitiesOf(decisions: readonly Decision[], ids: SubjectIds): readonly Json[] {
  return nist8259a.capabilities.flatMap((capability) => {
    const elements = new Set(capability.elements.map(({ id }) => id));
    const own = decisions.filter(({ element }) => elements.has(element.id));
    const idsOf = (outcome: Decision['outcome'], id: string) =>
      own
        .filter((decision) => decision.outcome === outcome && decision.component.id === id)
        .map(({ element }) => element.id)
        .join(', ');
    const components = [
      ...new Set(
        own
          .filter(({ outcome }) => outcome === 'provided' || outcome === 'partly')
          .map(({ component }) => component.id),
      ),
    ];
    if (components.length === 0) return [];
    return [
      {
        uuid: ids.of(`capabilities/${capability.id}`),
        name: capability.title,
        description: markup(capability.meaning),
        'incorporates-components': components.map((id) => ({
          'component-uuid': ids.of(`components/${id}`),
          description: [
            ...(idsOf('provided', id) === '' ? [] : [`Provides ${idsOf('provided', id)}.`]),
            ...(idsOf('partly', id) === '' ? [] : [`Provides in part ${idsOf('partly', id)}.`]),
          ].join(' '),
        })),
      },
    ];
  });
}

function catalogResource(ids: SubjectIds): Json {
  return {
    uuid: ids.of('catalog'),
    title: 'The catalogue that the controls are in',
    rlinks: [{ href: catalogFile, 'media-type': 'application/oscal.catalog+json' }],
  };
}

/** Evaluations and certificates that may be named, where they can be read. */
function certificates(read: Reader, ids: SubjectIds): readonly Json[] {
  return read.rows('certifications').flatMap((row) => {
    const title = read.title(row);
    const href = webUri(read.cellWeb(row, 'address'));
    if (title === null || href === null) return [];
    const parts = [read.cellLine(row, 'scope'), read.cellLine(row, 'issuer')];
    return [
      {
        uuid: ids.of(`certifications/${row.id}`),
        title: markup(title),
        ...given('description', markup(parts.filter((part) => part !== null).join('. '))),
        rlinks: [{ href }],
      },
    ];
  });
}
