import { because } from '../draft.ts';
import { startUp } from '../parts/running.ts';
import type { ColumnOptionOf, Reader, RowRef } from '../reader.ts';
import { firstOf, type GlanceLine, titles, together } from './glance-line.ts';

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
    topic: 'Evaluations',
    short: (read) => {
      const rows = read.rows('certifications');
      if (rows.length === 0)
        return because('Nobody outside has evaluated it', read.whyNot('certifications'));
      const independent = evaluations(read, 'independent');
      if (independent.length > 0) return firstOf('Evaluated from outside', independent);
      // Of a row that does not say what it is nobody may conclude that it is not one.
      const isTold =
        read.isWhole('certifications') &&
        rows.every((row) => read.cellChoice(row, 'kind') !== null);
      return isTold ? 'No security evaluation from outside is listed.' : null;
    },
    // Radio approvals and the like say nothing of security: the disclosure lists them.
    detail: (read) =>
      together(
        firstOf('By our own assessment', evaluations(read, 'own')),
        firstOf('Certificates and assessments', evaluations(read, null)),
      ),
  },
];

/** Evaluations of one kind, each with whoever issued it; `null`: those that do not say what they are. */
function evaluations(
  read: Reader,
  kind: ColumnOptionOf<'certifications', 'kind'> | null,
): readonly string[] {
  return read
    .rows('certifications')
    .filter((row) => read.cellChoice(row, 'kind') === kind)
    .flatMap((row) => {
      const title = read.title(row);
      const issuer = read.cellLine(row, 'issuer');
      if (title === null) return [];
      // Who issued it counts for what was looked at from outside; the disclosure names every issuer.
      return [
        issuer === null || kind !== 'independent'
          ? title
          : `${title}, by ${issuer.replace(/^(?:An?|The) /, (article) => article.toLowerCase())}`,
      ];
    });
}

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
