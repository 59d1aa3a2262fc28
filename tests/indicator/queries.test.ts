import { describe, expect, test } from 'vitest';
import {
  byCode,
  latestPoint,
  newestText,
  pointsOf,
  statedTargets,
  targetSources,
  targetsText,
  valueText,
} from '../../src/indicator/queries.ts';
import { makeIndicator, point } from '../fixtures/indicator.ts';

test('statedTargets drops what is only remembered', () => {
  expect(statedTargets(makeIndicator()).map((target) => target.year)).toEqual([2025, 2030]);
  expect(statedTargets(makeIndicator({ targets: [] }))).toEqual([]);
});

test('pointsOf gives the points of all segments in their order', () => {
  expect(pointsOf(makeIndicator().series[0]!).map((p) => p.year)).toEqual([2019, 2020, 2021, 2023, 2024]);
});

describe('latestPoint', () => {
  const [series] = makeIndicator().series;
  const withPoints = (...points: ReturnType<typeof point>[]) =>
    makeIndicator({ series: [{ ...series!, segments: [{ breakBefore: null, points }] }] });

  test('is the newest value that is not of low confidence', () => {
    expect(latestPoint(makeIndicator())).toMatchObject({ point: { year: 2023, value: 112.3 }, series: { id: 'ca-nuoc' } });
  });

  test('does not depend on the order of the points', () => {
    expect(latestPoint(withPoints(point(2023, 3, 'high'), point(2019, 1, 'high')))?.point.year).toBe(2023);
  });

  test('skips a year without a value, and takes a zero for a value', () => {
    expect(latestPoint(withPoints(point(2019, 0, 'medium'), point(2020, null, 'high')))?.point).toMatchObject({ year: 2019, value: 0 });
  });

  test('is null where no value may stand alone', () => {
    expect(latestPoint(withPoints(point(2024, 111.4, 'low'), point(2023, null, 'high')))).toBeNull();
    expect(latestPoint(makeIndicator({ series: [] }))).toBeNull();
  });
});

test('a value is written with its unit', () => {
  expect(valueText(46.67, '%')).toBe('46,67%');
  expect(valueText(1.89, 'lần')).toBe('1,89 lần');
  expect(valueText(1670, 'người')).toBe('1.670 người');
});

test('indicators of the strategy stand by their number, the others after them by name', () => {
  const list = [
    ['Đại biểu', null],
    ['Y tế', '4.1'],
    ['Bạo lực', null],
    ['Lãnh đạo', '1.1'],
  ] as const;
  expect(
    list
      .map(([shortName, code]) => makeIndicator({ shortName, code }))
      .sort(byCode)
      .map((i) => i.shortName),
  ).toEqual(['Lãnh đạo', 'Y tế', 'Bạo lực', 'Đại biểu']);
});

test('the targets of a year are those that a source states', () => {
  const indicator = makeIndicator();
  expect(targetsText(indicator, 2030)).toBe('109');
  expect(targetsText(indicator, 2035)).toBe('chưa xác minh');
  const [target] = indicator.targets;
  const parts = [
    { ...target!, text: '30%', of: 'bộ, ngành' },
    { ...target!, text: '60%' },
  ];
  expect(targetsText(makeIndicator({ targets: parts }), 2025)).toBe('30% (bộ, ngành); 60%');
});

test('the newest value stands with its unit, series and year, or is said to be missing', () => {
  expect(newestText(makeIndicator())).toBe('112,3 bé trai/100 bé gái (Cả nước, 2023)');
  expect(newestText(makeIndicator({ series: [] }))).toBe('chưa có số có nguồn');
});

test('the sources of stated targets are named once each', () => {
  expect(targetSources(makeIndicator()).map((source) => source.name)).toEqual(['Tổng cục Thống kê']);
});
