import { answerOf } from '../../../../shared/workbook/answer.ts';
import { printOf, takenOverRow } from '../../../../shared/workbook/taken-over.ts';
import type { CheckCase } from './check-case.ts';
import type { Draft } from './workbook-from.ts';

type Cells = Readonly<Record<string, string | readonly string[]>>;

/** A version that was 2.0 when it was taken over. */
function takenOverVersion(version: string): Draft {
  const path = 'components/wifi/version';
  const was = printOf(answerOf({ kind: 'text', text: '2.0' }));
  return {
    lists: {
      components: [{ id: 'wifi', name: 'Wi-Fi module', version }],
      'workbook.takenOver': [{ id: takenOverRow(path), place: path, was }],
    },
  };
}

const row =
  (list: string, base: Cells) =>
  (cells: Cells = {}): Draft => ({
    lists: { [list]: [{ ...base, ...cells }] } as never,
  });

const port = row('interfaces', { id: 'i1', name: 'Web page' });
const sensor = row('transducers', { id: 's1', name: 'Microphone' });
const role = row('accessRoles', { id: 'r1', name: 'Administrator' });
const data = row('dataTypes', { id: 'd1', name: 'Presence' });

/** Cases for interfaces, sensors, access and data. */
export const deviceCases: Readonly<Record<string, CheckCase>> = {
  'interface-unprotected': {
    fires: port({ state: 'on' }),
    at: ['interfaces/i1/protection'],
    silent: port({ state: 'off' }),
  },
  'interface-open-without-advice': {
    fires: port({ state: 'on', protection: 'None, no password' }),
    at: ['interfaces/i1/protection'],
    silent: port({ state: 'on', protection: 'None', instead: 'Close TCP 80 at the firewall' }),
  },
  'interface-without-purpose': {
    fires: port({ state: 'on' }),
    at: ['interfaces/i1/purpose'],
    silent: port({ state: 'on', purpose: 'Settings' }),
  },
  'interface-state-unsaid': {
    fires: port(),
    at: ['interfaces/i1/state'],
    silent: port({ state: 'setup' }),
  },
  'interface-stays-on-without-advice': {
    fires: port({ canBeOff: 'no' }),
    at: ['interfaces/i1/instead'],
    silent: port({ canBeOff: 'no', instead: 'Close TCP 443 at the firewall' }),
  },
  'interface-off-how-unsaid': {
    fires: port({ canBeOff: 'yes' }),
    at: ['interfaces/i1/offHow'],
    silent: port({ canBeOff: 'no' }),
  },
  'debug-port-on': {
    fires: port({ medium: 'usb', purpose: 'Bootloader, for flashing', state: 'on' }),
    at: ['interfaces/i1/state'],
    silent: port({ medium: 'serial', state: 'off' }),
  },
  'plain-protocol-open': {
    fires: port({ protocol: 'HTTP, TCP 80', state: 'on' }),
    at: ['interfaces/i1/protocol'],
    says: 'speaks HTTP',
    silent: port({ protocol: 'HTTPS, TCP 443', state: 'on' }),
  },
  'firewall-ports-unreadable': {
    fires: port({ medium: 'wifi', ports: 'TCP 443, web' }),
    at: ['interfaces/i1/ports'],
    says: '“web” is no port',
    silent: {
      lists: {
        interfaces: [
          { id: 'i1', medium: 'wifi', ports: 'TCP 443, UDP 5000 to 5010, ICMP' },
          // No longer asked for, since the row became a USB port.
          { id: 'i2', medium: 'usb', ports: 'web' },
        ],
      },
    },
  },
  'secret-same-everywhere': {
    fires: {
      lists: {
        secrets: [
          {
            id: 's1',
            name: 'Hotspot password',
            kind: 'password',
            spread: 'all',
            replaceable: 'nobody',
          },
        ],
      },
    },
    at: ['secrets/s1/spread'],
    says: 'is the same on every device, and nobody can replace it.',
    silent: {
      lists: {
        secrets: [
          { id: 's1', name: 'Hotspot password', kind: 'password', spread: 'device' },
          { id: 's2', name: 'Root certificate', kind: 'certificate', spread: 'all' },
        ],
      },
    },
  },
  'former-device-named': {
    fires: {
      facts: {
        'workbook.formerNames': 'PlugOne',
        'device.name': 'PlugOne Outdoor',
        'device.summary': 'PlugOne switches what is plugged in.',
      },
    },
    at: ['device.summary'],
    says: 'says “PlugOne”',
    silent: {
      facts: {
        'workbook.formerNames': 'PlugOne',
        'device.name': 'PlugOne Outdoor',
        'device.summary': 'PlugOne Outdoor switches what is plugged in.',
      },
    },
  },
  'taken-over-unseen': {
    fires: takenOverVersion('2.0'),
    at: ['components/wifi/version'],
    says: '“Version, Wi-Fi module” is from the device',
    silent: takenOverVersion('2.1'),
  },
  'workbook-named-apart': {
    fires: { facts: { 'device.name': 'PlugOne' } },
    at: ['device.name'],
    says: 'called “Test”, and its device “PlugOne”',
    silent: { facts: { 'device.name': 'Test 2', 'device.models': 'PO-1' } },
  },
  'port-in-text-differs': {
    fires: {
      facts: { 'onboarding.network': 'Let TCP port 8883 through to the broker.' },
      lists: {
        interfaces: [
          {
            id: 'i1',
            name: 'MQTT on port 8883',
            medium: 'ethernet',
            protocol: 'MQTT, TCP 8884',
            ports: 'TCP 8884',
          },
        ],
      },
    },
    at: ['onboarding.network', 'interfaces/i1/name'],
    says: 'says “TCP port 8883”, and no interface names that port: they name TCP 8884',
    silent: {
      facts: {
        'onboarding.network': 'Let TCP ports 8883 and 8884 through. Port 23 is not open.',
      },
      lists: {
        interfaces: [
          { id: 'i1', name: 'MQTT', medium: 'ethernet', ports: 'TCP 8880 to 8890' },
          { id: 'i2', name: 'Time', medium: 'ethernet', protocol: 'NTP, UDP 123' },
        ],
        unneededFunctions: [{ id: 'u1', name: 'Telnet on TCP 23' }],
      },
    },
  },
  'firewall-ports-contradicted': {
    fires: port({ medium: 'wifi', protocol: 'HTTPS, TCP 443 and 8443', ports: 'TCP 443' }),
    at: ['interfaces/i1/ports'],
    says: 'speaks over TCP 8443',
    silent: port({ medium: 'wifi', protocol: 'HTTPS, TCP 443', ports: 'TCP 443, TCP 8443' }),
  },
  'weak-protection-named': {
    fires: port({ protection: 'Encrypted with TLS 1.0' }),
    at: ['interfaces/i1/protection'],
    says: 'protected by TLS 1.0',
    silent: port({ protection: 'TLS 1.3; TLS 1.0 is switched off' }),
  },
  'network-interface-contradicted': {
    fires: { facts: { 'scope.networkInterface': 'no' }, ...port({ medium: 'wifi' }) },
    at: ['scope.networkInterface'],
    says: 'no network interface, but the list of interfaces holds one',
    silent: { facts: { 'scope.networkInterface': 'yes' }, ...port({ medium: 'wifi' }) },
  },
  'transducer-contradicted': {
    fires: {
      facts: { 'scope.transducer': 'yes' },
      lists: { transducers: { notApplicable: 'It has none.' } },
    },
    at: ['scope.transducer'],
    silent: { facts: { 'scope.transducer': 'yes' }, ...sensor() },
  },
  'sensor-withheld': {
    fires: sensor({ state: 'unused', disclosure: 'internal' }),
    at: ['transducers/s1'],
    says: 'is in the device, never used, and is kept out',
    silent: sensor({ state: 'unused' }),
  },
  'sensor-state-unsaid': {
    fires: sensor(),
    at: ['transducers/s1/state'],
    silent: sensor({ state: 'unused' }),
  },
  'sensor-without-purpose': {
    fires: sensor({ state: 'on' }),
    at: ['transducers/s1/purpose'],
    silent: sensor({ state: 'on', purpose: 'Hears wake words' }),
  },
  'function-stays-on-without-advice': {
    fires: { lists: { unneededFunctions: [{ id: 'u1', name: 'Telnet', state: 'cannotBeOff' }] } },
    at: ['unneededFunctions/u1/how'],
    silent: { lists: { unneededFunctions: [{ id: 'u1', name: 'Telnet', state: 'removed' }] } },
  },
  'shared-credential': {
    fires: role({ credential: 'shared' }),
    at: ['accessRoles/r1/credential'],
    silent: role({ credential: 'unique' }),
  },
  'fixed-credential': {
    fires: role({ credential: 'unique', changeable: 'no' }),
    at: ['accessRoles/r1/changeable'],
    silent: role({ credential: 'temporary', changeable: 'no' }),
  },
  'access-without-proof': {
    fires: role(),
    at: ['accessRoles/r1/authentication'],
    silent: role({ credential: 'none' }),
  },
  'third-party-access-without-terms': {
    fires: role({ holder: 'thirdParty' }),
    at: ['accessRoles/r1'],
    says: 'is not described',
    silent: {
      facts: { 'maintenance.thirdParty': 'The integrator, under contract.' },
      ...role({ holder: 'thirdParty' }),
    },
  },
  'our-access-untold': {
    fires: {
      facts: { 'access.manufacturer': { notApplicable: 'We have none.' } },
      ...role({ holder: 'us' }),
    },
    at: ['accessRoles/r1'],
    says: 'is marked as not applicable',
    silent: {
      facts: { 'access.manufacturer': 'Only after you allow it.' },
      ...role({ holder: 'us' }),
    },
  },
  'guessable-passwords': {
    fires: { facts: { 'passwords.generation': 'derived' } },
    at: ['passwords.generation'],
    silent: { facts: { 'passwords.generation': 'random' } },
  },
  'factory-password-contradicted': {
    fires: {
      facts: { 'passwords.generation': 'notUsed' },
      ...role({ credential: 'unique', authentication: 'Password on the label' }),
    },
    at: ['accessRoles/r1/credential'],
    silent: {
      facts: { 'passwords.generation': 'notUsed' },
      ...role({ credential: 'firstUse', authentication: 'Password of your own' }),
    },
  },
  'outside-access-contradicted': {
    fires: {
      facts: { 'access.outsideNetwork': 'no' },
      ...role({ holder: 'customer', reach: 'outside' }),
    },
    at: ['accessRoles/r1/reach'],
    says: 'nobody can sign in from outside',
    silent: {
      facts: { 'access.outsideNetwork': 'yes' },
      ...role({ holder: 'customer', reach: 'outside' }),
    },
  },
  'service-account-without-erasure': {
    fires: role({ credential: 'account' }),
    at: ['accessRoles/r1'],
    silent: {
      facts: { 'retirement.transfer': 'Delete your account on the web page.' },
      ...role({ credential: 'account' }),
    },
  },
  'data-without-viewer': {
    fires: data({ sensitivity: 'personal' }),
    at: ['dataTypes/d1/visibleTo'],
    silent: data({ sensitivity: 'open' }),
  },
  'data-without-retention': {
    fires: data({ stored: ['device'] }),
    at: ['dataTypes/d1/retention'],
    silent: data({ stored: ['nowhere'] }),
  },
  'data-without-erasure': {
    fires: data({ stored: ['device'] }),
    at: ['dataTypes/d1/erasure'],
    silent: data({ stored: ['device'], erasure: 'Reset' }),
  },
  'data-without-protection': {
    fires: data({ sensitivity: 'secret' }),
    at: ['dataTypes/d1/protection'],
    silent: data({ sensitivity: 'operational' }),
  },
  'secret-leaves-device': {
    fires: data({ sensitivity: 'secret', stored: ['device', 'ourService'] }),
    at: ['dataTypes/d1/stored'],
    says: 'in your service',
    silent: data({ sensitivity: 'secret', stored: ['device'] }),
  },
  'personal-data-without-purpose': {
    fires: data({ sensitivity: 'personal' }),
    at: ['dataTypes/d1/purpose'],
    silent: data({ sensitivity: 'personal', purpose: 'Saving energy' }),
  },
  'service-data-outlives-device': {
    fires: {
      facts: { 'retirement.transfer': 'Press the button for ten seconds.' },
      ...data({ stored: ['ourService'] }),
    },
    at: ['dataTypes/d1'],
    silent: {
      facts: { 'retirement.transfer': 'Press the button, then delete the room in Fleet.' },
      lists: {
        ...data({ stored: ['ourService'] }).lists,
        components: [{ id: 'fleet', name: 'Fleet', kind: 'service' }],
      },
    },
  },
};
