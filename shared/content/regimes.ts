import type { Regime } from './regime-model.ts';
import { california } from './regimes/california.ts';
import { etsiEn303645V2 } from './regimes/etsi-en-303-645-v2.ts';
import { etsiEn303645V3 } from './regimes/etsi-en-303-645-v3.ts';
import { euCra } from './regimes/eu-cra.ts';
import { euRed } from './regimes/eu-red.ts';
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
  'eu-red-2022-30': euRed,
  'eu-cra': euCra,
  'uk-psti': ukPsti,
  'etsi-en-303-645-v2': etsiEn303645V2,
  'etsi-en-303-645-v3': etsiEn303645V3,
  'iec-62443-4-2': iec6244342,
  mds2,
} as const satisfies Record<string, Regime>;

export type RegimeSlug = keyof typeof regimes;

/** Laws that were not worked in. Said where laws are listed, so that nobody takes silence for an answer. */
export const notCovered = {
  lookedAt: '2026-11-30',
  laws: [
    'European Union: the Data Act, Regulation (EU) 2023/2854, which applies since 12 September 2025 to data that connected products make.',
    'Australia: the Cyber Security (Security Standards for Smart Devices) Rules 2025, in force since 4 March 2026, with a statement that accompanies the device.',
    'Singapore and Japan: the labels of CLS and JC-STAR, but for what they mean in the United Kingdom.',
  ],
} as const;

/** The regime by a slug that may come from anywhere; undefined where there is none. */
export function regimeBySlug(slug: string): Regime | undefined {
  return Object.hasOwn(regimes, slug) ? regimes[slug as RegimeSlug] : undefined;
}
