import type { Regime } from './regime-model.ts';
import { california } from './regimes/california.ts';
import { etsiEn303645V2 } from './regimes/etsi-en-303-645-v2.ts';
import { etsiEn303645V3 } from './regimes/etsi-en-303-645-v3.ts';
import { euCra } from './regimes/eu-cra.ts';
import { iec6244342 } from './regimes/iec-62443-4-2.ts';
import { mds2 } from './regimes/mds2.ts';
import { nistIr8425 } from './regimes/nist-ir-8425.ts';
import { nistSp80053R5 } from './regimes/nist-sp-800-53-r5.ts';
import { nistSp800213a } from './regimes/nist-sp-800-213a.ts';
import { oregon } from './regimes/oregon.ts';
import { ukPsti } from './regimes/uk-psti.ts';
import { usIotAct } from './regimes/us-iot-act.ts';

/** Every law and standard the workbook knows, by its slug, in the order in which they are shown. */
export const regimes = {
  'us-iot-act': usIotAct,
  'ca-civil-code-1798-91': california,
  'or-ors-646a-813': oregon,
  'nist-sp-800-213a': nistSp800213a,
  'nist-ir-8425': nistIr8425,
  'nist-sp-800-53-r5': nistSp80053R5,
  'eu-cra': euCra,
  'uk-psti': ukPsti,
  'etsi-en-303-645-v2': etsiEn303645V2,
  'etsi-en-303-645-v3': etsiEn303645V3,
  'iec-62443-4-2': iec6244342,
  mds2,
} as const satisfies Record<string, Regime>;

export type RegimeSlug = keyof typeof regimes;

/** The regime by a slug that may come from anywhere; undefined where there is none. */
export function regimeBySlug(slug: string): Regime | undefined {
  return Object.hasOwn(regimes, slug) ? regimes[slug as RegimeSlug] : undefined;
}
