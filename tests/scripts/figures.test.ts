import { expect, test } from 'vitest';
import { lineThrough } from '../../scripts/bench/figures.ts';

test('a line through points that lie on one is that line', () => {
  expect(
    lineThrough([
      [10, 25],
      [20, 45],
      [40, 85],
    ]),
  ).toEqual({ start: 5, slope: 2, worst: 0 });
});

test('of points that do not, it says by how much it misses', () => {
  const { start, slope, worst } = lineThrough([
    [1, 1],
    [2, 4],
    [3, 4],
  ]);
  expect([start, slope, worst].map((n) => Math.round(n * 100) / 100)).toEqual([0, 1.5, 0.5]);
});
