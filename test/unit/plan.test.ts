import { describe, expect, it } from 'vitest';
import { type Floors, floors } from '../plan/floors.ts';
import { circles, type Imports, readImports } from '../plan/imports.ts';

/** `shared/text/run.ts` stands in `text`, `shared/bridge.ts` in itself. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function arrowsUpward(imports: Imports, plan: Floors): readonly string[] {
  const floorOf = new Map(plan.flatMap((rooms, floor) => rooms.map((room) => [room, floor])));
  const floor = (file: string) => floorOf.get(roomOf(file)) ?? Number.NaN;
  return [...imports].flatMap(([file, used]) =>
    [...used]
      .filter((other) => roomOf(other) !== roomOf(file) && !(floor(other) < floor(file)))
      .map((other) => `${file} → ${other}`),
  );
}

describe.each(Object.entries<Floors>(floors))('%s', (part, plan) => {
  const imports = readImports([part]);

  it('stands in rooms that are all on the plan, and no room of the plan is empty', () => {
    const rooms = new Set([...imports.keys()].map(roomOf));
    expect([...rooms].sort()).toEqual(plan.flat().sort());
  });

  it('has no arrow upward, nor one between rooms of a floor', () => {
    expect(arrowsUpward(imports, plan)).toEqual([]);
  });

  it('has no circle of imports, types included', () => {
    expect(circles(imports)).toEqual([]);
  });
});

describe('between the parts', () => {
  const imports = readImports(['shared', 'electron', 'renderer']);
  const partOf = (file: string) => file.split('/')[0] ?? '';

  it('shared uses nothing but itself, and window and main use only shared', () => {
    const others = [...imports].flatMap(([file, used]) =>
      [...used]
        .filter((other) => partOf(other) !== partOf(file) && partOf(other) !== 'shared')
        .map((other) => `${file} → ${other}`),
    );
    expect(others).toEqual([]);
  });
});

describe('the reading of the plan', () => {
  it('sees an arrow upward, one between neighbours, and a circle', () => {
    const planted: Imports = new Map([
      ['x/low/a.ts', new Set(['x/high/b.ts'])],
      ['x/high/b.ts', new Set(['x/low/a.ts', 'x/beside/c.ts'])],
      ['x/beside/c.ts', new Set()],
    ]);
    expect(arrowsUpward(planted, [['low'], ['high', 'beside']])).toEqual([
      'x/low/a.ts → x/high/b.ts',
      'x/high/b.ts → x/beside/c.ts',
    ]);
    expect(circles(planted)).toEqual([['x/high/b.ts', 'x/low/a.ts']]);
  });
});
