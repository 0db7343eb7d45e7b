import { inWords } from '../../text/plain-words.ts';
import type { Draft } from '../draft.ts';
import { toSection } from '../phrase.ts';
import type { OptionOf } from '../reader.ts';

const channels: Readonly<Record<OptionOf<'communication.channels'>, string>> = {
  web: 'on our web site',
  manual: 'in the manual',
  packaging: 'on the packaging',
  email: 'by e-mail',
  app: 'in the app',
  device: 'on the device’s own screen or page',
  phone: 'by telephone',
  training: 'in training',
  machineReadable: 'as a machine-readable file',
};

const times: Readonly<Record<OptionOf<'communication.timing'>, string>> = {
  beforePurchase: 'before purchase',
  withProduct: 'with the product',
  duringUse: 'during use',
  beforeEnd: 'before support ends',
};

/** Where readers with one question begin. */
const starts: readonly (readonly [section: string, words: string])[] = [
  ['glance', 'For a first impression read '],
  ['duties', 'What is left to you stands in '],
  ['interfaces', 'What a firewall has to let through stands in '],
  ['support-period', 'How long the device is supported stands in '],
  ['glossary', 'Words that may be new to you are explained in '],
];

/** What this document is, what changed in it, and where to look for more. */
export function writeAbout(draft: Draft): void {
  draft.section({ id: 'about', level: 1, title: 'About this document' }, (section) => {
    section.paragraph(
      section.sentence('about.purpose', (read) => {
        const name = read.line('device.name');
        return name === null
          ? 'This document tells customers what they need to know to use the device securely: what we assumed, what the device and we provide, and what is left to the customer.'
          : `This document tells customers what they need to know to use the ${name} securely: what we assumed, what the device and we provide, and what is left to the customer.`;
      }),
      section.sentence('about.scope', (read) => {
        const models = read.line('device.models');
        const firmware = read.line('device.firmware');
        if (models !== null && firmware !== null)
          return `It covers the models ${models} with firmware ${firmware}.`;
        if (models !== null) return `It covers the models ${models}.`;
        return firmware === null ? null : `It covers firmware ${firmware}.`;
      }),
    );
    section.paragraph(
      ...starts.map(([id, words]) =>
        section.sentence(`about.start.${id}`, () => [words, toSection(id), '.']),
      ),
    );
    section.prose('market.representative', {
      lead: 'Authorized representative and importer',
      none: 'There is no authorized representative or importer',
    });
    section.prose('document.changes', {
      lead: 'What changed in this revision',
      none: 'Nothing changed since the last revision',
    });
  });

  draft.section(
    { id: 'information', level: 2, title: 'Where security information is given' },
    (section) => {
      section.paragraph(
        section.sentence('information.channels', (read) => {
          const chosen = read.several('communication.channels');
          if (chosen === null) return null;
          return `We give security information ${inWords(chosen.map((one) => channels[one]))}.`;
        }),
        section.sentence('information.timing', (read) => {
          const chosen = read.several('communication.timing');
          if (chosen === null) return null;
          return `Customers receive it ${inWords(chosen.map((one) => times[one]))}.`;
        }),
      );
      section.prose('communication.place', {
        none: 'There is no fixed place for this information',
      });
      section.prose('communication.integrity', {
        lead: 'How to tell that it is genuine',
        none: 'There is no way to verify that this information is genuine',
      });
      section.prose('communication.replies', {
        lead: 'How to reach us',
        none: 'Replies are not foreseen',
      });
    },
  );
}
