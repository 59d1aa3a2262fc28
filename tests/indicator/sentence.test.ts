import { describe, expect, test } from 'vitest';
import { airSentence } from '../../src/indicator/sentence.ts';
import { makeIndicator, point } from '../fixtures/indicator.ts';

function sentence(
  label: string,
  value: number | null,
  confidence: 'high' | 'medium' | 'low',
  unit: string,
  spoken: string | null,
  source = 'VOV',
) {
  const sources = [{ name: source, url: null, date: null, says: null }];
  return airSentence(
    makeIndicator({
      series: [
        {
          id: 'a',
          name: 'Nữ đại biểu',
          unit,
          definition: 'A.',
          spoken,
          segments: [{ breakBefore: null, points: [{ ...point(2021, value, confidence), label, sources }] }],
        },
      ],
    }),
  );
}

describe('the sentence to read on air', () => {
  test('names source, time, thing and value, in that order, with the unit in words', () => {
    expect(sentence('2023', 50.9, 'high', '%', 'lao động nữ làm công hưởng lương chiếm')).toBe(
      'Theo VOV, năm 2023, lao động nữ làm công hưởng lương chiếm 50,9 phần trăm.',
    );
  });

  test('says a month, a term and a school year as people say them', () => {
    expect(sentence('tháng 7/2022', 46.6, 'high', '%', null)).toBe('Theo VOV, tháng 7 năm 2022, nữ đại biểu là 46,6 phần trăm.');
    expect(sentence('2021 (khóa XV)', 30.26, 'high', '%', null)).toBe('Theo VOV, năm 2021, khóa XV, nữ đại biểu là 30,26 phần trăm.');
    expect(sentence('năm học 2022-2023', 90, 'high', '%', null)).toBe('Theo VOV, năm học 2022 đến 2023, nữ đại biểu là 90 phần trăm.');
  });

  test('says a ratio with "trên", a rank without a unit, and a source without its address', () => {
    expect(sentence('2020', 112.1, 'high', 'bé trai/100 bé gái', 'tỷ số là')).toBe(
      'Theo VOV, năm 2020, tỷ số là 112,1 bé trai trên 100 bé gái.',
    );
    expect(sentence('2024', 72, 'high', 'hạng', 'Việt Nam xếp thứ', 'Phụ nữ Online (phunuonline.com.vn)')).toBe(
      'Theo Phụ nữ Online, năm 2024, Việt Nam xếp thứ 72.',
    );
  });

  test('warns where the confidence is not high', () => {
    expect(sentence('2016', 26.8, 'medium', '%', null)).toBe(
      'Theo VOV, năm 2016, nữ đại biểu là 26,8 phần trăm; con số này có độ tin cậy vừa, nên kiểm tra lại trước khi phát.',
    );
    expect(sentence('2022', 1, 'low', '%', null)).toBe(
      'Theo VOV, năm 2022, nữ đại biểu là 1 phần trăm; con số này có độ tin cậy thấp, chưa nên dùng làm tin chính.',
    );
  });

  test('is not there without a value', () => {
    expect(sentence('2022', null, 'high', '%', null)).toBeNull();
    expect(airSentence(makeIndicator({ series: [] }))).toBeNull();
  });

  test('takes the newest value that is not of low confidence', () => {
    expect(airSentence(makeIndicator())).toBe('Theo Tổng cục Thống kê, năm 2023, cả nước là 112,3 bé trai trên 100 bé gái.');
  });
});
