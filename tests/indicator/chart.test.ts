import { describe, expect, test } from 'vitest';
import { chartOf, chartsOf } from '../../src/indicator/chart.ts';
import { makeIndicator, point } from '../fixtures/indicator.ts';

const indicator = makeIndicator();
const chart = chartOf(indicator, indicator.series[0]!)!;

describe('the data of a chart', () => {
  test('has a line for each segment and nothing between them', () => {
    expect(chart.lines.map((line) => line.map(({ x, y }) => [x, y]))).toEqual([
      [
        [2019, 111.5],
        [2021, 112],
      ],
      [
        [2023, 112.3],
        [2024, 111.4],
      ],
    ]);
  });

  test('names the break half-way, and keeps a missing value as missing', () => {
    expect(chart.breaks).toEqual([{ x: 2022, text: 'Đổi cách tính' }]);
    expect(chart.missing).toEqual([{ x: 2020, text: '2020' }]);
  });

  test('shows stated targets alone, on the first series, and never one that is remembered', () => {
    expect(chart.targets.map(({ year, y }) => [year, y])).toEqual([
      [2025, 111],
      [2030, 109],
    ]);
    const second = { ...indicator.series[0]!, id: 'b' };
    expect(chartOf({ ...indicator, series: [indicator.series[0]!, second] }, second)?.targets).toEqual([]);
    expect(chartOf({ ...indicator, notComparable: 'Khác.' }, indicator.series[0]!)?.targets).toEqual([]);
  });

  test('has an axis of whole steps that begins at zero unless the values lie close together', () => {
    expect([chart.range, chart.step]).toEqual([[106, 114], 2]);
    const one = {
      ...indicator.series[0]!,
      unit: '%',
      segments: [{ breakBefore: null, points: [point(2021, 30, 'high'), point(2024, 97, 'high')] }],
    };
    expect(chartOf({ ...indicator, unit: '%', targets: [], series: [one] }, one)).toMatchObject({ range: [0, 100], step: 50 });
  });

  test('is not there for a single value without a target, nor for none', () => {
    const one = { ...indicator.series[0]!, segments: [{ breakBefore: null, points: [point(2021, 112, 'high')] }] };
    expect(chartOf({ ...indicator, targets: [], series: [one] }, one)).toBeNull();
    expect(chartsOf({ ...indicator, series: [one] })).toHaveLength(1);
    expect(chartsOf(makeIndicator({ series: [] }))).toEqual([]);
  });
});

describe('the edges of a chart', () => {
  const [series] = indicator.series;

  test('have room of a year on both sides, also of a fraction of a year', () => {
    expect(chart).toMatchObject({ title: 'Cả nước', unit: 'bé trai/100 bé gái', years: [2018, 2031] });
    const half = { ...series!, segments: [{ breakBefore: null, points: [point(2019.25, 1, 'high'), point(2021.5, 2, 'high')] }] };
    expect(chartOf(makeIndicator({ targets: [], series: [half] }), half)!.years).toEqual([2018, 2023]);
  });

  test('show no target that is of a part or has no number', () => {
    const [target] = indicator.targets;
    const targets = [
      { ...target!, of: 'người bị bạo lực' },
      { ...target!, value: null },
    ];
    expect(chartOf(makeIndicator({ series: [series!], targets }), series!)!.targets).toEqual([]);
  });
});
