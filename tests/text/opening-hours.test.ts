import { expect, test } from 'vitest';
import { isOpenAt, vietnamWeekTime } from '../../src/text/opening-hours.ts';

const office = [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }];

test.each([
  [1, '07:59', false],
  [1, '08:00', true],
  [5, '16:59', true],
  [5, '17:00', false],
  [6, '10:00', false],
  [7, '10:00', false],
])('day %i at %s: %s', (day, clock, isOpen) => {
  expect(isOpenAt(office, day, Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)))).toBe(isOpen);
});

test.each([
  ['2026-11-23T00:59:00Z', 1, 7 * 60 + 59],
  ['2026-11-22T17:00:00Z', 1, 0],
  ['2026-11-22T16:59:00Z', 7, 23 * 60 + 59],
])('%s is in Việt Nam day %i, minute %i, wherever the reader is', (moment, weekday, minutes) => {
  expect(vietnamWeekTime(Date.parse(moment))).toEqual({ weekday, minutes });
});
