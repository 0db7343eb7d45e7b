import type { Regime, Requirement } from '../regime-model.ts';
import { maybeConsumers, soldInUk } from './conditions.ts';
import { en303645Provisions as provisions } from './en-303-645-provisions.ts';

/**
 * A provision that V2.1.1 asks of every device and V3.1.3 under a condition: the
 * condition does not belong to this letter.
 */
function outright({ appliesIf: _, ...provision }: Requirement, obligation: 'M' | 'R'): Requirement {
  return { ...provision, obligation };
}

/** The version that United Kingdom law names. */
export const etsiEn303645V2 = {
  id: 'etsi-en-303-645@2.1.1',
  slug: 'etsi-en-303-645-v2',
  title: 'Cyber Security for Consumer Internet of Things: Baseline Requirements, V2.1.1',
  shortName: 'EN 303 645 V2.1.1',
  document: 'ETSI EN 303 645 V2.1.1 (2020-06)',
  jurisdiction: 'international',
  kind: 'standard',
  dates: [{ kind: 'published', date: '2020-06-19', says: 'Published', standing: 'checked' }],
  lookedAt: { on: '2026-11-30', sourcesTo: '2026-08' },
  standing:
    'The version that United Kingdom law names. It is a standard for consumer devices and no law by itself. Its letters are M and R, and C where a condition decides. What is asked outright was compared with a public transcription; the conditions were written from memory of Table B.1. Read the standard before you rely on a letter.',
  relevance: [
    {
      when: { all: [soldInUk, maybeConsumers] },
      reason:
        'You sell in the United Kingdom, where the law on consumer devices names this version, and people may use the device privately.',
    },
  ],
  annex: 'provisionTable',
  requirements: [
    provisions['4-1'],
    { ...provisions['5.1-1'], obligation: 'MC' },
    { ...provisions['5.1-2'], obligation: 'MC' },
    outright(provisions['5.1-3'], 'M'),
    { ...provisions['5.1-4'], obligation: 'MC' },
    { ...provisions['5.1-5'], obligation: 'MC' },
    provisions['5.2-1'],
    provisions['5.2-2'],
    provisions['5.2-3'],
    outright(provisions['5.3-1'], 'R'),
    provisions['5.3-2'],
    { ...provisions['5.3-3'], obligation: 'MC' },
    provisions['5.3-4'],
    { ...provisions['5.3-5'], obligation: 'RC' },
    provisions['5.3-6'],
    { ...provisions['5.3-7'], obligation: 'MC' },
    provisions['5.3-8'],
    { ...provisions['5.3-9'], obligation: 'RC' },
    { ...provisions['5.3-10'], obligation: 'MC' },
    provisions['5.3-11'],
    provisions['5.3-12'],
    provisions['5.3-13'],
    provisions['5.3-14'],
    provisions['5.3-15'],
    provisions['5.3-16'],
    outright(provisions['5.4-1'], 'M'),
    { ...provisions['5.4-2'], obligation: 'MC' },
    provisions['5.4-3'],
    outright(provisions['5.4-4'], 'M'),
    provisions['5.5-1'],
    provisions['5.5-2'],
    provisions['5.5-3'],
    provisions['5.5-4'],
    outright(provisions['5.5-5'], 'M'),
    outright(provisions['5.5-6'], 'R'),
    outright(provisions['5.5-7'], 'M'),
    outright(provisions['5.5-8'], 'M'),
    outright(provisions['5.6-1'], 'M'),
    provisions['5.6-2'],
    provisions['5.6-3'],
    provisions['5.6-4'],
    provisions['5.6-5'],
    provisions['5.6-6'],
    provisions['5.6-7'],
    provisions['5.6-8'],
    provisions['5.6-9'],
    provisions['5.7-1'],
    outright(provisions['5.7-2'], 'R'),
    outright(provisions['5.8-1'], 'R'),
    outright(provisions['5.8-2'], 'M'),
    outright(provisions['5.8-3'], 'M'),
    provisions['5.9-1'],
    provisions['5.9-2'],
    provisions['5.9-3'],
    { ...provisions['5.10-1'], obligation: 'RC' },
    provisions['5.11-1'],
    outright(provisions['5.11-2'], 'R'),
    provisions['5.11-3'],
    provisions['5.11-4'],
    provisions['5.12-1'],
    provisions['5.12-2'],
    provisions['5.12-3'],
    provisions['5.13-1'],
    provisions['6-1'],
    { ...provisions['6-2'], obligation: 'MC' },
    provisions['6-3'],
    { ...provisions['6-4'], obligation: 'RC' },
    { ...provisions['6-5'], obligation: 'MC' },
  ],
} as const satisfies Regime;
