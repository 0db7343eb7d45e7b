import { describe, expect, it } from 'vitest';
import { type SupportDays, supportLanes } from '../../../renderer/library/support-lanes.ts';

const none: SupportDays = {
  supportStart: null,
  supportEnd: null,
  saleEnd: null,
  endOfLife: null,
  componentEnd: null,
};
const scale = { from: 2020, to: 2030, today: 2026.5 };
const today = '2026-07-01';
const lanes = (days: Partial<SupportDays>) => supportLanes({ ...none, ...days }, scale, today);

describe('the lines of a support window', () => {
  it('has none where nothing is dated', () => {
    expect(lanes({})).toEqual([]);
  });

  it('says at the end of each line what ends there', () => {
    const all = lanes({
      supportStart: '2022-01-01',
      supportEnd: '2028-01-01',
      saleEnd: '2024-01-01',
      endOfLife: '2029-01-01',
      componentEnd: '2027-01-01',
    });
    expect(all.map(({ id, words }) => [id, words])).toEqual([
      ['sale', 'Sold until 2024-01-01'],
      ['support', 'Supported until 2028-01-01'],
      ['life', 'End of life 2029-01-01'],
      ['component', 'First component ends 2027-01-01'],
    ]);
    expect(all[1]).toMatchObject({ from: 20, to: 80 });
    expect(all[3]).toMatchObject({ isEarly: true });
  });

  it('marks no component that lasts as long as the support', () => {
    const [, component] = lanes({ supportEnd: '2028-01-01', componentEnd: '2028-01-01' });
    expect(component).not.toHaveProperty('isEarly');
  });

  it('draws support without an end to the end of the scale', () => {
    expect(lanes({ supportStart: '2025-01-01' })).toMatchObject([{ to: 100, isOpen: true }]);
  });

  it('draws no time after the end as supported where the start is unknown', () => {
    const [ended] = lanes({ supportEnd: '2024-01-01' });
    expect(ended).toMatchObject({ words: 'Support ended 2024-01-01', from: 40, to: 40 });
  });
});
