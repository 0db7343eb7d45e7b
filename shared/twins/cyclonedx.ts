import { marksOf } from '../documents/marks.ts';
import { durationWords } from '../documents/parts/support-words.ts';
import type { Reader, RowRef } from '../documents/reader.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { Asking, labelOf } from './asking.ts';
import { actionsOf, declarationsOf, standardsOf } from './cyclonedx-declarations.ts';
import { decisionsOf } from './decisions.ts';
import { given } from './given.ts';
import { plainOrNull } from './plain-text.ts';
import { askProduct, type Product } from './product.ts';
import { SubjectIds } from './subject-ids.ts';
import type { Commission, Json, Twin } from './twin-model.ts';
import { mailAddress, mailUri, webUri } from './web-uri.ts';

/**
 * CycloneDX 1.6: the components that the maker lists, and the decisions as claims
 * with their reasoning. It is no software bill of materials from a scan, and
 * says so: the composition is `unknown`.
 */
export function makeCycloneDx(snapshot: Snapshot, { audience, at }: Commission): Twin {
  const ask = new Asking(snapshot, audience, at);
  const product = askProduct(ask);
  const rows = ask.need('components', (read) =>
    read.rows('components').filter((row) => read.title(row) !== null),
  );
  const decisions = ask.need('decisions', (read) => decisionsOf(read, rows ?? []));
  for (const [path, label, version] of versionsOf(ask.read, rows ?? []))
    if (version.length > longestVersion)
      ask.unfit(path, label, 'longer than the 1,024 characters that a version may have.');
  if (product === null || rows === null || decisions === null || ask.hasLacks)
    return ask.refused('cyclonedx');

  const { read } = ask;
  const ids = new SubjectIds(snapshot.workbookId);
  const devices = rows.filter((row) => read.cellChoice(row, 'kind') === 'device');
  // One row for the device is the product itself; several, or none, are parts of the family it names.
  const self = devices.length === 1 ? devices[0] : undefined;
  const others = rows.filter((row) => row.id !== self?.id);
  const services = others.filter((row) => read.cellChoice(row, 'kind') === 'service');
  const refOf = (row: RowRef<'components'>) =>
    row.id === self?.id ? ids.of('device') : ids.of(`components/${row.id}`);
  const actions = actionsOf(read);
  const parts = others.filter((row) => !services.includes(row));
  const content = {
    version: 1,
    metadata: {
      timestamp: at,
      tools: { components: [{ type: 'application', name: 'Securable' }] },
      manufacturer: makerOf(read, product),
      component: productOf(read, product, ids, self),
      ...given('properties', [
        ...marksOf(snapshot, audience).map((mark) => property('mark', mark)),
        property('audience', audience),
      ]),
    },
    ...given(
      'components',
      parts.map((row) => componentOf(read, row, refOf(row))),
    ),
    ...given(
      'services',
      services.map((row) => serviceOf(read, row, refOf(row))),
    ),
    compositions: [{ aggregate: 'unknown', assemblies: [ids.of('device')] }],
    definitions: { standards: standardsOf(decisions, actions) },
    declarations: declarationsOf(read, decisions, actions, product.maker, ids, refOf),
  };
  const serial = ids.ofContent('cyclonedx', content);
  return ask.made('cyclonedx', [
    {
      name: `${product.slug}.cdx.json`,
      form: 'cyclonedx',
      data: {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${serial}`,
        ...content,
      },
    },
  ]);
}

const longestVersion = 1024;

function versionsOf(
  read: Reader,
  rows: readonly RowRef<'components'>[],
): readonly (readonly [path: string, label: string, version: string])[] {
  return [
    ['device.firmware', labelOf('device.firmware'), read.line('device.firmware') ?? ''],
    ...rows.map(
      (row) =>
        [
          `components/${row.id}/version`,
          `Version of “${read.title(row)}”`,
          read.cellLine(row, 'version') ?? '',
        ] as const,
    ),
  ];
}

function makerOf(read: Reader, { maker }: Product): Json {
  const contact = read.contact('company.securityContact');
  const email = contact === null ? null : mailAddress(contact.email);
  const web = webUri(read.web('company.web'));
  return {
    name: maker,
    ...given('url', web === null ? [] : [web]),
    ...given(
      'contact',
      contact === null
        ? []
        : [
            {
              ...given('name', contact.name),
              ...given('email', email),
              ...given('phone', contact.phone),
            },
          ].filter((one) => Object.keys(one).length > 0),
    ),
  };
}

function productOf(
  read: Reader,
  { name, maker }: Product,
  ids: SubjectIds,
  self: RowRef<'components'> | undefined,
): Json {
  const start = read.date('support.startDate');
  const end = read.date('support.endDate');
  const life = read.date('support.endOfLifeDate');
  const each = durationWords(read);
  const version = read.line('device.firmware');
  const models = read.line('device.models');
  const supplier = self === undefined ? null : read.cellLine(self, 'supplier');
  return {
    type: 'device',
    'bom-ref': ids.of('device'),
    manufacturer: { name: maker },
    ...(supplier === null ? {} : { supplier: { name: supplier } }),
    name,
    ...given('version', version),
    ...given('description', plainOrNull(read.text('device.summary'))),
    ...given('externalReferences', referencesOf(read)),
    ...given('properties', [
      ...(models === null ? [] : [property('models', models)]),
      ...(start === null ? [] : [property('support:start', start)]),
      ...(end === null ? [] : [property('support:end', end)]),
      ...(life === null ? [] : [property('support:endOfLife', life)]),
      ...(each === null ? [] : [property('support:duration', each)]),
    ]),
  };
}

function referencesOf(read: Reader): readonly Json[] {
  const contact = read.contact('company.securityContact');
  const support = read.contact('company.supportContact');
  const found: readonly (readonly [type: string, url: string | null])[] = [
    ['security-contact', mailUri(contact?.email ?? '') ?? webUri(contact?.web ?? null)],
    ['rfc-9116', webUri(read.web('company.securityTxt'))],
    ['advisories', webUri(read.web('company.advisories'))],
    ['support', webUri(support?.web ?? null) ?? mailUri(support?.email ?? '')],
    ['website', webUri(read.web('company.web'))],
    ['bom', webUri(read.web('sbom.address'))],
  ];
  const declaration = webUri(read.web('declaration.address'));
  return [
    ...found.flatMap(([type, url]) => (url === null ? [] : [{ type, url }])),
    ...(declaration === null
      ? []
      : [{ type: 'attestation', url: declaration, comment: 'EU declaration of conformity' }]),
  ];
}

/** CycloneDX recommends `library` where it is not known whether a part is more than that. */
const componentTypes = {
  device: 'device',
  relatedDevice: 'device',
  app: 'application',
  service: 'application',
  software: 'library',
  hardware: 'device',
  firmware: 'firmware',
} as const;

function componentOf(read: Reader, row: RowRef<'components'>, ref: string): Json {
  const kind = read.cellChoice(row, 'kind');
  const supplier = read.cellLine(row, 'supplier');
  return {
    type: kind === null ? 'device' : componentTypes[kind],
    'bom-ref': ref,
    ...(supplier === null ? {} : { supplier: { name: supplier } }),
    name: read.title(row) ?? '',
    ...given('version', read.cellLine(row, 'version')),
    ...given('description', read.cellLine(row, 'purpose')),
    ...identityOf(read, row),
    ...given('properties', propertiesOf(read, row)),
  };
}

/** The identifier and the licence of a part, in the format’s own fields where they have its form. */
function identityOf(read: Reader, row: RowRef<'components'>): { readonly [key: string]: Json } {
  const identifier = read.cellLine(row, 'identifier') ?? '';
  const licence = read.cellLine(row, 'licence');
  return {
    ...(licence === null ? {} : { licenses: [{ license: { name: licence } }] }),
    ...(/^cpe:2\.3:[aho*-](?::[^\s:]+){10}$/.test(identifier) ? { cpe: identifier } : {}),
    ...(/^pkg:[a-z][a-z0-9.+-]*\/\S+$/.test(identifier) ? { purl: identifier } : {}),
  };
}

function serviceOf(read: Reader, row: RowRef<'components'>, ref: string): Json {
  const supplier = read.cellLine(row, 'supplier');
  return {
    'bom-ref': ref,
    ...(supplier === null ? {} : { provider: { name: supplier } }),
    name: read.title(row) ?? '',
    ...given('version', read.cellLine(row, 'version')),
    ...given('description', read.cellLine(row, 'purpose')),
    ...given('properties', propertiesOf(read, row)),
  };
}

function propertiesOf(read: Reader, row: RowRef<'components'>): readonly Json[] {
  const kind = read.cellChoice(row, 'kind');
  const end = read.cellDate(row, 'supportEnd');
  return [
    ...(kind === null ? [] : [property('kind', kind)]),
    ...(end === null ? [] : [property('support:end', end)]),
  ];
}

function property(name: string, value: string): Json {
  return { name: `securable:${name}`, value };
}
