import type { Draft } from './workbook-from.ts';

/** A small workbook, and the subjects of which it says two different things. */
export type Planted = { readonly draft: Draft; readonly differs: readonly string[] };

const facts = (said: NonNullable<Draft['facts']>, ...differs: readonly string[]): Planted => ({
  draft: { facts: said },
  differs,
});
const days = (amount: number) => ({ amount, unit: 'days' });

export const tunedWorkbooks: readonly Planted[] = [
  facts(
    {
      'company.acknowledgeWithin': days(7),
      'company.reportHandling': 'We answer a report within 3 business days.',
    },
    'acknowledge',
  ),
  facts({
    'company.acknowledgeWithin': days(7),
    'company.reportHandling': 'We answer a report within a week.',
  }),
  facts({
    'company.acknowledgeWithin': { amount: 5, unit: 'workingDays' },
    'company.reportHandling': 'Reports are acknowledged within 7 days.',
  }),
  facts({
    'company.acknowledgeWithin': { amount: 24, unit: 'hours' },
    'company.reportHandling': 'Reports are acknowledged within one day.',
  }),
  facts(
    {
      'company.statusUpdateEvery': { amount: 2, unit: 'weeks' },
      'company.reportHandling': 'The reporter gets a status update every month.',
    },
    'status',
  ),
  facts({
    'company.statusUpdateEvery': { amount: 2, unit: 'weeks' },
    'company.reportHandling': 'The reporter gets a status update every 14 days.',
  }),
  facts(
    {
      'device.reset': 'Hold the button for 10 seconds.',
      'retirement.transfer': 'Before you sell it, reset it: hold the button for 8 seconds.',
    },
    'reset',
  ),
  facts({
    'device.reset': 'Hold the button for 10 seconds.',
    'retirement.transfer': 'Before you sell it, reset it: hold the button for ten seconds.',
  }),
  facts({
    'device.reset': 'Hold the button for 10 seconds.',
    'guidance.setup': 'Hold the button for 3 seconds to restart.',
  }),
  facts({
    'onboarding.network': 'The hotspot is open for three minutes.',
    'guidance.hardening': 'The hotspot closes after 180 s.',
  }),
  facts(
    {
      'onboarding.network': 'The hotspot is open for three minutes.',
      'guidance.hardening': 'The set-up hotspot closes after 10 minutes.',
    },
    'hotspot',
  ),
  facts(
    {
      'guidance.setup': 'Choose a password of at least 8 characters.',
      'access.guessing': 'Passwords have at least 12 characters.',
    },
    'password',
  ),
  facts({
    'guidance.setup': 'Choose a password of at least 12 characters.',
    'access.guessing': 'Passwords have 12 to 64 characters.',
  }),
  facts({
    'guidance.setup': 'The label shows a 16-character password.',
    'access.guessing': 'Passwords have at least 12 characters.',
  }),
  facts(
    {
      'access.guessing': 'After 5 wrong passwords sign-in is locked for 15 minutes.',
      'guidance.hardening': 'After ten failed attempts sign-in is blocked for 15 minutes.',
    },
    'attempts',
  ),
  facts(
    {
      'access.guessing': 'After 5 wrong passwords sign-in is locked for 15 minutes.',
      'guidance.hardening': 'After five failed attempts sign-in is blocked for an hour.',
    },
    'lockout',
  ),
  facts(
    {
      'company.remediation': 'Critical weaknesses are fixed within 30 days.',
      'updates.availability': 'Critical weaknesses are fixed within 14 days.',
    },
    'fix critical',
  ),
  facts({
    'company.remediation':
      'Critical weaknesses are fixed within 30 days, high ones within 90 days.',
  }),
  facts(
    {
      'support.scope': 'Security updates are provided for five years from purchase.',
      'support.cost': 'Security updates are free for three years from purchase.',
    },
    'support',
  ),
  facts({
    'support.scope': 'Security support lasts 5 years.',
    'updates.availability': 'Security support lasts 60 months.',
  }),
  facts(
    {
      'updates.keptFor': { amount: 10, unit: 'years' },
      'updates.delivery': 'An update stays available for five years.',
    },
    'updateKept',
  ),
  facts(
    {
      'logging.detail': 'The log keeps 1,000 entries.',
      'monitoring.visible': 'The log keeps the last 500 entries.',
    },
    'logEntries',
  ),
  facts({
    'logging.detail': 'Events are kept for 90 days.',
    'monitoring.visible': 'The log goes back three months.',
  }),
  facts(
    {
      'updates.delivery': 'The hub looks for updates every 24 hours.',
      'network.behaviour': 'Every hour it asks our server for updates.',
    },
    'updateCheck',
  ),
  facts(
    {
      'company.breachNotice': 'We tell customers of a breach within 72 hours.',
      'company.practices': 'Customers hear of a breach within 7 days.',
    },
    'breach',
  ),
  facts({
    'access.limits': 'A session ends after 30 minutes without activity.',
    'guidance.setup': 'You are signed out after half an hour.',
  }),
  facts(
    {
      'access.limits': 'A session ends after 30 minutes.',
      'guidance.setup': 'You are signed out after 10 minutes.',
    },
    'session',
  ),
];

/** Written by somebody who had not seen the rules; what was missed here led to wider ones. */
export const grownWorkbooks: readonly Planted[] = [
  // Two places contradict each other.
  facts(
    {
      'company.acknowledgeWithin': { amount: 48, unit: 'hours' },
      'company.reportHandling':
        'Whoever reports a flaw receives our confirmation after five business days at the latest.',
    },
    'acknowledge',
  ),
  facts(
    {
      'company.statusUpdateEvery': { amount: 1, unit: 'weeks' },
      'company.acknowledgeWithin': days(3),
      'company.reportHandling':
        'We confirm a report within three days and then tell the researcher once a month how far we are.',
    },
    'status',
  ),
  facts(
    {
      'device.reset': 'Keep a paper clip in the pinhole for 15 seconds.',
      'guidance.setup':
        'If you bought it used, first restore the factory settings by pressing the pinhole button for 20 seconds.',
    },
    'reset',
  ),
  facts(
    {
      'onboarding.network': 'For set-up it opens its own Wi-Fi network for a quarter of an hour.',
      'guidance.hardening': 'The set-up access point shuts down 5 minutes after power-on.',
      'network.behaviour': 'Readings are sent every 10 minutes.',
    },
    'hotspot',
  ),
  facts(
    {
      'onboarding.network': 'Bluetooth pairing is possible for two minutes after the start.',
      'guidance.setup': 'The pairing window shuts after 300 seconds.',
    },
    'pairing',
  ),
  facts(
    {
      'guidance.setup': 'Pick an administrator password with no fewer than 10 characters.',
      'access.guessing': 'The administrator password has a minimum length of 14 characters.',
    },
    'password admin',
  ),
  facts(
    {
      'access.guessing': 'Three incorrect logins in a row suspend the account for half an hour.',
      'guidance.hardening':
        'The account is locked for 30 minutes when a wrong password was typed 6 times.',
    },
    'attempts',
  ),
  facts(
    {
      'support.scope':
        'The minimum security update period is four years from the date of purchase.',
      'support.cost':
        'For 36 months after purchase we provide security updates, all free of charge.',
      'company.practices': 'The warranty is two years.',
    },
    'support',
  ),
  facts(
    {
      'company.remediation':
        'High-severity flaws are patched within 30 days, critical ones within 7 days.',
      'updates.availability':
        'A patch for a critical flaw follows in a week, for a high-severity flaw in 60 days.',
    },
    'fix high',
  ),
  facts(
    {
      'logging.detail': 'Audit records are retained for a period of six months.',
      'monitoring.visible': 'Log entries older than 30 days are erased.',
    },
    'logTime',
  ),
  facts(
    {
      'company.breachNotice':
        'Affected users are informed of a data breach no later than 24 hours after we learn of it.',
      'company.practices':
        'If there is a breach, every affected user gets an e-mail within three days.',
    },
    'breach',
  ),
  // They agree in other words, or only look alike.
  facts({
    'device.reset': 'Press the button for 12 seconds to erase all settings.',
    'guidance.setup': 'If it hangs, a press of 4 seconds on the button reboots it.',
    'retirement.transfer':
      'Before you pass it on, bring it back to its factory state: keep the button pressed for twelve seconds.',
  }),
  facts({
    'guidance.setup': 'Your Wi-Fi password needs 8 characters or more for the device to join.',
    'access.guessing': 'The password of your account has to contain at least 12 characters.',
  }),
  facts({
    'company.remediation': 'Critical vulnerabilities are patched within two weeks.',
    'updates.availability':
      'All other vulnerabilities are fixed within 90 days, critical ones within 14 days.',
  }),
  facts({
    'support.scope': 'Security updates are provided for 5 years from purchase.',
    'support.cost': 'Updates cost nothing. Earlier models got security updates for three years.',
  }),
  facts({
    'company.acknowledgeWithin': { amount: 48, unit: 'hours' },
    'company.statusUpdateEvery': { amount: 1, unit: 'weeks' },
    'company.reportHandling':
      'We confirm a report in two days; every seven days the reporter hears how far we are.',
  }),
  facts({
    'guidance.setup': 'Passwords must be at least 10 characters long.',
    'access.guessing': 'A password may have up to 64 characters.',
  }),
  facts({
    'logging.detail': 'The event log is kept for 90 days.',
    'monitoring.visible': 'Recorded video clips stay in the cloud for 30 days.',
  }),
  facts({
    'company.breachNotice': 'Customers are told of a breach within 7 days.',
    'company.practices':
      'We report a breach to the data protection authority within 72 hours of becoming aware of it.',
  }),
  facts({
    'access.guessing': 'After five wrong passwords sign-in is locked for 15 minutes.',
    'guidance.hardening':
      'Five incorrect logins in a row block the account for a quarter of an hour.',
    'access.limits': 'You are signed out after an hour without activity.',
  }),
  // The second set.
  // Two places contradict each other.
  facts(
    {
      'company.acknowledgeWithin': { amount: 3, unit: 'workingDays' },
      'company.reportHandling':
        'Our security team acknowledges receipt of your report within 10 working days.',
    },
    'acknowledge',
  ),
  facts(
    {
      'company.acknowledgeWithin': days(5),
      'company.statusUpdateEvery': days(30),
      'company.reportHandling':
        'We acknowledge your report within 5 days and provide progress updates every 90 days until it is resolved.',
    },
    'status',
  ),
  facts(
    {
      'device.reset':
        'Use a pin to press the RESET button for 10 seconds; the camera restores its default settings.',
      'retirement.transfer':
        'Before you recycle the camera, restore its factory defaults by holding down RESET for 5 seconds.',
    },
    'reset',
  ),
  facts(
    {
      'onboarding.network':
        'In AP mode the Wi-Fi network of the device remains active for 15 minutes.',
      'guidance.setup':
        'Connect your phone to the hotspot of the device; it turns off after 5 minutes if set-up is not completed.',
    },
    'hotspot',
  ),
  facts(
    {
      'onboarding.network': 'The bridge stays in pairing mode for two minutes.',
      'guidance.setup': 'Pairing mode times out after 30 seconds if no device is found.',
    },
    'pairing',
  ),
  facts(
    {
      'guidance.setup': 'Set a four-digit PIN for the keypad.',
      'access.guessing': 'The PIN consists of 6 digits.',
    },
    'pin',
  ),
  facts(
    {
      'access.guessing':
        'If the wrong password is entered 5 times, the account is locked for 30 minutes.',
      'guidance.hardening':
        'After five failed login attempts, you must wait 10 minutes before trying again.',
    },
    'lockout',
  ),
  facts(
    {
      'support.scope':
        'The defined support period is a minimum of 3 years from the date of purchase.',
      'updates.availability':
        'This product will receive security updates for at least five years after purchase.',
      'support.cost': 'Security updates are free of charge.',
    },
    'support',
  ),
  facts(
    {
      'company.remediation':
        'Target resolution times are 14 days for critical and 60 days for medium-severity vulnerabilities.',
      'updates.availability': 'Patches for critical vulnerabilities are released within 30 days.',
    },
    'fix critical',
  ),
  facts(
    {
      'updates.delivery': 'The router automatically checks for new firmware every 12 hours.',
      'network.behaviour':
        'Once a week the router contacts our update server to check for new firmware.',
    },
    'updateCheck',
  ),
  facts(
    {
      'access.limits': 'The web session times out after 5 minutes of inactivity.',
      'guidance.hardening': 'You will be logged out automatically after 20 minutes of inactivity.',
    },
    'session',
  ),
  // They agree in other words, or only look alike.
  facts({
    'company.acknowledgeWithin': { amount: 72, unit: 'hours' },
    'company.reportHandling':
      'We aim to acknowledge every vulnerability report within three days of submission.',
  }),
  facts({
    'device.reset':
      'Press and hold the button for 10 seconds until the LED flashes red to restore the factory defaults.',
    'guidance.setup':
      'Press and hold the button for 5 seconds until the LED blinks blue to enter pairing mode.',
  }),
  facts({
    'onboarding.network':
      'In AP mode the Wi-Fi network of the device remains active for 10 minutes.',
    'guidance.setup': 'Bluetooth pairing mode times out after 2 minutes.',
  }),
  facts({
    'support.scope': 'The defined support period is five years from the date of purchase.',
    'support.cost': 'For 60 months from purchase, security updates are free of charge.',
    'company.practices': 'We warrant the product against defects for a period of two years.',
  }),
  facts({
    'guidance.setup':
      'Change the admin password when you first log in; the new one must contain a minimum of 12 characters.',
    'onboarding.network':
      'The WPA2 passphrase of your home network must consist of 8 to 63 characters.',
  }),
  facts({
    'access.guessing':
      'If the wrong password is entered 5 times, the account is locked for 30 minutes.',
    'guidance.hardening':
      'After five failed login attempts, you must wait half an hour before trying again.',
  }),
  facts({
    'company.remediation': 'We aim to resolve critical vulnerabilities within 30 days.',
    'updates.availability': 'Low-severity vulnerabilities are resolved within 180 days.',
  }),
  facts({
    'company.breachNotice':
      'In the event of a personal data breach, we will notify the users concerned within 72 hours.',
    'company.practices':
      'Users affected by a data breach are notified by e-mail within three days.',
  }),
  facts({
    'updates.delivery': 'The hub automatically checks for new firmware every 24 hours.',
    'network.behaviour': 'Once a day the hub contacts our update server to check for new firmware.',
    'guidance.setup': 'The firmware upgrade takes approximately 5 minutes.',
  }),
];

/** Written last, by somebody who had not seen the rules; none was changed for it. */
export const unseenWorkbooks: readonly Planted[] = [
  // Two places contradict each other.
  facts(
    {
      'company.acknowledgeWithin': days(2),
      'company.reportHandling':
        'Please allow two weeks for our first reply to your vulnerability report.',
    },
    'acknowledge',
  ),
  facts(
    {
      'company.reportHandling':
        'Researchers are asked to keep a reported vulnerability confidential for 90 days.',
      'company.practices':
        'Details of a reported vulnerability are made public 45 days after the report.',
    },
    'disclosure',
  ),
  facts(
    {
      'device.reset': 'To factory reset the doorbell, hold down the set-up button for 20 seconds.',
      'retirement.transfer':
        'Before selling the doorbell, perform a factory reset: hold the set-up button for 15 seconds.',
      'guidance.setup': 'Allow the doorbell one minute to start.',
    },
    'reset',
  ),
  facts(
    {
      'onboarding.network': 'The set-up network of the camera is available for half an hour.',
      'guidance.hardening':
        'The camera turns its set-up network off after 10 minutes if nobody has joined it.',
    },
    'hotspot',
  ),
  facts(
    {
      'access.guessing':
        'The keypad is disabled for 5 minutes if an incorrect PIN is entered four times.',
      'guidance.hardening':
        'Entering an incorrect PIN eight times in a row disables the keypad for five minutes.',
    },
    'attempts',
  ),
  facts(
    {
      'guidance.setup':
        'Sign in with the default password of 8 characters printed on the bottom of the router.',
      'access.guessing':
        'Every router leaves the factory with an individual default password of 16 characters.',
    },
    'password default',
  ),
  facts(
    {
      'support.scope': 'We announce the end of security support 12 months in advance.',
      'company.practices':
        'Owners are told by e-mail three months before security support for their model ends.',
    },
    'endNotice',
  ),
  facts(
    {
      'updates.keptFor': { amount: 10, unit: 'years' },
      'updates.availability':
        'Each security update can be downloaded from our website for 5 years after its release.',
      'support.cost': 'Downloading updates is free.',
    },
    'updateKept',
  ),
  facts(
    {
      'updates.delivery': 'Installing new firmware takes about 3 minutes.',
      'guidance.setup':
        'A firmware update takes about 20 minutes; keep the hub plugged in until it is done.',
    },
    'updateTime',
  ),
  facts(
    {
      'logging.detail': 'The log files on our servers are deleted after 14 days.',
      'monitoring.visible': 'Log files are kept on our servers for one year.',
    },
    'logTime',
  ),
  facts(
    {
      'company.remediation':
        'Medium-risk vulnerabilities are patched within 90 days and high-risk ones within 30 days.',
      'updates.availability':
        'Fixes for high-risk vulnerabilities are issued within 30 days, for medium-risk ones within six months.',
    },
    'fix medium',
  ),
  // They agree in other words, or only look alike.
  facts({
    'support.scope':
      'Security updates will be made available for a minimum of 6 years from the date of purchase.',
    'updates.availability': 'You will get security updates for 72 months after purchase.',
    'company.practices': 'All our products come with a 2-year limited warranty.',
  }),
  facts({
    'device.reset':
      'Press the Reset button for 7 seconds until all the LEDs go out; the extender reverts to its original settings.',
    'guidance.setup': 'Hold down the pairing button for 3 seconds until you hear a beep.',
    'guidance.hardening': 'If the extender does not respond, unplug it for 10 seconds.',
  }),
  facts({
    'company.acknowledgeWithin': { amount: 24, unit: 'hours' },
    'company.statusUpdateEvery': days(14),
    'company.reportHandling':
      'You should receive a response to your report within one day; after that, we will let you know about our progress every two weeks.',
  }),
  facts({
    'logging.detail': 'The event history holds the most recent 250 events.',
    'monitoring.visible': 'The app shows up to 20 photos a day.',
    'network.behaviour': 'The battery is good for 1,000 motion events.',
  }),
  facts({
    'guidance.setup': 'Your new PIN must have 4 digits.',
    'access.guessing': 'The password of your account must have at least 8 characters.',
  }),
  facts({
    'access.guessing': 'After three incorrect PINs the keypad is disabled for 10 minutes.',
    'access.limits': 'If you do not use the app for 30 minutes, you will have to sign in again.',
  }),
  facts({
    'updates.delivery':
      'The thermostat connects to our servers every 12 hours to see if a software update is available.',
    'network.behaviour':
      'Twice a day it asks our servers for a software update. Room temperature is uploaded every 5 minutes.',
  }),
  facts({
    'company.breachNotice':
      'If we discover a data breach that affects you, we will let you know within 48 hours.',
    'company.practices':
      'Customers affected by a breach hear from us within two days. Orders are shipped within 24 hours.',
  }),
  facts({
    'onboarding.network': 'The set-up network of the lamp is available for 600 seconds.',
    'guidance.setup': 'The lamp turns off its set-up network after ten minutes.',
    'guidance.hardening': 'The lamp remains discoverable over Bluetooth for 2 minutes.',
  }),
];
