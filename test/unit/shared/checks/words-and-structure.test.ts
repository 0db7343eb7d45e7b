import { describe, expect, test } from 'vitest';
import { allChecks } from '../../../../shared/checks/all-checks.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { type Draft, today, workbookFrom } from './workbook-from.ts';

function found(check: string, draft: Draft): readonly string[] {
  const checks = allChecks.filter(({ id }) => id === check);
  return runChecks(workbookFrom(draft), { today, checks }).map(({ place }) => place);
}

const open = { medium: 'wifi', state: 'on', direction: 'inbound' };

describe('rules read what stands in fields, and not words that stand anywhere', () => {
  test('what a limitation says of one interface does not excuse another', () => {
    const limitations = [
      { id: 'l1', name: 'Status page', detail: 'The status page speaks HTTP in the clear.' },
    ];
    const interfaces = [
      { id: 'i1', name: 'Status page', protocol: 'HTTP', ...open },
      { id: 'i2', name: 'Settings page', protocol: 'HTTP', ...open },
    ];
    expect(found('plain-protocol-open', { lists: { limitations, interfaces } })).toEqual([
      'interfaces/i2/protocol',
    ]);
  });

  test.each(['None', 'none.', 'No authentication', 'Without a password, no encryption', 'Open'])(
    '“%s” is no protection',
    (protection) => {
      const interfaces = [{ id: 'i1', name: 'Settings page', protection, ...open }];
      expect(found('interface-open-without-advice', { lists: { interfaces } })).toEqual([
        'interfaces/i1/protection',
      ]);
    },
  );

  test.each([
    'Nonce and certificate',
    'No password, but a certificate',
    'Openly documented TLS 1.3',
  ])('“%s” is a protection', (protection) => {
    const interfaces = [{ id: 'i1', name: 'Settings page', protection, ...open }];
    expect(found('interface-open-without-advice', { lists: { interfaces } })).toEqual([]);
  });

  test.each([
    { name: 'Button', medium: 'controls', state: 'on' },
    { name: 'Relay contacts', medium: 'contacts', state: 'on' },
    { name: 'Address from DHCP', medium: 'ethernet', state: 'on', direction: 'outbound' },
  ])('nothing comes in from the network by $name', (row) => {
    const interfaces = [{ id: 'i1', ...row }];
    expect(found('interface-unprotected', { lists: { interfaces } })).toEqual([]);
  });

  test.each([
    { name: 'USB socket', medium: 'usb', purpose: 'Bootloader' },
    { name: 'Test pads', medium: 'other', protocol: 'JTAG' },
    { name: 'Console', medium: 'serial' },
  ])('$name is a way in for debugging', (row) => {
    const interfaces = [{ id: 'i1', state: 'on', ...row }];
    expect(found('debug-port-on', { lists: { interfaces } })).toEqual(['interfaces/i1/state']);
  });

  test('a USB socket that charges is none', () => {
    const interfaces = [{ id: 'i1', name: 'USB socket', medium: 'usb', purpose: 'Charging' }];
    expect(found('debug-port-on', { lists: { interfaces } })).toEqual([]);
  });

  test('the letters that stand for variants of a model are no placeholder', () => {
    const facts = { 'device.models': 'AG-1XXXX, and XXXX for kits' };
    const text = 'The label shows XXXX.';
    expect(found('placeholder', { facts: { ...facts, 'guidance.setup': text } })).toEqual([]);
    expect(found('placeholder', { facts: { 'guidance.setup': text } })).toEqual(['guidance.setup']);
  });
});
