import { expect, test } from 'vitest';
import { lintChecks } from '../../../../shared/checks/all-checks.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { today, workbookFrom } from './workbook-from.ts';

/**
 * Sentences as writers of such documents really write them, each with all that
 * should be found in it: `[]` where a reader would find nothing wrong.
 */
const corpus: readonly (readonly [text: string, ...found: string[]])[] = [
  // Promises too much.
  ['Our cloud keeps your recordings 100 % safe.', 'absolute-claim'],
  ['With end-to-end encryption your home is completely secure.', 'absolute-claim'],
  ['The lock is virtually unhackable.', 'absolute-claim'],
  ['This thermostat cannot be hacked from the Internet.', 'absolute-claim'],
  ['We offer total protection for your family.', 'absolute-claim'],
  ['A future-proof design keeps the hub safe.', 'absolute-claim'],
  ['The product is secure by design.', 'absolute-claim'],
  ['Enterprise-grade encryption comes as standard.', 'absolute-claim'],
  ['Our industry-leading security team watches over it.', 'absolute-claim'],
  ['It protects against all threats from the network.', 'absolute-claim'],
  ['Tamper-proof seals close the housing.', 'absolute-claim'],
  ['We guarantee that your data never leaves the house.', 'absolute-claim'],
  // Speaks of limits, or of something else.
  ['No lock is unhackable, and this one is no exception.'],
  ['We cannot guarantee that a third-party app handles data as we do.'],
  ['The two-year statutory guarantee is not affected.'],
  ['The seal shows tampering; it does not make the housing tamper-proof.'],
  ['Store the key in a safe place.'],
  ['A secure connection needs TLS 1.2 or newer.'],
  ['Charge it to 100 % before the first use.'],
  ['The network must be protected by a firewall.'],
  ['Bank details are not stored.'],
  ['The gateway is only as secure as the computer it is managed from.'],
  // Approvals that do not exist, and ones that do.
  ['Fully compliant with NISTIR 8259A.', 'conformity-claim'],
  ['The camera conforms to NIST IR 8259.', 'conformity-claim'],
  ['Approved by NIST for federal use.', 'conformity-claim'],
  ['A NIST 8259A certified gateway.', 'conformity-claim'],
  ['It meets the requirements of NIST.', 'conformity-claim'],
  ['It complies with the UK PSTI Act; the statement of compliance is enclosed.'],
  ['The radio conforms to the Radio Equipment Directive 2014/53/EU.'],
  ['This document follows NISTIR 8259A, which asks for no certificate.'],
  ['It was tested to EN 303 645 by an independent laboratory.'],
  ['The cryptographic module is validated under FIPS 140-3, certificate 4712.'],
  ['NIST does not certify devices, so this one is not NIST-certified.'],
  // Undated promises.
  ['We release security updates regularly.', 'promise-without-date'],
  ['Critical weaknesses are fixed in a timely manner.', 'promise-without-date'],
  ['A patch will be available soon.', 'promise-without-date'],
  ['We will inform customers without undue delay.', 'promise-without-date'],
  ['The app gets lifetime support.', 'promise-without-date'],
  ['The service is kept running for the foreseeable future.', 'promise-without-date'],
  ['The firmware is checked periodically by our engineers.', 'promise-without-date'],
  ['Reports are answered promptly.', 'promise-without-date'],
  ['Security updates come every quarter, and sooner for critical weaknesses.'],
  ['Critical weaknesses are fixed within 30 days.'],
  ['Reports are answered within two working days.'],
  ['The panel starts up soon after power returns.'],
  ['Updates are released regularly until 31 March 2034, at least twice a year.'],
  ['The lifetime of the battery depends on the temperature.'],
  ['We publish an advisory on the day on which the correction is released.'],
  // Placeholders.
  ['Support ends TBD.', 'placeholder'],
  ['Contact: <insert address>.', 'placeholder'],
  ['See chapter XXX for details.', 'placeholder'],
  ['The retention time is to be defined.', 'placeholder'],
  ['The code is to be confirmed on the gateway.'],
  ['Default password: ________', 'placeholder'],
  ['[Company name] accepts reports at this address.', 'placeholder'],
  ['Retention: to be determined.', 'placeholder'],
  ['The start of sale is still to be announced.', 'placeholder'],
  ['What happens???', 'placeholder'],
  ['Changes have to be confirmed by pressing the button.'],
  ['A new owner has yet to be entered before the camera records.'],
  ['Look for the file named `log_2026__01.txt`.'],
  ['Press [Enter] to go on.'],
  ['The addresses have the form 10.x.x.x.'],
  // Several at once, and none in long plain text.
  ['TODO: say that it is bullet-proof.', 'absolute-claim', 'placeholder'],
  [
    'We guarantee lifetime updates for this NIST-approved lock.',
    'absolute-claim',
    'conformity-claim',
    'promise-without-date',
  ],
  [
    'Passwords are set by the customer at first use. After ten wrong attempts the panel waits one minute. Nobody at our company can read them.',
  ],
  ['Unplug the hub, wait for ten seconds, and plug it in again. The light turns green soon.'],
];

test('is large enough to tell', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  expect(corpus.filter(([, ...found]) => found.length === 0).length).toBeGreaterThan(25);
});

test.each(corpus)('%s', (text, ...found) => {
  const workbook = workbookFrom({ facts: { 'updates.circumstances': text } });
  const ids = runChecks(workbook, { today, checks: lintChecks }).map(({ check }) => check.id);
  expect([...new Set(ids)].sort()).toEqual([...found].sort());
});
