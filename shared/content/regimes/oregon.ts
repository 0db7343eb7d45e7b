import type { Regime } from '../regime-model.ts';
import {
  addressedOrShortRange,
  interfacesNotToldYet,
  maybeConsumers,
  soldInOregon,
  soundSignInFromOutside,
} from './conditions.ts';

/** Oregon’s law on connected devices for private use. */
export const oregon = {
  id: 'or-ors-646a-813@2020',
  slug: 'or-ors-646a-813',
  title: 'Oregon law on the security of connected devices',
  shortName: 'Oregon',
  document: 'Oregon Revised Statutes 646A.813 (HB 2395)',
  jurisdiction: 'oregon',
  kind: 'law',
  dates: [{ kind: 'inForce', date: '2020-01-01', says: 'In force', standing: 'checked' }],
  lookedAt: { on: '2026-11-30', sourcesTo: '2026-08' },
  standing:
    'Oregon’s law resembles California’s and is narrower: it is about devices used mainly for personal, family or household purposes. This is no legal advice.',
  relevance: [
    {
      when: { all: [soldInOregon, maybeConsumers, addressedOrShortRange] },
      reason:
        'You sell in Oregon, or in the whole United States, people may use the device privately, and it has an internet address or a short-range radio.',
    },
    {
      when: { all: [soldInOregon, maybeConsumers, interfacesNotToldYet] },
      reason:
        'You sell in Oregon, or in the whole United States, and people may use the device privately. Once the interfaces are listed we can tell more.',
    },
  ],
  annex: 'summary',
  requirements: [
    {
      id: '1',
      ref: 'ORS 646A.813',
      paraphrase:
        'A connected device that is used mainly for personal, family or household purposes needs reasonable security features.',
      standing: 'checked',
      mappings: [
        {
          facts: ['decisions', 'useCases', 'organisations/sector'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: '1a',
      ref: 'ORS 646A.813, first option',
      paraphrase:
        'A reasonable feature may be sign-in from outside a local network with a password that is different on every device, or with a new means that the user must set before first access.',
      standing: 'checked',
      mappings: [
        {
          facts: ['access.outsideNetwork', 'accessRoles/reach', 'accessRoles/credential'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['passwords.generation'], confidence: 'medium', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'or-route-a',
          test: soundSignInFromOutside,
          holds:
            'Sign-in from outside is possible, and every kind of access from outside is delivered with a credential of its own or has one set at first use.',
          doesNotHold:
            'Either nobody can sign in from outside, so this option is not open, or some access from outside is delivered without a credential or with one that all devices share.',
          cannotBeToldYet:
            'It is not told yet whether people can sign in from outside, which kinds of access that is, or how their credentials are delivered.',
          standing: 'ours',
        },
      ],
    },
    {
      id: '1b',
      ref: 'ORS 646A.813, second option',
      paraphrase:
        'A reasonable feature may also be to follow federal law on the security of connected devices.',
      standing: 'checked',
      mappings: [{ facts: ['requirements'], confidence: 'medium', basis: 'judgement' }],
    },
    {
      id: 'scope',
      ref: 'ORS 646A.813, scope',
      paraphrase:
        'Devices with an internet address or a short-range radio identifier. A breach counts as an unlawful trade practice (ORS 646.607). Parties under HIPAA and devices under the Food and Drug Administration are exempt.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['interfaces/medium', 'organisations/sector', 'requirements'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
  ],
} as const satisfies Regime;
