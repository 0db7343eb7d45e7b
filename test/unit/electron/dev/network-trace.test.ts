import { describe, expect, test } from 'vitest';
import { describeConnections, isQuiet, readTrace } from '../../../../electron/dev/network-trace.ts';

const unix = '12 connect(3<UNIX:[1]>, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X99"}, 20) = 0';
const own =
  '12 connect(22<TCP:[2]>, {sa_family=AF_INET, sin_port=htons(44765), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 EINPROGRESS';
const google6 = (port: number) =>
  `sin6_port=htons(${port}), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr)`;
const probe = `13 connect(40<UDPv6:[3]>, {sa_family=AF_INET6, ${google6(443)}}, 28) = -1 ENETUNREACH`;

const connect = (socket: string, address: string) =>
  `14 connect(9<${socket}:[4]>, {sa_family=${address}}, 28 <unfinished ...>`;

describe('the trace of connections', () => {
  test('counts what stays on the machine, and the probe by Chromium that sends nothing', () => {
    const sent = [
      '15 sendto(5<UNIX:[5->6]>, "x", 1, MSG_NOSIGNAL, NULL, 0) = 1',
      '15 sendto(6<TCP:[127.0.0.1:45821->127.0.0.1:50138]>, "x", 1, 0, NULL, 0) = 1',
      '15 <... sendto resumed>) = 1',
    ];
    const found = readTrace([unix, own, probe, ...sent, ''].join('\n'));
    expect(found).toEqual({ files: 1, loopback: 1, probes: 1, outside: [] });
    expect(isQuiet(found)).toBe(true);
    expect(describeConnections(found)[0]).toContain('0 connections or datagrams left this machine');
  });

  test.each([
    connect('UDP', 'AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.1")'),
    connect('TCP', 'AF_INET, sin_port=htons(443), sin_addr=inet_addr("140.82.121.4")'),
    connect('TCP', 'AF_INET, sin_port=htons(53), sin_addr=inet_addr("8.8.8.8")'),
    connect('TCP', 'AF_INET, sin_port=htons(443), sin_addr=inet_addr("0.0.0.0")'),
    connect('TCPv6', `AF_INET6, ${google6(443)}`),
    connect('UDPv6', `AF_INET6, ${google6(123)}`),
    connect('TCPv6', 'AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "::1:127", &sin6_addr)'),
    connect('SCO', 'AF_BLUETOOTH, l2_psm=1'),
    '16 sendto(20<UDP:[172.17.0.2:40001->8.8.8.8:53]>, "x", 28, 0, NULL, 0) = 28',
    '16 sendto(20<UDP:[7]>, "x", 28, 0, {sa_family=AF_INET, sin_port=htons(5353), sin_addr=inet_addr("224.0.0.251")}, 16) = 28',
    '16 sendmmsg(20<UDP:[172.17.0.2:40001->10.0.0.1:53]>, [{msg_hdr={msg_name=NULL}}], 2, 0) = 2',
  ])('takes this for a way out: %s', (line) => {
    const found = readTrace([own, line].join('\n'));
    expect(found.outside).toEqual([line]);
    expect(isQuiet(found)).toBe(false);
  });

  test.each([
    '17 sendto(29</usr/share/fonts/a.ttf>, 0x26740043ac00, 112, MSG_NOSIGNAL, NULL, 0 <detached ...>',
    '17 sendto(29, 0x304c0046c600, 112, MSG_NOSIGNAL, NULL, 0 <unfinished ...>',
  ])(
    'lets a call pass that a killed program never ended, and that names no address: %s',
    (line) => {
      expect(readTrace([own, line].join('\n')).outside).toEqual([]);
    },
  );

  test.each([
    '13 sendto(40, 0x1, 28, 0, NULL, 0 <unfinished ...>',
    '17 sendto(29<UDP:[172.17.0.2:40001->8.8.8.8:53]>, 0x1, 28, 0, NULL, 0 <detached ...>',
    '17 sendto(29, 0x1, 28, 0, {sa_family=AF_INET, sin_addr=inet_addr("10.0.0.1")}, 16 <detached ...>',
  ])('but not one on a socket that leads outside: %s', (line) => {
    expect(readTrace([own, probe, line].join('\n')).outside).toEqual([line]);
  });

  test('that holds nothing proves nothing', () => {
    expect(isQuiet(readTrace(''))).toBe(false);
  });
});
