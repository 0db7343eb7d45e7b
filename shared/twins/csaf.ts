import { marksOf } from '../documents/marks.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { Asking, labelOf } from './asking.ts';
import { given } from './given.ts';
import { askProduct } from './product.ts';
import { SubjectIds } from './subject-ids.ts';
import type { Commission, Json, Twin } from './twin-model.ts';
import { mailAddress, webUri } from './web-uri.ts';

/** CSAF 2.0, mandatory test 6.1.31: a product version is one version, not a range or a sentence. */
const oneVersion = /^v?\d{1,6}(?:\.\d{1,6}){0,4}$/i;

/**
 * A CSAF 2.0 advisory to be filled in: publisher and product, and no
 * vulnerability. Its category is csaf_base, which needs none; a draft with
 * version 0 cannot be taken for a published advisory.
 */
export function makeCsaf(snapshot: Snapshot, { at }: Commission): Twin {
  const ask = new Asking(snapshot, 'public', at);
  const product = askProduct(ask);
  const web = ask.need('company.web', (read) => read.web('company.web'));
  const namespace = webUri(web);
  if (web !== null && namespace === null)
    ask.unfit('company.web', labelOf('company.web'), 'not a web address.');
  if (product === null || namespace === null) return ask.refused('csaf');

  const { read } = ask;
  const { name, maker, slug } = product;
  const contact = read.contact('company.securityContact');
  const advisories = webUri(read.web('company.advisories'));
  const firmware = read.line('device.firmware');
  const id = `TEMPLATE-${slug}`;
  const data: Json = {
    document: {
      category: 'csaf_base',
      csaf_version: '2.0',
      lang: 'en',
      title: `TEMPLATE, not an advisory: ${name}`,
      publisher: {
        category: 'vendor',
        name: maker,
        namespace,
        ...given('contact_details', contactLine(contact)),
      },
      notes: [
        ...marksOf(snapshot, 'public').map((mark) => ({
          category: 'general',
          title: 'Sample',
          text: mark,
        })),
        {
          category: 'general',
          title: 'How to fill in this template',
          text: 'This file describes no vulnerability. For an advisory, copy it; set the category to csaf_security_advisory; give it a title and an identifier of your own; add the vulnerability with its affected and fixed products; replace this note; and set status, version, dates and history.',
        },
      ],
      ...given(
        'references',
        advisories === null
          ? []
          : [{ category: 'external', summary: 'Where advisories are published', url: advisories }],
      ),
      tracking: {
        id,
        status: 'draft',
        version: '0',
        initial_release_date: at,
        current_release_date: at,
        revision_history: [
          { date: at, number: '0', summary: 'Template made; nothing was published.' },
        ],
        generator: { date: at, engine: { name: 'Securable' } },
      },
    },
    product_tree: {
      branches: [
        {
          category: 'vendor',
          name: maker,
          branches: [productBranch(name, firmware, new SubjectIds(snapshot.workbookId))],
        },
      ],
    },
  };
  return ask.made('csaf', [{ name: `${csafName(id)}.json`, form: 'csaf', data }]);
}

function productBranch(name: string, firmware: string | null, ids: SubjectIds): Json {
  if (firmware === null || !oneVersion.test(firmware)) {
    return { category: 'product_name', name, product: { product_id: ids.of('device'), name } };
  }
  return {
    category: 'product_name',
    name,
    branches: [
      {
        category: 'product_version',
        name: firmware,
        product: {
          product_id: ids.of(`device/${firmware}`),
          name: `${name}, firmware ${firmware}`,
        },
      },
    ],
  };
}

function contactLine(
  contact: { readonly name: string; readonly email: string; readonly web: string } | null,
): string | null {
  if (contact === null) return null;
  const { name, email, web } = contact;
  return (
    [name, mailAddress(email) ?? email, webUri(web) ?? web]
      .filter((part) => part !== '')
      .join(', ') || null
  );
}

/** CSAF 2.0, section 5.1: the file is named after the tracking id. */
function csafName(id: string): string {
  return id.toLowerCase().replace(/[^+\-a-z0-9]+/g, '_');
}
