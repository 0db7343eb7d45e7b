import type { Regime } from '../regime-model.ts';
import {
  addressedInterface,
  fromOutside,
  interfacesNotToldYet,
  soldInCalifornia,
  soundSignInFromOutside,
} from './conditions.ts';

/** California’s law on connected devices, with its three routes. */
export const california = {
  id: 'ca-civil-code-1798-91@2020',
  slug: 'ca-civil-code-1798-91',
  title: 'California law on the security of connected devices',
  shortName: 'California',
  document: 'California Civil Code, Title 1.81.26, §§1798.91.04 to 1798.91.06 (SB-327, AB 1906)',
  jurisdiction: 'california',
  kind: 'law',
  dates: [{ kind: 'inForce', date: '2020-01-01', says: 'In force', standing: 'checked' }],
  lookedAt: { on: '2026-11-30', sourcesTo: '2026-08' },
  standing:
    'California asks for reasonable security features. There are three ways: reason from the nature of the device (a), the two password rules for sign-in from outside (b), or a label whose scheme conforms to NIST’s criteria (c). This is no legal advice.',
  relevance: [
    {
      when: { all: [soldInCalifornia, addressedInterface] },
      reason:
        'You sell in California, or in the whole United States, and the device has an interface with an internet or Bluetooth address.',
    },
    {
      when: { all: [soldInCalifornia, interfacesNotToldYet] },
      reason:
        'You sell in California, or in the whole United States. Once the interfaces are listed we can tell whether one has an internet or Bluetooth address.',
    },
  ],
  annex: 'summary',
  inDocument: ['04a', '04a1', '04a2', '04a3', '04b', '04b1', '04b2', '04c'],
  requirements: [
    {
      id: '04a',
      ref: '§1798.91.04(a)',
      paraphrase:
        'A connected device needs one or more reasonable security features that meet all three points below.',
      standing: 'checked',
      note: 'The law names no list of features. The decisions on capabilities are the best description of yours.',
      mappings: [{ facts: ['decisions'], confidence: 'medium', basis: 'judgement' }],
    },
    {
      id: '04a1',
      ref: '§1798.91.04(a)(1)',
      paraphrase: 'The features fit the nature and function of the device.',
      standing: 'checked',
      mappings: [
        {
          facts: ['device.functions', 'useCases', 'environments'],
          confidence: 'medium',
          basis: 'judgement',
        },
        { facts: ['risk.assessment', 'threats'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: '04a2',
      ref: '§1798.91.04(a)(2)',
      paraphrase: 'The features fit the information that the device may collect, hold or send.',
      standing: 'checked',
      mappings: [
        {
          facts: ['dataTypes/sensitivity', 'dataTypes/protection'],
          confidence: 'high',
          basis: 'judgement',
        },
        { elements: ['DP-1'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: '04a3',
      ref: '§1798.91.04(a)(3)',
      paraphrase:
        'The features protect the device and its information from unauthorized access, destruction, use, change or disclosure.',
      standing: 'checked',
      mappings: [
        {
          elements: ['LA-1', 'LA-2', 'DP-1', 'DC-2', 'SU-4', 'CS-4'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: '04b',
      ref: '§1798.91.04(b)',
      paraphrase:
        'First route: if people can sign in from outside a local network, one of the two points below is enough to count as reasonable, provided that all of (a) is met. A password of its own alone is not enough.',
      standing: 'checked',
      mappings: [
        {
          facts: ['access.outsideNetwork', 'accessRoles/reach', 'accessRoles/credential'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'ca-route-b',
          test: soundSignInFromOutside,
          holds:
            'Sign-in from outside is possible, and every kind of access from outside is delivered with a credential of its own or has one set at first use.',
          doesNotHold:
            'Either nobody can sign in from outside, so this route is not open, or some access from outside is delivered without a credential or with one that all devices share.',
          cannotBeToldYet:
            'It is not told yet whether people can sign in from outside, which kinds of access that is, or how their credentials are delivered.',
          standing: 'ours',
        },
      ],
    },
    {
      id: '04b1',
      ref: '§1798.91.04(b)(1)',
      paraphrase: 'The password that is set at the factory is different on every device made.',
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
          id: 'ca-unique',
          test: {
            all: [
              { choiceIn: ['access.outsideNetwork', ['yes']] },
              {
                everyRow: {
                  list: 'accessRoles',
                  column: 'credential',
                  where: fromOutside,
                  in: ['unique'],
                },
              },
            ],
          },
          holds: 'Every kind of access from outside is delivered with a credential of its own.',
          doesNotHold:
            'Either nobody can sign in from outside, or not every kind of access from outside is delivered with a credential of its own. The other point can serve instead.',
          cannotBeToldYet:
            'It is not told yet whether people can sign in from outside, which kinds of access that is, or how their credentials are delivered.',
          standing: 'ours',
        },
      ],
    },
    {
      id: '04b2',
      ref: '§1798.91.04(b)(2)',
      paraphrase: 'The user must set a new means of signing in before first access.',
      standing: 'checked',
      mappings: [
        {
          facts: ['access.outsideNetwork', 'accessRoles/reach', 'accessRoles/credential'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['guidance.setup'], confidence: 'medium', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'ca-first-use',
          test: {
            all: [
              { choiceIn: ['access.outsideNetwork', ['yes']] },
              {
                everyRow: {
                  list: 'accessRoles',
                  column: 'credential',
                  where: fromOutside,
                  in: ['firstUse', 'account'],
                },
              },
            ],
          },
          holds:
            'Every kind of access from outside has its credential set by the customer at first use or in an account of their own.',
          doesNotHold:
            'Either nobody can sign in from outside, or not every kind of access from outside has its credential set at first use. The other point can serve instead.',
          cannotBeToldYet:
            'It is not told yet whether people can sign in from outside, which kinds of access that is, or how their credentials are delivered.',
          standing: 'ours',
        },
      ],
    },
    {
      id: '04c',
      ref: '§1798.91.04(c)',
      paraphrase:
        'Second route, by choice: the device meets the baseline of a labelling scheme that conforms to NIST’s criteria, passes that scheme’s assessment by a third party, and carries its label.',
      standing: 'checked',
      note: 'Added by an amendment of 2022, in effect since 2023 (not checked). No label of such a scheme was known when this was last looked at.',
      fixed: 'No label of such a scheme is known to us.',
      mappings: [
        {
          facts: ['certifications'],
          confidence: 'low',
          basis: 'judgement',
          note: 'A list of certificates can name the scheme; whether it conforms to NIST’s criteria is for you to find out.',
        },
      ],
    },
    {
      id: '05',
      ref: '§1798.91.05',
      paraphrase:
        'Who and what is meant: devices that reach the internet directly or through something else and have an internet or Bluetooth address; whoever makes them or has them made. Buying a device, or only putting a brand on it, does not count.',
      standing: 'checked',
      mappings: [
        {
          facts: ['scope.networkInterface', 'interfaces/medium', 'company.name'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: '06',
      ref: '§1798.91.06',
      paraphrase:
        'Enforced by the Attorney General and by city, county and district attorneys; individuals cannot sue. Devices under federal security requirements, organisations under HIPAA and software that users add are left out.',
      standing: 'secondary',
      mappings: [
        { facts: ['requirements', 'organisations/sector'], confidence: 'low', basis: 'judgement' },
      ],
    },
  ],
} as const satisfies Regime;
