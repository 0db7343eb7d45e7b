import type { Check } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';
import { decisionsOf, nameOf } from './decisions.ts';

/** What is claimed as a whole, held against the lists that say otherwise. */
export const wholeClaimChecks: readonly Check[] = [
  {
    id: 'open-way-beside-authentication',
    title: 'Authentication is provided, and a way in needs none',
    severity: 'misled',
    message: '{subject} is provided, but “{role}” gets in over a network without a credential.',
    remedy:
      'If it holds for the other ways in only, decide that a part is provided and say what remains, or decide for that way in on its own.',
    why: 'Customers rely on the lock and do not know of the open door beside it.',
    basis: ['LA-2', 'A2-Q2c'],
    *find(view) {
      const claims = wholly(view, 'LA-2');
      if (claims.length === 0) return;
      for (const role of view.rows('accessRoles')) {
        if (role.choice('credential') !== 'none') continue;
        const reach = role.choice('reach');
        if (reach !== 'outside' && reach !== 'local') continue;
        yield {
          place: role.at('credential'),
          words: { subject: nameOf('LA-2'), role: role.title },
          related: claims,
        };
      }
    },
  },
  {
    id: 'clear-data-beside-cryptography',
    title: 'Cryptography is provided, and data lies in clear',
    severity: 'misled',
    message: '{subject} is provided, but “{data}” is kept or sent so: “{words}”.',
    remedy:
      'If it holds for other data only, decide that a part is provided and say what remains. If the list is out of date, correct it.',
    why: 'Customers entrust to the device what anyone in reach can read.',
    basis: ['DP-1', 'A2-Q5'],
    *find(view) {
      const claims = wholly(view, 'DP-1');
      if (claims.length === 0) return;
      for (const data of view.rows('dataTypes')) {
        const sensitivity = data.choice('sensitivity');
        if (sensitivity === null || sensitivity === 'open') continue;
        const words = data.text('protection');
        if (!inClear.test(words)) continue;
        yield {
          place: data.at('protection'),
          words: { subject: nameOf('DP-1'), data: data.title, words },
          related: claims,
        };
      }
    },
  },
];

/** An answer that begins by saying that nothing protects it; an exception behind a protection does not. */
const inClear =
  /^(?:in (?:the )?clear|clear ?text|plain ?text|unencrypted|unprotected|not (?:encrypted|protected)|no (?:encryption|protection)|none)\b/i;

/** The decisions on an element, where every one of them says that the whole is provided. */
function wholly(view: CheckView, element: string): readonly string[] {
  const decisions = decisionsOf(view).filter(({ place }) => place.element === element);
  const isWhole = decisions.every(({ row }) => row.choice('outcome') === 'provided');
  return isWhole ? decisions.map(({ row }) => row.at('outcome')) : [];
}
