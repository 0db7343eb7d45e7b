import {
  capital,
  dateInWords,
  inWords,
  numberInWords,
  quantityInWords,
} from '../../text/plain-words.ts';
import { hasEnded } from '../../text/tense.ts';
import { because } from '../draft.ts';
import { durationWords, noSupportEnd, onSaleWords } from '../parts/support-words.ts';
import { kinds, performers, postponing, separation } from '../parts/update-words.ts';
import { firstOf, type GlanceLine, together } from './glance-line.ts';

/** How long the device is looked after, and by whom. */
export const supportLines: readonly GlanceLine[] = [
  {
    id: 'support',
    topic: 'Support',
    short: (read) => {
      const end = read.date('support.endDate');
      const each = durationWords(read);
      if (end === null && each !== null) return `Security updates of each unit ${each}.`;
      if (end === null)
        return because(noSupportEnd, read.whyNot('support.endDate')) ?? 'Not stated.';
      return hasEnded(end, read.day())
        ? `Security updates ended on ${dateInWords(end)}.`
        : `Security updates until ${dateInWords(end)}.`;
    },
    detail: (read) => {
      const sale = onSaleWords(read);
      const end = read.date('support.endOfLifeDate');
      return together(
        sale === null ? null : capital(`${sale.state === 'over' ? 'was ' : ''}${sale.words}.`),
        end === null ? null : `End of life: ${dateInWords(end)}.`,
      );
    },
  },
  {
    id: 'updates',
    topic: 'Updates',
    short: (read) => {
      const kind = read.choice('updates.kind');
      return kind === null ? null : kinds[kind];
    },
    detail: (read) => {
      const who = read.several('updates.performedBy');
      const postpone = read.choice('updates.postpone');
      const apart = read.choice('updates.separation');
      const kept = read.quantity('updates.keptFor');
      return together(
        who === null ? null : `Carried out by ${inWords(who.map((one) => performers[one]))}.`,
        postpone === null ? null : postponing[postpone],
        apart === null ? null : separation[apart],
        kept === null
          ? null
          : `Each stays available for ${quantityInWords(kept.amount, kept.unit)}.`,
      );
    },
  },
  {
    id: 'reports',
    topic: 'Reporting a problem',
    short: (read) => {
      const contact = read.contact('company.securityContact');
      const address = contact?.email || contact?.web || contact?.phone || '';
      return address === '' ? null : `Write to ${address}.`;
    },
    detail: (read) => {
      const first = read.quantity('company.acknowledgeWithin');
      const advisories = read.web('company.advisories');
      return together(
        first === null ? null : `Acknowledged within ${quantityInWords(first.amount, first.unit)}.`,
        advisories === null ? null : `Advisories: ${advisories}`,
      );
    },
  },
  {
    id: 'duties',
    topic: 'What you do',
    short: (read) => {
      const count = read.rows('customerDuties').length;
      const first = read.rows('customerDuties').slice(0, 2);
      const lead =
        count > first.length ? `The first of ${numberInWords(count)} steps` : 'Your steps';
      return firstOf(
        lead,
        first.flatMap((row) => read.title(row) ?? []),
      );
    },
    detail: (read) =>
      firstOf(
        'Also',
        read
          .rows('customerDuties')
          .slice(2)
          .flatMap((row) => read.title(row) ?? []),
      ),
  },
  {
    id: 'limitations',
    topic: 'Known limitations',
    short: (read) => {
      const count = read.rows('limitations').length;
      if (count === 0) return because('We know of no limitations', read.whyNot('limitations'));
      const remedied = read
        .rows('limitations')
        .filter((row) => read.cellText(row, 'customerAction') !== null);
      const rest =
        remedied.length === count ? 'What you can do about each is said in the disclosure.' : null;
      return together(
        read.isWhole('limitations') ? `Known today: ${numberInWords(count)}.` : null,
        rest,
      );
    },
    detail: (read) =>
      firstOf(
        'They are',
        read.rows('limitations').flatMap((row) => read.title(row) ?? []),
      ),
  },
];
