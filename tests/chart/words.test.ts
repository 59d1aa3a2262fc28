import { describe, expect, test } from 'vitest';
import { altText, notesOf, stopsOf } from '../../src/chart/words.ts';
import { chartOf } from '../../src/indicator/chart.ts';
import { makeIndicator } from '../fixtures/indicator.ts';

const indicator = makeIndicator();
const chart = chartOf(indicator, indicator.series[0]!)!;

describe('the words of a chart', () => {
  test('are a stop for each point, break, missing value and target, in the order of time', () => {
    expect(stopsOf(chart).map(({ text }) => text)).toEqual([
      '2019: 111,5 bé trai/100 bé gái (1/8)',
      '2020: không có số (2/8)',
      '2021: 112 bé trai/100 bé gái (3/8)',
      'Đứt mạch, không nối: Đổi cách tính (4/8)',
      '2023: 112,3 bé trai/100 bé gái (5/8)',
      '2024: 111,4 bé trai/100 bé gái, độ tin cậy thấp (6/8)',
      'Chỉ tiêu đến năm 2025: 111 (7/8)',
      'Chỉ tiêu đến năm 2030: 109 (8/8)',
    ]);
    expect(stopsOf(chart)[4]?.at).toEqual({ line: 1, point: 0 });
  });

  test('tell in notes what the marks mean', () => {
    expect(notesOf(chart)).toEqual([
      '(1) Đứt mạch: Đổi cách tính',
      '2020: không có số.',
      'Chấm rỗng: độ tin cậy thấp.',
      'Trục đứng bắt đầu từ 106, không phải 0.',
    ]);
    expect(altText(chart)).toContain('2023 112,3 bé trai/100 bé gái');
  });
});
