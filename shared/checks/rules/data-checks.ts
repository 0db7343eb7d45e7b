import type { Check } from '../check-model.ts';
import type { CheckView, RowView } from '../check-view.ts';
import { sharesWords, stemsOf } from '../words.ts';

/** Data: who sees it, how long it stays, how to be rid of it (Activity 2; Activity 6, topics 3 and 5). */
export const dataChecks: readonly Check[] = [
  {
    id: 'data-without-viewer',
    title: 'Data without saying who sees it',
    severity: 'hindered',
    message: 'Nothing says who can see “{subject}”.',
    remedy: 'Name everyone who can see it, you included.',
    why: 'Customers answer for this data and must be able to say who has it.',
    basis: ['A2-Q5', 'A6.3-Q7'],
    *find(view) {
      for (const data of closed(view))
        if (!data.isSaid('visibleTo'))
          yield { place: data.at('visibleTo'), words: { subject: data.title } };
    },
  },
  {
    id: 'data-without-retention',
    title: 'Data without saying how long it is kept',
    severity: 'hindered',
    message: '“{subject}” is stored, and nothing says how long.',
    remedy: 'Say how long it is kept at each place.',
    why: 'What is kept for longer than needed can be lost for longer than needed.',
    basis: ['A2-Q5', 'A6.3-Q7'],
    *find(view) {
      for (const data of stored(view))
        if (!data.isSaid('retention'))
          yield { place: data.at('retention'), words: { subject: data.title } };
    },
  },
  {
    id: 'data-without-erasure',
    title: 'Data without saying how it is erased',
    severity: 'exposed',
    message: '“{subject}” is stored, and nothing says how it is erased.',
    remedy: 'Say how it is erased at each place, or that it cannot be.',
    why: 'It leaves the building with the device.',
    basis: ['A2-Q5', 'DP-2', 'A6.5-Q1'],
    *find(view) {
      for (const data of stored(view))
        if (!data.isSaid('erasure'))
          yield { place: data.at('erasure'), words: { subject: data.title } };
    },
  },
  {
    id: 'data-without-protection',
    title: 'Sensitive data without protection',
    severity: 'exposed',
    message: '“{subject}” is {sensitivity}, and nothing says how it is protected.',
    remedy: 'Say how it is protected where it is stored and on the way.',
    why: 'Whoever reads it can harm a person or enter a system.',
    basis: ['A2-Q5', 'DP-1'],
    *find(view) {
      for (const data of view.rows('dataTypes')) {
        const sensitivity = data.choice('sensitivity');
        const words = sensitivity === null ? undefined : sensitive[sensitivity];
        if (words !== undefined && !data.isSaid('protection'))
          yield {
            place: data.at('protection'),
            words: { subject: data.title, sensitivity: words },
          };
      }
    },
  },
  {
    id: 'secret-leaves-device',
    title: 'Keys or passwords kept outside the device',
    severity: 'exposed',
    message: '“{subject}” is secret and is stored {places}.',
    remedy: 'Keep it on the device only, or say why it must be elsewhere and who can use it there.',
    why: 'A secret in a service or on a card opens every device that trusts it.',
    basis: ['DP-1', 'A2-Q5'],
    *find(view) {
      for (const data of view.rows('dataTypes')) {
        if (data.choice('sensitivity') !== 'secret') continue;
        const places = data.several('stored').flatMap((place) => outside[place] ?? []);
        if (places.length > 0)
          yield {
            place: data.at('stored'),
            words: { subject: data.title, places: places.join(' and ') },
          };
      }
    },
  },
  {
    id: 'personal-data-without-purpose',
    title: 'Personal data for no stated purpose',
    severity: 'hindered',
    message: '“{subject}” is about people, and nothing says why it is collected.',
    remedy: 'Say what it is needed for. If there is nothing to say, do not collect it.',
    why: 'Customers have to explain it to the people concerned.',
    basis: ['A2-Q5'],
    *find(view) {
      for (const data of view.rows('dataTypes')) {
        const sensitivity = data.choice('sensitivity');
        if (sensitivity !== 'personal' && sensitivity !== 'special') continue;
        if (!data.isSaid('purpose'))
          yield { place: data.at('purpose'), words: { subject: data.title } };
      }
    },
  },
  {
    id: 'service-data-outlives-device',
    title: 'Data in a service that outlives the device',
    severity: 'exposed',
    message:
      '“{subject}” is stored in a service, and the steps for handing on or retiring the device do not mention the service.',
    remedy: 'Add to the retirement steps how the data in the service is deleted.',
    why: 'The next owner, or nobody, holds what the last one left behind.',
    basis: ['A6.5-Q1', 'A6.5-Q2'],
    *find(view) {
      const steps = `${view.text('retirement.transfer')} ${view.text('retirement.inoperable')}`;
      if (steps.trim() === '') return;
      const services = view
        .rows('components')
        .filter((component) => component.choice('kind') === 'service')
        .map(({ title }) => title);
      const names = stemsOf(
        ['service services cloud account accounts online', ...services].join(' '),
      );
      if (sharesWords(names, steps)) return;
      for (const data of view.rows('dataTypes')) {
        const places = data.several('stored');
        if (places.includes('ourService') || places.includes('otherService'))
          yield {
            place: data.path,
            words: { subject: data.title },
            related: ['retirement.transfer', 'retirement.inoperable'],
          };
      }
    },
  },
];

const sensitive: Readonly<Record<string, string>> = {
  personal: 'about people',
  special: 'specially protected',
  secret: 'secret',
};

const outside: Readonly<Record<string, string>> = {
  media: 'on removable media',
  ourService: 'in your service',
  otherService: 'in another company’s service',
};

/** Data that would do harm if everyone could read it. */
function closed(view: CheckView): readonly RowView<'dataTypes'>[] {
  return view.rows('dataTypes').filter((data) => data.choice('sensitivity') !== 'open');
}

/** Data that stays somewhere. */
function stored(view: CheckView): readonly RowView<'dataTypes'>[] {
  return view
    .rows('dataTypes')
    .filter((data) => data.several('stored').some((place) => place !== 'nowhere'));
}
