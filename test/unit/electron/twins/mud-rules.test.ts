import { describe, expect, test } from 'vitest';
import { mudRules } from '../../../../electron/twins/mud-rules.ts';

/** The example of RFC 8520, section 9: a light bulb that speaks with one host over TCP 443. */
const acl = (direction: 'to' | 'fr', end: 'src' | 'dst', port: 'source' | 'destination') => ({
  name: `mud-76100-v6${direction}`,
  type: 'ipv6-acl-type',
  aces: {
    ace: [
      {
        name: `cl0-${direction}dev`,
        matches: {
          ipv6: { [`ietf-acldns:${end}-dnsname`]: 'test.example.com', protocol: 6 },
          tcp: {
            'ietf-mud:direction-initiated': 'from-device',
            [`${port}-port`]: { operator: 'eq', port: 443 },
          },
        },
        actions: { forwarding: 'accept' },
      },
    ],
  },
});
const example = {
  'ietf-mud:mud': {
    'mud-version': 1,
    'mud-url': 'https://lighting.example.com/lightbulb2000',
    'last-update': '2019-01-28T11:20:51+01:00',
    'cache-validity': 48,
    'is-supported': true,
    systeminfo: 'The BMS Example Light Bulb',
    'from-device-policy': { 'access-lists': { 'access-list': [{ name: 'mud-76100-v6fr' }] } },
    'to-device-policy': { 'access-lists': { 'access-list': [{ name: 'mud-76100-v6to' }] } },
  },
  'ietf-access-control-list:acls': {
    acl: [acl('to', 'src', 'source'), acl('fr', 'dst', 'destination')],
  },
};

const faults = (file: unknown): readonly string[] =>
  mudRules.safeParse(file).error?.issues.map(({ message }) => message) ?? [];

test('the example of RFC 8520 keeps to our rules', () => {
  expect(faults(example)).toEqual([]);
});

describe('whoever breaks a rule of RFC 8520 or RFC 8519 is noticed', () => {
  const text = JSON.stringify(example);
  test.each([
    ['another version', '"mud-version":1', '"mud-version":2'],
    ['no address', '"mud-url":"https://lighting.example.com/lightbulb2000",', ''],
    ['an address that is not https', '"https://lighting', '"http://lighting'],
    ['no date', '"last-update":"2019-01-28T11:20:51+01:00",', ''],
    ['a date that is none', '2019-01-28T', '28.1.2019 '],
    ['nothing about support', '"is-supported":true,', ''],
    ['support in words', '"is-supported":true', '"is-supported":"yes"'],
    ['a validity of more than a week', '"cache-validity":48', '"cache-validity":169'],
    ['a validity of no hour', '"cache-validity":48', '"cache-validity":0'],
    ['a description of more than 60 characters', 'The BMS', `The ${'long '.repeat(12)}BMS`],
    ['a policy that names no list', '[{"name":"mud-76100-v6fr"}]', '[{"name":"other"}]'],
    ['a list of the other family', '"ipv6-acl-type"', '"ipv4-acl-type"'],
    ['a list type that is none', '"ipv6-acl-type"', '"acl"'],
    ['two lists of one name', '"mud-76100-v6fr","type"', '"mud-76100-v6to","type"'],
    ['another transport than the protocol’s number', '"protocol":6', '"protocol":17'],
    ['the number of ICMP with ports', '"protocol":6', '"protocol":58'],
    ['a port above 65,535', '"port":443', '"port":65536'],
    ['an operator without a port', '"operator":"eq","port":443', '"operator":"eq"'],
    ['a range backwards', '"operator":"eq","port":443', '"lower-port":20,"upper-port":10'],
    ['a direction that is none', '"from-device","source', '"outbound","source'],
    ['a host that is an address', '"test.example.com"', '"192.0.2.1"'],
    ['the other end at the device’s end', 'dst-dnsname', 'src-dnsname'],
    ['no action', ',"actions":{"forwarding":"accept"}', ''],
    ['an unknown word', '"systeminfo"', '"sysinfo"'],
  ])('%s', (_, from, to) => {
    expect(text).toContain(from);
    expect(faults(JSON.parse(text.replace(from, to)))).not.toEqual([]);
  });
});
