import type { Disclosure } from '../../shared/content/content-model.ts';
import type { Audience } from '../../shared/documents/outline.ts';
import type { Level } from '../../shared/workbook/answer.ts';

/** From open to closed. */
export const disclosureLevels: readonly Disclosure[] = ['public', 'onRequest', 'internal'];

export const disclosureWords: Readonly<
  Record<Disclosure, { readonly label: string; readonly help: string }>
> = {
  public: { label: 'Public', help: 'Anyone may read it.' },
  onRequest: { label: 'On request', help: 'Customers who ask may read it.' },
  internal: { label: 'Internal', help: 'Never leaves the company.' },
};

/** Of what somebody chose for an answer, or of a draft. */
export function levelLabel(level: Level): string {
  return level === 'draft' ? 'Draft' : disclosureWords[level].label;
}

export const audienceWords: Readonly<
  Record<Audience, { readonly label: string; readonly help: string }>
> = {
  public: { label: 'Everyone', help: 'Public answers only.' },
  onRequest: { label: 'Customers who ask', help: 'Public answers and those given on request.' },
  internal: { label: 'Colleagues', help: 'Every answer. Not for customers.' },
};
