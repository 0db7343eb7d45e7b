import { inWords } from '../../text/plain-words.ts';
import type { Draft } from '../draft.ts';
import { toSection } from '../phrase.ts';
import type { OptionOf, Reader } from '../reader.ts';

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
const starts: readonly Start[] = [
  { section: 'glance', words: 'For a first impression read ' },
  { section: 'duties', words: 'What is left to you stands in ' },
  {
    section: 'interfaces',
    words: 'What a firewall has to let through stands in ',
    isSaid: (read) => read.rows('interfaces').some((row) => read.cellLine(row, 'ports') !== null),
  },
  {
    section: 'support-period',
    words: 'How long the device is supported stands in ',
    isSaid: (read) => read.date('support.endDate') !== null,
  },
  { section: 'glossary', words: 'Words that may be new to you are explained in ' },
];

/** A section may be there for other reasons: a pointer is true only where what it promises is said. */
type Start = {
  readonly section: string;
  readonly words: string;
  readonly isSaid?: (read: Reader) => boolean;
};

/** One model is no plural; several are kept apart by a comma, a stop or a word. */
function modelsWords(models: string): string {
  const isOne = !/[,;/]|\b(?:and|or|to)\b|[–&+]/i.test(models);
  return `${isOne ? 'model' : 'models'} ${models}`;
}

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
        const covered = models === null ? null : modelsWords(models);
        if (covered !== null && firmware !== null)
          return `It covers ${covered} with firmware ${firmware}.`;
        if (covered !== null) return `It covers ${covered}.`;
        return firmware === null ? null : `It covers firmware ${firmware}.`;
      }),
    );
    section.paragraph(
      ...starts.map(({ section: id, words, isSaid = () => true }) =>
        section.sentence(`about.start.${id}`, (read) =>
          isSaid(read) ? [words, toSection(id), '.'] : null,
        ),
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
