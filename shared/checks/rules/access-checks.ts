import type { Check } from '../check-model.ts';
import { sharesWords, stemsOf } from '../words.ts';

/** Who gets in, with what credential, and whether customers know (LA; Activity 6, topic 3). */
export const accessChecks: readonly Check[] = [
  {
    id: 'shared-credential',
    title: 'The same credential on every device',
    severity: 'exposed',
    message: 'The credential of “{subject}” is the same on every device.',
    remedy: 'Make it different on every device, or let the customer set it at first use.',
    why: 'Whoever learns it once can enter every device that was ever sold.',
    basis: ['A2-Q2c', 'LA-2'],
    *find(view) {
      for (const role of view.rows('accessRoles'))
        if (role.choice('credential') === 'shared')
          yield { place: role.at('credential'), words: { subject: role.title } };
    },
  },
  {
    id: 'fixed-credential',
    title: 'A credential that the customer cannot change',
    severity: 'exposed',
    message: 'The customer cannot change the credential of “{subject}”.',
    remedy: 'Let the customer change it, or say as a limitation what to do once it is known.',
    why: 'A credential that got out stays out.',
    basis: ['A2-Q2c', 'LA-2'],
    *find(view) {
      for (const role of view.rows('accessRoles')) {
        const credential = role.choice('credential');
        if (credential === 'temporary' || credential === 'none') continue;
        if (!isCustomers(role.choice('holder'))) continue;
        if (role.choice('changeable') === 'no')
          yield { place: role.at('changeable'), words: { subject: role.title } };
      }
    },
  },
  {
    id: 'access-without-proof',
    title: 'Access without saying how identity is proved',
    severity: 'hindered',
    message: 'Nothing says how “{subject}” proves who it is.',
    remedy: 'Say how it proves who it is, also if nothing is needed.',
    why: 'Customers cannot judge who else could use this way in.',
    basis: ['A2-Q2c', 'A6.3-Q8'],
    *find(view) {
      for (const role of view.rows('accessRoles'))
        if (!role.isSaid('authentication') && !role.isSaid('credential'))
          yield { place: role.at('authentication'), words: { subject: role.title } };
    },
  },
  {
    id: 'third-party-access-without-terms',
    title: 'Another company has access on unknown terms',
    severity: 'misled',
    message: '“{subject}” gives another company access, and maintenance by other companies {said}.',
    remedy: 'Say which companies have access, for what, and what binds them.',
    why: 'Customers answer for whom they let in.',
    basis: ['W-third-party-maintenance', 'A2-Q2c'],
    *find(view) {
      if (view.has('maintenance.thirdParty')) return;
      const said = view.isNone('maintenance.thirdParty')
        ? 'is marked as not applicable'
        : 'is not described';
      const related = ['maintenance.thirdParty'];
      for (const role of view.rows('accessRoles'))
        if (role.choice('holder') === 'thirdParty')
          yield { place: role.path, words: { subject: role.title, said }, related };
      for (const task of view.rows('maintenanceTasks'))
        if (task.choice('who') === 'thirdParty')
          yield { place: task.path, words: { subject: task.title, said }, related };
    },
  },
  {
    id: 'our-access-untold',
    title: 'Our own access is not described',
    severity: 'misled',
    message: '“{subject}” is held by you, and your own access to device and data {said}.',
    remedy: 'Say what you can reach, when you use it, and how customers can stop it.',
    why: 'Customers learn of a maker’s access from others, and then trust nothing else.',
    basis: ['A6.3-Q8', 'A2-Q2c'],
    *find(view) {
      if (view.has('access.manufacturer')) return;
      const said = view.isNone('access.manufacturer')
        ? 'is marked as not applicable'
        : 'is not described';
      for (const role of view.rows('accessRoles'))
        if (role.choice('holder') === 'us')
          yield {
            place: role.path,
            words: { subject: role.title, said },
            related: ['access.manufacturer'],
          };
    },
  },
  {
    id: 'guessable-passwords',
    title: 'Factory passwords that can be guessed',
    severity: 'exposed',
    message: 'Passwords set at the factory are made from something that others can learn.',
    remedy: 'Make them at random for every device, or let the customer set them at first use.',
    why: 'A password that follows from a serial number is known to whoever finds the rule.',
    basis: ['LA-2'],
    *find(view) {
      if (view.choice('passwords.generation') === 'derived')
        yield { place: 'passwords.generation' };
    },
  },
  {
    id: 'secret-same-everywhere',
    title: 'A secret that is the same on every device',
    severity: 'exposed',
    message: '“{subject}” is the same on every device{beyond}.',
    remedy: 'Make one for each device, or let the customer set it.',
    why: 'Whoever takes one device apart holds it for all of them.',
    basis: ['W-secrets', 'LA-2'],
    *find(view) {
      for (const secret of view.rows('secrets')) {
        // What is trusted is meant to be the same, and no secret.
        if (secret.choice('spread') !== 'all' || secret.choice('kind') === 'certificate') continue;
        const isForGood = secret.choice('replaceable') === 'nobody';
        yield {
          place: secret.at('spread'),
          words: { subject: secret.title, beyond: isForGood ? ', and nobody can replace it' : '' },
          related: [secret.at('replaceable')],
        };
      }
    },
  },
  {
    id: 'factory-password-contradicted',
    title: 'Factory passwords are used, and are not',
    severity: 'misled',
    message:
      'By one answer no password is set at the factory, but “{subject}” is delivered with {credential}.',
    remedy: 'Correct one of the two.',
    why: 'Customers would not change a password that they do not know of.',
    basis: ['A2-Q2c'],
    *find(view) {
      if (view.choice('passwords.generation') !== 'notUsed') return;
      for (const role of view.rows('accessRoles')) {
        const credential = role.choice('credential');
        if (credential !== 'shared' && credential !== 'unique') continue;
        if (!/password/i.test(role.text('authentication'))) continue;
        if (/certificate|passkey/i.test(role.text('authentication'))) continue;
        yield {
          place: role.at('credential'),
          words: { subject: role.title, credential: 'a password' },
          related: ['passwords.generation'],
        };
      }
    },
  },
  {
    id: 'outside-access-contradicted',
    title: 'Sign-in from outside the network, and none',
    severity: 'misled',
    message: 'By one answer {said}, but {other}.',
    remedy: 'Correct one of the two.',
    why: 'Customers open or close their network by what they read. Some laws ask more of sign-in from outside.',
    basis: ['S-6', 'A2-Q2c'],
    *find(view) {
      const outside = view.choice('access.outsideNetwork');
      const roles = view.rows('accessRoles');
      const related = ['access.outsideNetwork'];
      if (outside === 'no')
        for (const role of roles) {
          if (role.choice('reach') !== 'outside' || role.choice('holder') === 'device') continue;
          const said = 'nobody can sign in from outside the local network';
          const other = `“${role.title}” can be used from there`;
          yield { place: role.at('reach'), words: { said, other }, related };
        }
      const isToldOfAll = roles.length > 0 && roles.every((role) => role.choice('reach') !== null);
      if (outside === 'yes' && isToldOfAll && !roles.some((r) => r.choice('reach') === 'outside'))
        yield {
          place: 'access.outsideNetwork',
          words: {
            said: 'people can sign in from outside the local network',
            other: 'no kind of access can be used from there',
          },
          related: roles.map((role) => role.at('reach')),
        };
    },
  },
  {
    id: 'service-account-without-erasure',
    title: 'An account in a service that cannot be closed',
    severity: 'exposed',
    message: 'People have an account for “{subject}”, and nothing says how it is deleted.',
    remedy: 'Say how the account and its data are deleted, in the data list or under retirement.',
    why: 'Accounts outlive devices, and with them access and personal data.',
    basis: ['A6.5-Q1', 'DP-2'],
    *find(view) {
      const accounts = view
        .rows('accessRoles')
        .filter((role) => role.choice('credential') === 'account');
      if (accounts.length === 0) return;
      const told = [
        view.text('retirement.transfer'),
        view.text('retirement.inoperable'),
        view.text('privacy.consent'),
        ...view.rows('dataTypes').map((data) => data.text('erasure')),
      ].join(' ');
      if (sharesWords(stemsOf('account accounts'), told)) return;
      for (const role of accounts) yield { place: role.path, words: { subject: role.title } };
    },
  },
];

/** Whether a credential is the customer's own, or may be: nobody said whose it is. */
function isCustomers(holder: string | null): boolean {
  return holder === null || holder === 'customer';
}
