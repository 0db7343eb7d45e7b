import { numberInWords } from '../../text/plain-words.ts';
import { because } from '../draft.ts';
import { startUp } from '../parts/running.ts';
import type { Reader, RowRef } from '../reader.ts';
import { capital, firstOf, type GlanceLine, titles, together } from './glance-line.ts';

/** Who gets in, and what the device senses and keeps. */
export const deviceLines: readonly GlanceLine[] = [
  {
    id: 'passwords',
    topic: 'Passwords',
    short: (read) => {
      const rows = read.rows('accessRoles');
      if (rows.length === 0)
        return because(
          'There are no accounts and no default credentials',
          read.whyNot('accessRoles'),
        );
      const shared = accessWith(read, 'shared');
      if (shared.length > 0) return firstOf('The same password on every device', shared);
      const isTold =
        read.isWhole('accessRoles') &&
        rows.every(
          (row) =>
            read.cellChoice(row, 'credential') !== null ||
            read.cellWhyNot(row, 'credential') !== null,
        );
      return isTold ? 'No password is the same on every device.' : null;
    },
    detail: (read) =>
      together(
        firstOf('Set at first use', accessWith(read, 'firstUse')),
        firstOf('Different on every device', accessWith(read, 'unique')),
        firstOf('No credential needed', accessWith(read, 'none')),
      ),
  },
  {
    id: 'sensors',
    topic: 'Sensors and actuators',
    short: (read) => {
      const rows = read.rows('transducers');
      if (rows.length === 0)
        return because('The device has no sensors or actuators', read.whyNot('transducers'));
      const sensors = rows.filter((row) => read.cellChoice(row, 'kind') === 'sensor');
      return firstOf('It senses', titles(read, sensors));
    },
    detail: (read) => {
      const rows = read.rows('transducers');
      const off = rows.filter((row) => read.cellChoice(row, 'state') === 'off');
      const unused = rows.filter((row) => read.cellChoice(row, 'state') === 'unused');
      const acts = rows.filter((row) => read.cellChoice(row, 'kind') === 'actuator');
      return together(
        firstOf('It acts by', titles(read, acts)),
        firstOf('Off as delivered', titles(read, off)),
        firstOf('Present but never used', titles(read, unused)),
      );
    },
  },
  {
    id: 'data',
    topic: 'Data about people',
    short: (read) => {
      const rows = read.rows('dataTypes');
      if (rows.length === 0) return because('The device handles no data', read.whyNot('dataTypes'));
      const personal = rows.filter(isPersonal(read));
      return firstOf('It handles', titles(read, personal));
    },
    detail: (read) => {
      const personal = read.rows('dataTypes').filter(isPersonal(read));
      const sent = personal.flatMap((row) => {
        const to = read.cellLine(row, 'sentTo');
        return to === null ? [] : [`${read.title(row) ?? ''} (${to})`];
      });
      return firstOf('Where it goes', sent);
    },
  },
];

/** What shows that the device is what it says. */
export const evidenceLines: readonly GlanceLine[] = [
  {
    id: 'integrity',
    topic: 'Genuine software',
    short: (read) => {
      const check = read.choice('integrity.boot');
      return check === null ? null : startUp[check];
    },
    detail: (read) => {
      const bill = read.web('sbom.address');
      return bill === null ? null : `Software bill of materials: ${bill}`;
    },
  },
  {
    id: 'certifications',
    topic: 'Looked at from outside',
    short: (read) => {
      const rows = read.rows('certifications');
      if (rows.length === 0)
        return because('Nobody outside has evaluated it', read.whyNot('certifications'));
      return rows.length === 1
        ? 'One evaluation or certificate.'
        : `${capital(numberInWords(rows.length))} evaluations or certificates.`;
    },
    detail: (read) => firstOf('They are', titles(read, read.rows('certifications')), 1),
  },
];

function accessWith(read: Reader, credential: string): readonly string[] {
  return titles(
    read,
    read.rows('accessRoles').filter((row) => read.cellChoice(row, 'credential') === credential),
  );
}

function isPersonal(read: Reader) {
  return (row: RowRef<'dataTypes'>): boolean => {
    const sensitivity = read.cellChoice(row, 'sensitivity');
    return sensitivity === 'personal' || sensitivity === 'special';
  };
}
