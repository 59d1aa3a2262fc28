import { describe, expect, test } from 'vitest';
import { currentYear, keyDays, leadText, monthEnd, monthStart, phaseOf, phaseText } from '../../src/campaign/queries.ts';

test('the month runs from 15 November to 15 December', () => {
  expect([monthStart, monthEnd]).toEqual(['11-15', '12-15']);
});

describe('phaseOf', () => {
  test.each([
    ['2026-01-01', { kind: 'before', daysLeft: 318 }],
    ['2026-11-14', { kind: 'before', daysLeft: 1 }],
    ['2026-11-15', { kind: 'during', day: 1, days: 31 }],
    ['2026-11-23', { kind: 'during', day: 9, days: 31 }],
    ['2026-12-01', { kind: 'during', day: 17, days: 31 }],
    ['2026-12-15', { kind: 'during', day: 31, days: 31 }],
    ['2026-12-16', { kind: 'after' }],
    ['2027-01-01', { kind: 'after' }],
    ['2025-11-20', { kind: 'before', daysLeft: 360 }],
  ])('on %s is %j', (today, phase) => {
    expect(phaseOf(2026, today)).toEqual(phase);
  });
});

test('the sentence on the home page says the same', () => {
  expect(phaseText(2026, '2026-11-14')).toBe('Còn 1 ngày nữa là đến Tháng hành động năm 2026.');
  expect(phaseText(2026, '2026-11-23')).toBe('Hôm nay là ngày thứ 9 trong 31 ngày của Tháng hành động năm 2026.');
  expect(phaseText(2026, '2026-12-16')).toBe('Tháng hành động năm 2026 đã kết thúc ngày 15/12/2026.');
});

test('people ask about this year’s month until 31 December', () => {
  expect(currentYear('2026-12-31')).toBe(2026);
  expect(currentYear('2027-01-01')).toBe(2027);
});

describe('keyDays', () => {
  test('are the same five every year', () => {
    expect(keyDays(2026).map(({ from, to, name }) => [from, to, name])).toEqual([
      ['2026-11-15', '2026-11-15', 'Bắt đầu Tháng hành động'],
      ['2026-11-25', '2026-11-25', 'Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ'],
      ['2026-11-25', '2026-12-10', '16 ngày hành động'],
      ['2026-12-10', '2026-12-10', 'Ngày Nhân quyền'],
      ['2026-12-15', '2026-12-15', 'Kết thúc Tháng hành động'],
    ]);
  });

  test('lie within the month, in the order of the calendar, and end no earlier than they begin', () => {
    const days = keyDays(2024);
    expect(days.map((day) => day.from)).toEqual(days.map((day) => day.from).sort());
    for (const { from, to } of days) expect('2024-11-15' <= from && from <= to && to <= '2024-12-15').toBe(true);
  });
});

test('who leads the month is said with how sure that is, and what is known of the launch', () => {
  expect(leadText({ leadBody: 'Bộ Nội vụ', leadBodyCertainty: 'sourced', launch: null })).toBe('Bộ Nội vụ.');
  expect(leadText({ leadBody: 'Bộ Nội vụ', leadBodyCertainty: 'inferred', launch: null })).toBe(
    'Bộ Nội vụ (suy ra từ năm trước, chưa có nguồn).',
  );
  expect(leadText({ leadBody: null, leadBodyCertainty: 'unknown', launch: { date: null, place: null, text: 'Phát động ở Huế.' } })).toBe(
    'Chưa rõ. Phát động ở Huế.',
  );
});
