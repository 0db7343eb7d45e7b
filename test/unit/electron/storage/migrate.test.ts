import { readdirSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate, versionOf } from '../../../../electron/storage/migrate.ts';
import { migrations } from '../../../../electron/storage/migrations/index.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import { canonicalJson } from '../../../../shared/workbook/canonical-json.ts';

/** For every step: rows that stand in the version before it, and what must be true after it. */
const cases: Readonly<Record<string, (database: Database.Database) => () => void>> = {
  'first-tables': (database) => {
    // Before it there is nothing.
    expect(database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).toEqual({ n: 0 });
    return () => {
      database.exec(`
        INSERT INTO workbooks VALUES ('w', '2026-01-01T00:00:00.000Z');
        INSERT INTO changes (workbook_id, id, kind, of, label, at, by, edits)
          VALUES ('w', 'c', 'create', NULL, 'Created', '2026-01-01T00:00:00.000Z', '', '[]');
        INSERT INTO entries (workbook_id, path, body, revision, at, by)
          VALUES ('w', 'device.name', '{}', 1, '2026-01-01T00:00:00.000Z', '')`);
      expect(() => database.exec(`UPDATE changes SET label = 'x'`)).toThrow('append-only');
      expect(() => database.exec('DELETE FROM changes')).toThrow('append-only');
      expect(() => database.exec(`INSERT INTO workbooks VALUES (x'00', 1)`)).toThrow();
      expect(() =>
        database.exec(`INSERT INTO entries (workbook_id, path, body, revision, at, by)
          VALUES ('none', 'p', '', 1, '', '')`),
      ).toThrow('FOREIGN KEY');
    };
  },
  editions: (database) => {
    database.exec(`
      INSERT INTO workbooks VALUES ('w', '2026-01-01T00:00:00.000Z');
      INSERT INTO changes (workbook_id, id, kind, of, label, at, by, edits)
        VALUES ('w', 'c', 'create', NULL, 'Created', '2026-01-01T00:00:00.000Z', '', '[]');
      INSERT INTO entries (workbook_id, path, body, revision, at, by)
        VALUES ('w', 'device.name', '{}', 1, '2026-01-01T00:00:00.000Z', '')`);
    const before = database.prepare('SELECT * FROM changes, entries').all();
    const edition = (id: string, label: string) =>
      `INSERT INTO editions (workbook_id, id, label, published_at, revision, record, seal)
       VALUES ('w', '${id}', '${label}', '2026-01-02T00:00:00.000Z', 1, '{}', 'x')`;
    return () => {
      expect(database.prepare('SELECT * FROM changes, entries').all()).toEqual(before);
      database.pragma('foreign_keys = ON');
      database.exec(`BEGIN;
        INSERT INTO edition_files VALUES ('w', 'e', 'a.md', x'61');
        INSERT INTO edition_outlines VALUES ('w', 'e', 'deviceCybersecurityDisclosure', '{}');
        ${edition('e', '1.0')};
        COMMIT`);
      for (const sql of [
        `UPDATE editions SET label = 'x'`,
        'DELETE FROM editions',
        edition('e', '2.0'),
        edition('f', '1.0'),
        edition('e', '1.0').replace('INSERT', 'INSERT OR REPLACE'),
        `UPDATE edition_files SET bytes = x'62'`,
        'DELETE FROM edition_files',
        `INSERT INTO edition_files VALUES ('w', 'e', 'b.md', x'61')`,
        `INSERT OR REPLACE INTO edition_files VALUES ('w', 'e', 'a.md', x'62')`,
        `UPDATE edition_outlines SET body = 'x'`,
        'DELETE FROM edition_outlines',
        `INSERT INTO edition_outlines VALUES ('w', 'e', 'more', '{}')`,
      ])
        expect(() => database.exec(sql), sql).toThrow('append-only');
      // Parts without an edition do not outlive their transaction.
      expect(() =>
        database.exec(`INSERT INTO edition_files VALUES ('w', 'none', 'a.md', x'61')`),
      ).toThrow('FOREIGN KEY');
    };
  },
  'kept-files': (database) => {
    database.exec(`INSERT INTO workbooks VALUES ('w', '2026-01-01T00:00:00.000Z')`);
    return () => {
      expect(database.prepare('SELECT id FROM workbooks').all()).toEqual([{ id: 'w' }]);
      database.exec(`INSERT INTO kept_files VALUES ('h', 'logo.png', x'61')`);
      expect(() => database.exec(`UPDATE kept_files SET bytes = x'62'`)).toThrow('append-only');
      expect(() => database.exec('DELETE FROM kept_files')).toThrow('append-only');
    };
  },
  marks: (database) => {
    database.exec(`INSERT INTO workbooks VALUES ('w', '2026-01-01T00:00:00.000Z')`);
    return () => {
      expect(database.prepare('SELECT id FROM workbooks').all()).toEqual([{ id: 'w' }]);
      const mark = database.prepare('SELECT * FROM marks').all();
      expect(mark).toEqual([
        { one: 1, token: expect.stringMatching(/^[0-9A-F]{32}$/), before: '' },
      ]);
      expect(() => database.exec(`INSERT INTO marks VALUES (2, 'a', 'b')`)).toThrow();
    };
  },
  'taken-labels': (database) => {
    database.exec(`INSERT INTO workbooks VALUES ('w', '2026-01-01T00:00:00.000Z')`);
    return () => {
      expect(database.prepare('SELECT id FROM workbooks').all()).toEqual([{ id: 'w' }]);
      // Of a workbook that is not here as well.
      database.exec(`INSERT INTO taken_labels VALUES ('gone', 'e', '1.0', '{}', 'x')`);
      expect(() => database.exec(`UPDATE taken_labels SET label = 'x'`)).toThrow('append-only');
      expect(() => database.exec('DELETE FROM taken_labels')).toThrow('append-only');
      database.exec(`INSERT INTO editions_looked_for VALUES ('a.sqlite3')`);
    };
  },
  'option-labels': (database) => {
    const choice = answerOf({ kind: 'choice', option: 'bluetooth' });
    const regions = answerOf({ kind: 'several', options: ['eu', 'gone', 'canada'] });
    const noted = { ...answerOf({ kind: 'choice', option: 'yes' }), note: 'ask Purchasing' };
    const stored: readonly (readonly [string, string])[] = [
      ['interfaces/i/medium', canonicalJson(choice)],
      ['use.regions', canonicalJson(regions)],
      ['scope.transducer', canonicalJson(noted)],
      ['workbook.status', canonicalJson(answerOf({ kind: 'choice', option: 'active' }))],
      ['device.name', canonicalJson(answerOf({ kind: 'text', text: 'Panel' }))],
      ['use.life', '{"kind":"choice" and then nothing'],
    ];
    database.exec(`
      INSERT INTO workbooks VALUES ('w', '2026-01-01T00:00:00.000Z');
      INSERT INTO changes (workbook_id, id, kind, of, label, at, by, edits)
        VALUES ('w', 'c', 'create', NULL, 'Created', '2026-01-01T00:00:00.000Z', '', '[]')`);
    const insert = database.prepare(
      `INSERT INTO entries (workbook_id, path, body, revision, at, by) VALUES ('w', ?, ?, 1, '', '')`,
    );
    for (const [path, body] of stored) insert.run(path, body);
    // More than one portion of choices that come after it.
    for (let at = 0; at < 1500; at += 1)
      insert.run(`interfaces/n${at}/medium`, canonicalJson(choice));
    database.exec(`
      INSERT INTO search (rowid, words) SELECT number, 'Panel' FROM entries WHERE path = 'device.name';
      INSERT INTO search (rowid, words) SELECT number, 'ask Purchasing' FROM entries WHERE path = 'scope.transducer'`);
    const before = database.prepare('SELECT * FROM entries').all();
    return () => {
      expect(database.prepare('SELECT * FROM entries').all()).toEqual(before);
      const found = (query: string) =>
        database
          .prepare<[string], string>(
            `SELECT path || ': ' || words FROM search JOIN entries ON number = search.rowid
             WHERE search MATCH ? ORDER BY number LIMIT 3`,
          )
          .pluck()
          .all(query);
      expect(found('canada')).toEqual(['use.regions: European Union and EEA, Canada']);
      expect(found('purchasing')).toEqual(['scope.transducer: Yes\nask Purchasing']);
      expect(found('panel')).toEqual(['device.name: Panel']);
      expect(found('bluetooth')[0]).toBe('interfaces/i/medium: Bluetooth');
      expect(found('active')).toEqual([]);
      const count = database.prepare('SELECT count(*) FROM search').pluck();
      expect(count.get()).toBe(3 + 1 + 1500);
    };
  },
};

describe('migrations', () => {
  it('call no code that lives on, so that a step does the same on every day', () => {
    const folder = new URL('../../../../electron/storage/migrations/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const imports = readFileSync(new URL(name, folder), 'utf8').matchAll(/ from '(.+)';/g);
      for (const [, from] of imports) expect(from, name).toMatch(/^(?:better-sqlite3|\.\/.+)$/);
    }
  });

  it.each(migrations)('$name takes the version before it to its own', ({ version, name }) => {
    const database = new Database(':memory:');
    migrate(
      database,
      migrations.filter((step) => step.version < version),
    );
    const check = cases[name];
    if (check === undefined) throw new Error(`The migration ${name} has no test`);
    const after = check(database);

    migrate(
      database,
      migrations.filter((step) => step.version <= version),
    );
    expect(versionOf(database)).toBe(version);
    after();
  });

  it('undoes a step that fails, and the steps before it stay', () => {
    const database = new Database(':memory:');
    const broken = {
      version: (migrations.length + 1) * 10,
      name: 'broken',
      sql: 'CREATE TABLE half (x); CREATE TABLE half (x)',
    };

    expect(() => migrate(database, [...migrations, broken])).toThrow();
    expect(versionOf(database)).toBe(migrations.at(-1)?.version);
    expect(database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'half'`).get()).toBe(
      undefined,
    );
  });

  it('refuses a list whose versions do not rise by ten', () => {
    const database = new Database(':memory:');
    expect(() => migrate(database, [{ version: 20, name: 'early', sql: '' }])).toThrow('early');
  });
});
