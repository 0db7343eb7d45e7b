import { describe, expect, it } from 'vitest';
import { openAnswer } from '../../../../shared/workbook/answer.ts';
import { isWellPlaced } from '../../../../shared/workbook/placement.ts';

const row = { kind: 'row', position: 1, disclosure: null } as const;

describe('an entry', () => {
  it('stands where its kind belongs', () => {
    expect(isWellPlaced('device.name', openAnswer)).toBe(true);
    expect(isWellPlaced('goals/a', row)).toBe(true);
    expect(isWellPlaced('goals/a/statement', openAnswer)).toBe(true);
    expect(isWellPlaced('device.name', row)).toBe(false);
    expect(isWellPlaced('goals/a', openAnswer)).toBe(false);
    expect(isWellPlaced('__proto__/a', row)).toBe(false);
  });

  it('is no decision without a component', () => {
    expect(isWellPlaced('decisions/DI-1_device', row)).toBe(true);
    expect(isWellPlaced('decisions/DI-1_device/reason', openAnswer)).toBe(true);
    expect(isWellPlaced('decisions/DI-1', row)).toBe(false);
    expect(isWellPlaced('decisions/DI-1_', row)).toBe(false);
    expect(isWellPlaced('decisions/DI-1/reason', openAnswer)).toBe(false);
  });
});
