import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/indicator/chart.ts';
import { makeIndicator, point } from '../fixtures/indicator.ts';

const indicator = makeIndicator();
const [series] = indicator.series;
const linesOf = (kind: 'series' | 'target') => chartOf(indicator, series!)!.lines.filter((line) => line.kind === kind);

describe('chartOf', () => {
  test('never joins two segments: each is a line of its own', () => {
    expect(linesOf('series').map((line) => line.points)).toEqual([
      [
        { x: 2019, y: 111.5 },
        { x: 2021, y: 112 },
      ],
      [
        { x: 2023, y: 112.3 },
        { x: 2024, y: 111.4 },
      ],
    ]);
  });

  test('draws stated targets as level lines over the whole width, and no remembered one', () => {
    expect(linesOf('target')).toEqual([
      {
        label: 'Chỉ tiêu 2025: 111',
        kind: 'target',
        points: [
          { x: 2018, y: 111 },
          { x: 2031, y: 111 },
        ],
      },
      {
        label: 'Chỉ tiêu 2030: 109',
        kind: 'target',
        points: [
          { x: 2018, y: 109 },
          { x: 2031, y: 109 },
        ],
      },
    ]);
  });

  test('has room of a year on both sides, also of a fraction of a year', () => {
    expect(chartOf(indicator, series!)).toMatchObject({ title: 'Cả nước', unit: 'bé trai/100 bé gái', years: [2018, 2031] });
    const half = { ...series!, segments: [{ breakBefore: null, points: [point(2019.25, 1, 'high'), point(2021.5, 2, 'high')] }] };
    expect(chartOf(makeIndicator({ targets: [], series: [half] }), half)!.years).toEqual([2018, 2023]);
  });

  test('draws targets for the first series alone, and none that is of a part or has no number', () => {
    const second = { ...series!, id: 'nong-thon', name: 'Nông thôn' };
    const two = makeIndicator({ series: [series!, second] });
    expect(chartOf(two, second)!.lines.every((line) => line.kind === 'series')).toBe(true);
    const [target] = indicator.targets;
    const parts = makeIndicator({
      series: [series!],
      targets: [
        { ...target!, of: 'người bị bạo lực' },
        { ...target!, value: null },
      ],
    });
    expect(chartOf(parts, series!)!.lines.every((line) => line.kind === 'series')).toBe(true);
  });

  test('draws nothing of fewer than two values', () => {
    const lonely = { ...series!, segments: [{ breakBefore: null, points: [point(2019, 111, 'high'), point(2020, null, 'high')] }] };
    expect(chartOf(makeIndicator({ series: [lonely] }), lonely)).toBeNull();
  });
});
