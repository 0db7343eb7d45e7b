import { describe, expect, test } from 'vitest';
import { readPeers, readProtocol } from '../../../../shared/twins/mud/read-protocol.ts';

const host = (name: string) => ({ kind: 'host', host: name });
const ports = (text: string) => {
  const read = readProtocol(text);
  return read.ok
    ? read.groups.flatMap((group) =>
        group.ports.map(({ transport, first, last }) => `${transport} ${first}-${last}`),
      )
    : read.unclear;
};

describe('a protocol as a machine can use it', () => {
  test.each([
    ['HTTPS, TCP 443', ['tcp 443-443']],
    ['DHCP, UDP 67 and 68', ['udp 67-67', 'udp 68-68']],
    ['DNS, UDP and TCP 53', ['udp 53-53', 'tcp 53-53']],
    ['WebRTC: UDP 49152 to 65535', ['udp 49152-65535']],
    ['STUN and TURN, UDP 3478 or TCP 443', ['udp 3478-3478', 'tcp 443-443']],
    ['NTP, UDP 123; NTS, TCP 4460 and UDP 123', ['udp 123-123', 'tcp 4460-4460', 'udp 123-123']],
  ])('%s', (text, expected) => expect(ports(text)).toEqual(expected));

  test.each([
    ['Secure WebSocket, TCP 443 or as set in the hub', 'TCP 443 or as set in the hub'],
    [
      'MQTT, TCP 8883; desk.maker.example or the name you enter',
      'desk.maker.example or the name you enter',
    ],
    ['TCP', 'TCP'],
    ['HTTPS, TCP 443, 1.1.1.999', '1.1.1.999'],
    ['a.maker.example: TCP 443', 'a.maker.example: TCP 443'],
    ['TCP 0', 'TCP 0'],
    ['TCP 70000', 'TCP 70000'],
    ['UDP 20 to 10', 'UDP 20 to 10'],
    ['HTTPS on 8443', 'HTTPS on 8443'],
  ])('%s is unclear, and not guessed at', (text, unclear) => expect(ports(text)).toBe(unclear));

  test('names its hosts', () => {
    const read = readProtocol('HTTPS, TCP 443, Updates.Maker.example');
    expect(read).toMatchObject({ groups: [{ peers: [host('updates.maker.example')] }] });
  });
});

test('peers are names and classes, and nothing else', () => {
  expect(readPeers('a.maker.example and my-controller')).toEqual([
    host('a.maker.example'),
    { kind: 'class', class: 'my-controller' },
  ]);
  expect(readPeers('192.168.1.1 and fe80::1')).toEqual([
    { kind: 'address', family: 'v4', network: '192.168.1.1/32' },
    { kind: 'address', family: 'v6', network: 'fe80::1/128' },
  ]);
  for (const prose of [
    '',
    'RG-20 gateway',
    'a.maker.example or your own',
    '192.168.1.1/33',
    '1::2::3',
  ])
    expect(readPeers(prose)).toBeNull();
});

test('a long line of digits and words is read in no time', () => {
  const started = performance.now();
  readProtocol(`TCP ${'1 and '.repeat(5000)}x`);
  readProtocol(`TCP${' to'.repeat(5000)}x`);
  readProtocol('1 to '.repeat(400));
  readProtocol(`${'1-'.repeat(900)} /tcp`);
  readPeers(`${'a-'.repeat(20_000)}.example`);
  expect(performance.now() - started).toBeLessThan(1000);
});
