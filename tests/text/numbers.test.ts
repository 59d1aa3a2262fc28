import { describe, expect, test } from 'vitest';
import { formatMoney, formatMoneyRange, formatNumber } from '../../src/text/numbers.ts';

describe('formatNumber', () => {
  test('writes a comma for the decimals and a dot for the thousands', () => {
    expect(formatNumber(30.26)).toBe('30,26');
    expect(formatNumber(1670)).toBe('1.670');
    expect(formatNumber(1234567.5)).toBe('1.234.567,5');
  });

  test('keeps at most two decimals and no empty ones', () => {
    expect(formatNumber(111.456)).toBe('111,46');
    expect(formatNumber(60)).toBe('60');
    expect(formatNumber(0)).toBe('0');
  });
});

describe('formatMoney', () => {
  test('says millions and billions by name', () => {
    expect(formatMoney(150_000_000)).toBe('150 triệu đồng');
    expect(formatMoney(1_500_000_000)).toBe('1,5 tỷ đồng');
    expect(formatMoney(1_000_000_000)).toBe('1 tỷ đồng');
    expect(formatMoney(1_500_000)).toBe('1,5 triệu đồng');
  });

  test('rounds nothing away: what two decimals cannot hold is said in a smaller unit', () => {
    expect(formatMoney(1_555_000_000)).toBe('1.555 triệu đồng');
    expect(formatMoney(1_234_567)).toBe('1.234.567 đồng');
  });

  test('says small sums in đồng', () => {
    expect(formatMoney(500_000)).toBe('500.000 đồng');
    expect(formatMoney(0)).toBe('0 đồng');
  });
});

describe('formatMoneyRange', () => {
  test('an open upper end is “từ”', () => {
    expect(formatMoneyRange(150_000_000, null)).toBe('từ 150 triệu đồng');
  });

  test('a range of one amount is that amount', () => {
    expect(formatMoneyRange(30_000_000, 30_000_000)).toBe('30 triệu đồng');
  });

  test('a range over two units names both', () => {
    expect(formatMoneyRange(900_000_000, 1_500_000_000)).toBe('900 triệu đồng đến 1,5 tỷ đồng');
  });
});
