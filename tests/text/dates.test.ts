import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, formatDate, formatMonthDay, isRealDay, weekdayOf, yearOf } from '../../src/text/dates.ts';

describe('isRealDay', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-11-23', '2026-12-31'])('%s is a day', (day) => {
    expect(isRealDay(day)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-1-1',
    '2021-01',
    '21-01-01',
    '2021-01-01T00:00',
    ' 2021-01-01',
    '',
  ])('“%s” is none', (day) => {
    expect(isRealDay(day)).toBe(false);
  });
});

describe('formatDate', () => {
  test('days below 10 and months 1 and 2 take a zero, other months none (NĐ 30/2020/NĐ-CP)', () => {
    expect(formatDate('2021-03-03')).toBe('03/3/2021');
    expect(formatDate('2021-02-08')).toBe('08/02/2021');
    expect(formatDate('2021-01-31')).toBe('31/01/2021');
    expect(formatDate('2024-10-05')).toBe('05/10/2024');
    expect(formatDate('2024-12-25')).toBe('25/12/2024');
  });

  test('a month and a year alone stay a month and a year', () => {
    expect(formatDate('2021-09')).toBe('9/2021');
    expect(formatDate('2021-12')).toBe('12/2021');
    expect(formatDate('2021')).toBe('2021');
  });
});

test('a day without a year keeps the same zeros', () => {
  expect(formatMonthDay('11-30')).toBe('30/11');
  expect(formatMonthDay('03-08')).toBe('08/3');
  expect(formatMonthDay('02-03')).toBe('03/02');
});

test('weekdays have their Vietnamese names, Sunday and leap days included', () => {
  expect(weekdayOf('2026-11-25')).toBe('Thứ Tư');
  expect(weekdayOf('2026-11-15')).toBe('Chủ nhật');
  expect(weekdayOf('2024-02-29')).toBe('Thứ Năm');
  expect(weekdayOf('2026-11-28')).toBe('Thứ Bảy');
});

describe('days', () => {
  test('are counted across months, years and leap days', () => {
    expect(daysBetween('2026-11-23', '2026-11-23')).toBe(0);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
    expect(daysBetween('2023-11-15', '2026-11-15')).toBe(1096);
  });

  test('are negative when the second day is the earlier one', () => {
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });

  test('are added over the ends of months and years, and taken away', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2026-11-23', 30)).toBe('2026-12-23');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });
});

test('the year of a day is its first four digits', () => {
  expect(yearOf('2026-11-23')).toBe(2026);
});
