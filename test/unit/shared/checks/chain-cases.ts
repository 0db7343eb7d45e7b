import type { CheckCase } from './check-case.ts';
import type { Draft } from './workbook-from.ts';

const goal = { id: 'g1', statement: 'Only staff change settings' };
const means = { id: 'm1', goals: ['g1'], how: 'Personal accounts' };
const device = { id: 'device', name: 'Panel', kind: 'device' };
const fleet = { id: 'fleet', name: 'Fleet', kind: 'service' };

const decided = (
  cells: Record<string, unknown>,
  components = [device],
  element = 'SU-3',
): Draft => ({
  lists: {
    components,
    decisions: [{ id: `${element}_device`, element, component: 'device', ...cells }] as never,
  },
});

/** A decision on an element beside other lists. */
const beside = (element: string, outcome: string, lists: Record<string, unknown>): Draft => ({
  lists: { ...decided({ outcome }, [device], element).lists, ...lists } as never,
});

/** Cases for the chain from customers over needs and means to decisions. */
export const chainCases: Readonly<Record<string, CheckCase>> = {
  'means-without-words': {
    fires: { lists: { goals: [goal], means: [{ id: 'm9', goals: ['g1'], kind: 'service' }] } },
    at: ['means/m9/how'],
    says: 'nothing says how it is met',
    silent: { lists: { goals: [goal], means: [means] } },
  },
  'goal-without-means': {
    fires: {
      lists: { goals: [goal, { id: 'g2', statement: 'Weaknesses are fixed' }], means: [means] },
    },
    at: ['goals/g2'],
    says: 'meets the need “Weaknesses are fixed”',
    silent: { lists: { goals: [goal, { id: 'unnamed', importance: 'helpful' }], means: [means] } },
  },
  'unmet-goal-unexplained': {
    fires: { lists: { goals: [{ ...goal, outcome: 'notMet', notMetReason: 'Too dear.' }] } },
    at: ['goals/g1/notMetMeaning'],
    says: 'what that means for the customer',
    silent: {
      lists: {
        goals: [
          { ...goal, outcome: 'notMet', notMetReason: 'Too dear.', notMetMeaning: 'Use a lock.' },
        ],
      },
    },
  },
  'unmet-goal-contradicted': {
    fires: { lists: { goals: [{ ...goal, outcome: 'notMet' }], means: [means] } },
    at: ['goals/g1/outcome'],
    says: '“Personal accounts”',
    silent: { lists: { goals: [{ ...goal, outcome: 'notMet' }] } },
  },
  'means-on-missing-capability': {
    fires: {
      lists: {
        ...decided({ outcome: 'notProvided' }).lists,
        means: [{ ...means, kind: 'device', elements: ['SU-3', 'LA-2'] }],
      },
    },
    at: ['means/m1/elements'],
    says: 'rests on SU-3',
    silent: {
      lists: {
        ...decided({ outcome: 'provided' }).lists,
        means: [{ ...means, kind: 'device', elements: ['SU-3', 'LA-2'] }],
      },
    },
  },
  'means-without-goal': {
    fires: { lists: { goals: [goal], means: [{ ...means, goals: ['removed'] }] } },
    at: ['means/m1/goals'],
    silent: { lists: { goals: [goal], means: [means] } },
  },
  'goal-for-nobody': {
    fires: { lists: { people: [{ id: 'p1', name: 'Staff' }], goals: [goal] } },
    at: ['goals/g1/customers'],
    silent: {
      lists: { people: [{ id: 'p1', name: 'Staff' }], goals: [{ ...goal, customers: ['p1'] }] },
    },
  },
  'customer-without-need': {
    fires: {
      lists: {
        people: [
          { id: 'p1', name: 'Staff', role: 'user' },
          { id: 'p2', name: 'Passers-by', role: 'bystander' },
        ],
        goals: [goal],
      },
    },
    at: ['people/p1'],
    silent: {
      lists: {
        people: [{ id: 'p1', name: 'Staff', role: 'user' }],
        useCases: [{ id: 'u1', name: 'Heating', customers: ['p1'] }],
        goals: [goal],
      },
    },
  },
  'essential-need-on-customer': {
    fires: {
      lists: {
        goals: [{ ...goal, importance: 'essential' }],
        means: [{ ...means, kind: 'customer' }],
      },
    },
    at: ['goals/g1'],
    silent: {
      lists: {
        goals: [{ ...goal, importance: 'essential' }],
        means: [
          { ...means, kind: 'customer' },
          { ...means, id: 'm2', kind: 'device' },
        ],
      },
    },
  },
  'customer-means-without-instruction': {
    fires: {
      lists: {
        means: [{ ...means, kind: 'customer', how: 'IEEE 802.1X on the switch ports' }],
        customerDuties: [
          { id: 'd1', name: 'Look after accounts', instruction: 'Delete old ones.' },
        ],
      },
    },
    at: ['means/m1'],
    says: 'no duty or guidance speaks of it',
    silent: {
      lists: {
        means: [{ ...means, kind: 'customer', how: 'IEEE 802.1X on the switch ports' }],
        customerDuties: [
          { id: 'd1', name: 'Secure the network', instruction: 'Switch on 802.1X.' },
        ],
      },
    },
  },
  'means-of-missing-component': {
    fires: { lists: { components: [device], means: [{ ...means, kind: 'service' }] } },
    at: ['means/m1/kind'],
    says: 'is done by a service',
    silent: { lists: { components: [device, fleet], means: [{ ...means, kind: 'service' }] } },
  },
  'threat-without-response': {
    fires: { lists: { threats: [{ id: 't1', name: 'Forged commands', likelihood: 'likely' }] } },
    at: ['threats/t1/response'],
    silent: {
      lists: {
        threats: [
          { id: 't1', name: 'Forged commands', likelihood: 'likely', response: 'Certificates.' },
          { id: 't2', name: 'Meteorite', likelihood: 'unlikely' },
        ],
      },
    },
  },
  'assumption-withheld': {
    fires: {
      facts: {},
      lists: {
        people: [{ id: 'p1', name: 'Staff' }],
        environments: [{ id: 'e1', name: 'Offices', disclosure: 'onRequest' }],
      },
    },
    at: ['environments/e1'],
    says: '“Offices” was assumed',
    silent: { lists: { people: [{ id: 'p1', name: 'Staff' }] } },
  },
  'dependency-without-fallback': {
    fires: { lists: { dependencies: [{ id: 'd1', name: 'Cloud', need: 'always' }] } },
    at: ['dependencies/d1/without'],
    silent: {
      lists: {
        dependencies: [
          { id: 'd1', name: 'Cloud', need: 'always', without: 'It stops.' },
          { id: 'd2', name: 'Log server', need: 'optional' },
        ],
      },
    },
  },
  'dependency-ends-with-support': {
    fires: {
      facts: { 'support.endDate': '2034-03-31' },
      lists: {
        dependencies: [{ id: 'd1', name: 'Cloud', kind: 'cloud', provider: 'us', need: 'always' }],
      },
    },
    at: ['dependencies/d1'],
    silent: {
      facts: {
        'support.endDate': '2034-03-31',
        'support.functionsAfterEnd': 'Everything but the overview.',
      },
      lists: {
        dependencies: [{ id: 'd1', name: 'Cloud', kind: 'cloud', provider: 'us', need: 'always' }],
      },
    },
  },
  'dependency-without-commitment': {
    fires: {
      lists: {
        dependencies: [{ id: 'd1', name: 'Map service', provider: 'thirdParty', need: 'always' }],
      },
    },
    at: ['dependencies/d1'],
    silent: {
      facts: { 'suppliers.support': 'Until 2035 by contract.' },
      lists: {
        dependencies: [{ id: 'd1', name: 'Map service', provider: 'thirdParty', need: 'always' }],
      },
    },
  },
  'outside-scope': {
    fires: { facts: { 'scope.componentOnly': 'yes', 'scope.transducer': 'yes' } },
    at: ['scope.componentOnly'],
    says: 'meant for finished devices',
    silent: { facts: { 'scope.componentOnly': 'no', 'scope.transducer': 'yes' } },
  },
  'element-undecided': {
    fires: decided({ outcome: 'provided' }),
    at: ['SU-1', 'SU-2', 'SU-4', 'SU-5', 'SU-6'].map(
      (element) => `decisions/${element}_device/outcome`,
    ),
    says: 'nothing is decided on SU-1 “Update from afar or on site”',
    silent: { lists: { components: [device] } },
  },
  'claim-without-evidence': {
    fires: decided({ outcome: 'provided', how: 'By command.' }),
    at: ['decisions'],
    says: '1 of 1',
    silent: decided({
      outcome: 'provided',
      how: { value: 'By command.', evidence: [{ title: 'Test report', address: '' }] },
    }),
  },
  'decision-without-reason': {
    fires: decided({ outcome: 'provided' }),
    at: ['decisions/SU-3_device/reason'],
    silent: decided({ outcome: 'provided', reason: 'Customers asked.' }),
  },
  'not-provided-without-action': {
    fires: decided({ outcome: 'notProvided', reason: 'Too risky.' }, [device, fleet]),
    at: ['decisions/SU-3_device/customerAction'],
    says: 'on Panel is not provided',
    silent: decided({
      outcome: 'notProvided',
      reason: 'Too risky.',
      customerAction: 'Try updates on one panel first.',
    }),
  },
  'left-to-customer-without-action': {
    fires: decided({ outcome: 'customer', reason: 'Sites differ.' }),
    at: ['decisions/SU-3_device/customerAction'],
    silent: decided({
      outcome: 'customer',
      customerAction: { notApplicable: 'Nothing can be done.' },
    }),
  },
  'provided-without-how': {
    fires: decided({ outcome: 'provided' }),
    at: ['decisions/SU-3_device/how'],
    silent: decided({ outcome: 'provided', how: 'By command.' }),
  },
  'open-way-beside-authentication': {
    fires: beside('LA-2', 'provided', {
      accessRoles: [
        { id: 'r1', name: 'Anyone on the network', credential: 'none', reach: 'local' },
        { id: 'r2', name: 'Anyone in the room', credential: 'none', reach: 'physical' },
      ],
    }),
    at: ['accessRoles/r1/credential'],
    says: '“Anyone on the network” gets in over a network without a credential',
    silent: beside('LA-2', 'partly', {
      accessRoles: [{ id: 'r1', name: 'Anyone', credential: 'none', reach: 'local' }],
    }),
  },
  'clear-data-beside-cryptography': {
    fires: beside('DP-1', 'provided', {
      dataTypes: [
        { id: 'd1', name: 'Wi-Fi password', sensitivity: 'secret', protection: 'In clear' },
        { id: 'd2', name: 'Readings', sensitivity: 'open', protection: 'None' },
      ],
    }),
    at: ['dataTypes/d1/protection'],
    silent: beside('DP-1', 'provided', {
      dataTypes: [
        {
          id: 'd1',
          name: 'Readings',
          sensitivity: 'operational',
          protection: 'TLS 1.3 in transit; not encrypted on the local network',
        },
      ],
    }),
  },
  'part-without-remainder': {
    fires: decided({ outcome: 'partly', how: 'Updates only.', customerAction: 'Ask us.' }),
    at: ['decisions/SU-3_device/remains'],
    says: 'is provided in part, and nothing says what remains',
    silent: decided({ outcome: 'partly', remains: 'Settings are not rolled back.' }),
  },
  'part-without-action': {
    fires: decided({ outcome: 'partly', remains: 'Settings are not rolled back.' }),
    at: ['decisions/SU-3_device/customerAction'],
    silent: decided({ outcome: 'partly', customerAction: { notApplicable: 'Nothing helps.' } }),
  },
  'part-without-plan': {
    fires: decided({ outcome: 'partly' }),
    at: ['decisions/SU-3_device/plan'],
    silent: decided({ outcome: 'partly', plan: { unknown: true } }),
  },
  'part-plan-passed': {
    fires: decided({ outcome: 'partly', plannedFor: '2026-11-20' }),
    at: ['decisions/SU-3_device/plannedFor'],
    says: 'was planned for 20 November 2026',
    silent: decided({ outcome: 'partly', plannedFor: '2026-11-21' }),
  },
  'other-means-unnamed': {
    fires: decided({ outcome: 'otherMeans', how: 'By command.' }),
    at: ['decisions/SU-3_device/means'],
    silent: decided({ outcome: 'otherMeans', means: 'manufacturer', how: 'We do it.' }),
  },
  'other-means-of-missing-component': {
    fires: decided({ outcome: 'otherMeans', means: 'service', how: 'Fleet does it.' }),
    at: ['decisions/SU-3_device/means'],
    silent: decided({ outcome: 'otherMeans', means: 'service', how: 'Fleet does it.' }, [
      device,
      fleet,
    ]),
  },
  'decision-for-removed-component': {
    fires: {
      lists: {
        decisions: ['SU-3', 'DP-1'].map((element) => ({
          ...{ id: `${element}_old`, element, component: 'old', outcome: 'provided' },
        })),
      },
    },
    at: ['decisions/SU-3_old'],
    says: 'a component that was removed still stands: SU-3, DP-1',
    silent: decided({ outcome: 'provided' }),
  },
  'decision-on-unknown-element': {
    fires: decided({ outcome: 'provided' }, [device], 'ZZ-9'),
    at: ['decisions/ZZ-9_device'],
    silent: decided({ outcome: 'provided' }),
  },
  'interfaces-off-contradicted': {
    fires: {
      lists: {
        ...decided({ outcome: 'provided' }, [device], 'LA-1').lists,
        interfaces: [{ id: 'i1', name: 'USB', canBeOff: 'no' }],
      },
    },
    at: ['decisions/LA-1_device/outcome'],
    silent: {
      lists: {
        ...decided({ outcome: 'provided' }, [device], 'LA-1').lists,
        interfaces: [
          { id: 'i1', name: 'USB', canBeOff: 'no' },
          { id: 'i2', name: 'Wi-Fi', canBeOff: 'yes' },
        ],
      },
    },
  },
};
