import type { Check } from '../check-model.ts';
import type { CheckView, RowView } from '../check-view.ts';
import { isNegated } from '../words.ts';

/** Interfaces, sensors and functions: what is open, what for, and how to close it. */
export const interfaceChecks: readonly Check[] = [
  {
    id: 'interface-unprotected',
    title: 'An interface that is neither protected nor off',
    severity: 'exposed',
    message: '“{subject}” is open as delivered, and nothing says how it is protected.',
    remedy: 'Say how it is protected, or that it is not and what customers do about it.',
    why: 'Every open interface is a way in that the customer cannot see.',
    basis: ['A6.3-Q5', 'LA-1', 'LA-2'],
    *find(view) {
      for (const one of view.rows('interfaces')) {
        if (isWayIn(one) && !one.isSaid('protection'))
          yield { place: one.at('protection'), words: { subject: one.title } };
      }
    },
  },
  {
    id: 'interface-open-without-advice',
    title: 'An interface that nothing protects, and nothing to do about it',
    severity: 'exposed',
    message:
      '“{subject}” is open as delivered and by its answer has no protection, and nothing says what customers do about it.',
    remedy:
      'Protect it, or say beside it or in a known limitation what customers do: a firewall rule, a network of its own, a place out of reach.',
    why: 'Saying that nothing protects it is honest; leaving the customer alone with it is not enough.',
    basis: ['A6.3-Q5', 'LA-1', 'LA-2'],
    *find(view) {
      for (const one of view.rows('interfaces')) {
        if (!isWayIn(one) || !saysNone(one.text('protection'))) continue;
        if (one.isSaid('instead') || limitationNaming(view, one) !== undefined) continue;
        yield { place: one.at('protection'), words: { subject: one.title } };
      }
    },
  },
  {
    id: 'interface-without-purpose',
    title: 'An interface that is on for no stated purpose',
    severity: 'hindered',
    message: '“{subject}” is on as delivered, and nothing says what for.',
    remedy: 'Say what it is for, or deliver the device with it switched off.',
    why: 'Customers cannot decide whether they need it, so they leave it open.',
    basis: ['A6.3-Q5'],
    *find(view) {
      for (const one of view.rows('interfaces'))
        if (one.choice('state') === 'on' && !one.isSaid('purpose'))
          yield { place: one.at('purpose'), words: { subject: one.title } };
    },
  },
  {
    id: 'interface-state-unsaid',
    title: 'Whether an interface is on as delivered is not said',
    severity: 'hindered',
    message: 'Nothing says whether “{subject}” is on or off as delivered.',
    remedy: 'Choose its state as delivered.',
    why: 'Customers who unpack the device do not know what they open.',
    basis: ['A6.3-Q5'],
    *find(view) {
      for (const one of view.rows('interfaces'))
        if (!one.isSaid('state')) yield { place: one.at('state'), words: { subject: one.title } };
    },
  },
  {
    id: 'interface-stays-on-without-advice',
    title: 'An interface that stays on, and nothing to do about it',
    severity: 'exposed',
    message: '“{subject}” cannot be switched off, and nothing says what to do instead.',
    remedy: 'Say what customers do instead: a firewall rule, a cover, a place out of reach.',
    why: 'Customers with stricter rules need another way to close it.',
    basis: ['A6.3-Q5', 'LA-1'],
    *find(view) {
      for (const one of view.rows('interfaces'))
        if (one.choice('canBeOff') === 'no' && !one.isSaid('instead'))
          yield { place: one.at('instead'), words: { subject: one.title } };
    },
  },
  {
    id: 'interface-off-how-unsaid',
    title: 'An interface that can be switched off in an unknown way',
    severity: 'hindered',
    message: '“{subject}” can be switched off, and nothing says how.',
    remedy: 'Say where the setting is.',
    why: 'A switch that customers cannot find is not used.',
    basis: ['A6.3-Q5', 'LA-1'],
    *find(view) {
      for (const one of view.rows('interfaces'))
        if (one.choice('canBeOff') === 'yes' && !one.isSaid('offHow'))
          yield { place: one.at('offHow'), words: { subject: one.title } };
    },
  },
  {
    id: 'debug-port-on',
    title: 'A debug port is open as delivered',
    severity: 'exposed',
    message: '“{subject}” is a way in for debugging or flashing and is on as delivered.',
    remedy: 'Close it in production, or say who can reach it and what it gives away.',
    why: 'Debug ports often lead around every other protection.',
    basis: ['LA-1'],
    *find(view) {
      for (const one of view.rows('interfaces'))
        if (one.choice('state') === 'on' && isForDebugging(one))
          yield { place: one.at('state'), words: { subject: one.title } };
    },
  },
  {
    id: 'plain-protocol-open',
    title: 'An open interface that speaks in the clear',
    severity: 'exposed',
    message:
      '“{subject}” speaks {protocol}, which anyone on the way can read, and no known limitation names it.',
    remedy: 'Use the protected form of the protocol, or name it as a limitation with what to do.',
    why: 'Names, passwords and commands can be read and changed on the way.',
    basis: ['DP-1', 'W-limitations'],
    *find(view) {
      for (const one of view.rows('interfaces')) {
        const protocol = plain.exec(one.text('protocol'))?.[0];
        if (protocol === undefined || one.choice('state') === 'off') continue;
        if (limitationNaming(view, one) === undefined)
          yield { place: one.at('protocol'), words: { subject: one.title, protocol } };
      }
    },
  },
  {
    id: 'weak-protection-named',
    title: 'A protection that no longer protects',
    severity: 'exposed',
    message: '“{subject}” is protected by {method}, which is known to be broken or too weak.',
    remedy: 'Replace it, or say openly that it is weak and what customers do about it.',
    why: 'Customers take a named method for a working one.',
    basis: ['DP-1'],
    *find(view) {
      for (const { title, place, text } of protections(view)) {
        const method = weakMethod(text);
        if (method !== null) yield { place, words: { subject: title, method } };
      }
    },
  },
  {
    id: 'network-interface-contradicted',
    title: 'A network interface is there, and is not',
    severity: 'misled',
    message: 'By the scope check the device has {scope}, but the list of interfaces {list}.',
    remedy: 'Correct the scope check, or list every interface.',
    why: 'An interface that is missing from the list is one that customers do not watch.',
    basis: ['SC-2', 'A6.3-Q5'],
    *find(view) {
      const scope = view.choice('scope.networkInterface');
      const interfaces = view.rows('interfaces');
      const media = interfaces.map((one) => one.choice('medium'));
      const hasNetwork = media.some((medium) => medium !== null && networks.has(medium));
      const couldHave = media.some((medium) => medium === null || medium === 'other');
      const related = ['interfaces'];
      const place = 'scope.networkInterface';
      if (scope === 'yes' && interfaces.length > 0 && !hasNetwork && !couldHave)
        yield {
          place,
          words: { scope: 'a network interface', list: 'holds none' },
          related,
        };
      if (scope === 'no' && hasNetwork)
        yield { place, words: { scope: 'no network interface', list: 'holds one' }, related };
    },
  },
  {
    id: 'transducer-contradicted',
    title: 'Sensors or actuators are there, and are not',
    severity: 'misled',
    message: 'By the scope check the device has {scope}, but the list {list}.',
    remedy: 'Correct the scope check or the list of sensors and actuators.',
    why: 'Customers must know of everything that senses or moves.',
    basis: ['SC-1', 'W-sensors'],
    *find(view) {
      const scope = view.choice('scope.transducer');
      const place = 'scope.transducer';
      const related = ['transducers'];
      if (scope === 'yes' && view.isNone('transducers'))
        yield {
          place,
          words: { scope: 'sensors or actuators', list: 'says that there are none' },
          related,
        };
      if (scope === 'no' && view.rows('transducers').length > 0)
        yield { place, words: { scope: 'no sensors or actuators', list: 'holds some' }, related };
    },
  },
  {
    id: 'sensor-withheld',
    title: 'A sensor that customers are not told of',
    severity: 'misled',
    message: '“{subject}” is in the device{state} and is kept out of the public document.',
    remedy: 'Make it public, also if it is never used.',
    why: 'A sensor that somebody finds later, above all a microphone or camera, costs all trust.',
    basis: ['W-sensors'],
    *find(view) {
      for (const sensor of view.rows('transducers')) {
        if (view.disclosure(sensor.path) === 'public') continue;
        const state = sensor.choice('state') === 'unused' ? ', never used,' : '';
        yield { place: sensor.path, words: { subject: sensor.title, state } };
      }
    },
  },
  {
    id: 'sensor-state-unsaid',
    title: 'Whether a sensor is on as delivered is not said',
    severity: 'hindered',
    message: 'Nothing says whether “{subject}” is on, off or never used as delivered.',
    remedy: 'Choose its state as delivered.',
    why: 'Customers do not know what is measured or moved from the first day.',
    basis: ['W-sensors'],
    *find(view) {
      for (const sensor of view.rows('transducers'))
        if (!sensor.isSaid('state'))
          yield { place: sensor.at('state'), words: { subject: sensor.title } };
    },
  },
  {
    id: 'sensor-without-purpose',
    title: 'A sensor or actuator that works for no stated purpose',
    severity: 'hindered',
    message: '“{subject}” is not switched off, and nothing says what it measures or does.',
    remedy: 'Say what it measures or does.',
    why: 'Customers cannot tell whom or what it affects.',
    basis: ['W-sensors'],
    *find(view) {
      for (const sensor of view.rows('transducers'))
        if (sensor.choice('state') === 'on' && !sensor.isSaid('purpose'))
          yield { place: sensor.at('purpose'), words: { subject: sensor.title } };
    },
  },
  {
    id: 'function-stays-on-without-advice',
    title: 'An unneeded function that stays on, and nothing to do about it',
    severity: 'exposed',
    message:
      '“{subject}” is not always needed, cannot be switched off, and nothing is said instead.',
    remedy: 'Say what customers do instead, or why there is nothing to do.',
    why: 'Code that nobody needs can still be attacked.',
    basis: ['A4-Q4'],
    *find(view) {
      for (const one of view.rows('unneededFunctions'))
        if (one.choice('state') === 'cannotBeOff' && !one.isSaid('how'))
          yield { place: one.at('how'), words: { subject: one.title } };
    },
  },
];

/** Whether something can come in by it as delivered; buttons and contacts are reached by hand alone. */
function isWayIn(one: RowView<'interfaces'>): boolean {
  const [state, medium] = [one.choice('state'), one.choice('medium')];
  const isOpen = state === 'on' || state === 'setup';
  return (
    isOpen && one.choice('direction') !== 'outbound' && !(medium !== null && byHand.has(medium))
  );
}

const byHand: ReadonlySet<string> = new Set(['controls', 'contacts']);

/** Serial ports by their medium; others by what they are for. */
function isForDebugging(one: RowView<'interfaces'>): boolean {
  if (one.choice('direction') === 'outbound') return false;
  const about = `${one.title} ${one.text('protocol')} ${one.text('purpose')}`;
  return one.choice('medium') === 'serial' || debugging.test(about);
}

const debugging =
  /\b(?:debug\w*|bootloader|jtag|swd|uart|serial console|recovery console|flash(?:ing|es)?|dfu)\b/i;

/** Whether a text says that there is no protection: `None`, `No authentication`, `unprotected`. */
function saysNone(text: string): boolean {
  const parts = text.split(/[,;.]| and | or /).map((part) => part.trim());
  return parts.some((part) => part !== '') && parts.every((part) => part === '' || none.test(part));
}

const none =
  /^(?:none|nothing|no|n\/a|open|unprotected|not protected|(?:no|without)(?: \w+)? ?(?:protection|authentication|password|credentials?|login|sign-?in|encryption|tls))$/i;

/** The known limitation that speaks of this interface, by its name. Naming its protocol would speak of others, too. */
function limitationNaming(
  view: CheckView,
  one: RowView<'interfaces'>,
): RowView<'limitations'> | undefined {
  const name = one.title.toLowerCase();
  return view
    .rows('limitations')
    .find((limit) => `${limit.title} ${limit.text('detail')}`.toLowerCase().includes(name));
}

const networks: ReadonlySet<string> = new Set([
  'ethernet',
  'wifi',
  'bluetooth',
  'cellular',
  'zigbee',
  'lorawan',
  'internet',
]);

const plain = /\b(?:telnet|ftp|tftp|http|snmpv1|snmpv2c?|rtsp|ws)\b(?!s)/i;

const weak =
  /\b(?:WEP|WPS|MD5|SHA-?1(?!\d)|RC4|3?DES|SSL(?: ?v?[23](?:\.0)?)?|TLS 1\.[01])(?![\w-])/;

/** The weak method a text relies on; none where it says that the method is not used. */
function weakMethod(text: string): string | null {
  for (const clause of text.split(/[,;\n]|\.\s/)) {
    const method = weak.exec(clause)?.[0];
    if (method !== undefined && !isNegated(clause)) return method;
  }
  return null;
}

type Protection = { readonly title: string; readonly place: string; readonly text: string };

function protections(view: CheckView): readonly Protection[] {
  const described = (row: RowView<'interfaces'> | RowView<'dataTypes'>): Protection => ({
    title: row.title,
    place: row.at('protection'),
    text: row.text('protection'),
  });
  const weakest = view.rows('interfaces').map(
    (row): Protection => ({
      title: row.title,
      place: row.at('weakest'),
      text: row.text('weakest'),
    }),
  );
  return [
    ...view.rows('interfaces').map(described),
    ...weakest,
    ...view.rows('dataTypes').map(described),
  ];
}
