/** What the data says in letters and short words, said plainly. */
import type {
  Confidence,
  Jurisdiction,
  Mapping,
  MappingBasis,
  Regime,
  RegimeKind,
} from '../../shared/content/regime-model.ts';
import { dateInWords } from '../../shared/text/plain-words.ts';

const jurisdictions: Readonly<Record<Jurisdiction, string>> = {
  us: 'United States',
  california: 'California',
  oregon: 'Oregon',
  uk: 'United Kingdom',
  eu: 'European Union',
  international: 'International',
};

const kinds: Readonly<Record<RegimeKind, string>> = {
  law: 'law',
  regulation: 'regulation',
  standard: 'standard',
  guidance: 'guidance',
  procurementForm: 'purchasing form',
};

/** `European Union, regulation`. */
export function regimeKicker({ jurisdiction, kind }: Regime): string {
  return `${jurisdictions[jurisdiction]}, ${kinds[kind]}`;
}

const confidences: Readonly<Record<Confidence, string>> = {
  high: 'High confidence: these answers speak of the same thing',
  medium: 'Medium confidence: these answers overlap with it in good part',
  low: 'Low confidence: these answers are only loosely related',
};

const bases: Readonly<Record<MappingBasis, string>> = {
  published: 'a published mapping',
  secondary: 'a mapping published by a third party',
  judgement: 'our own judgement',
};

/** How sure the link between answers and requirement is, and who made it. */
export function mappingWords({ confidence, basis }: Mapping): string {
  return `${confidences[confidence]}; ${bases[basis]}.`;
}

/** `2024`, `September 2024`, `10 December 2024`: as precise as the source is. */
export function regimeDateWords(date: string): string {
  if (date.length === 10) return dateInWords(date);
  // The first of the month stands in, and its day is taken away again.
  return date.length === 7 ? dateInWords(`${date}-01`).replace(/^\D*1\s+/, '') : date;
}
