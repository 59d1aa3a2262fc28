import { describe, expect, test } from 'vitest';
import { indicatorCsv, indicatorDocument } from '../../src/open-data/indicator-data.ts';
import { makeIndicator } from '../fixtures/indicator.ts';
import { origin } from '../fixtures/origin.ts';

describe('indicatorCsv', () => {
  const rows = indicatorCsv(makeIndicator())
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(','));

  test('has one row for each stated target and each point, missing values included', () => {
    expect(rows[0]).toEqual([
      'indicator',
      'code',
      'kind',
      'series',
      'segment',
      'year',
      'label',
      'value',
      'unit',
      'of',
      'confidence',
      'note',
      'breakBefore',
      'sources',
    ]);
    expect(rows.slice(1).map((row) => [row[2], row[4], row[5], row[7]])).toEqual([
      ['target', '', '2025', '111'],
      ['target', '', '2030', '109'],
      ['value', '1', '2019', '111.5'],
      ['value', '1', '2020', ''],
      ['value', '1', '2021', '112'],
      ['value', '2', '2023', '112.3'],
      ['value', '2', '2024', '111.4'],
    ]);
  });

  test('says where a series breaks, how sure a value is, and who says so', () => {
    expect(rows.find((row) => row[5] === '2024')).toEqual([
      '4-1-ty-so-gioi-tinh-khi-sinh',
      '4.1',
      'value',
      'ca-nuoc',
      '2',
      '2024',
      '2024',
      '111.4',
      'bé trai/100 bé gái',
      '',
      'low',
      '',
      'Đổi cách tính',
      'Tổng cục Thống kê 2024-06 https://www.gso.gov.vn/',
    ]);
  });

  test('has no row for a target that is only remembered', () => {
    expect(indicatorCsv(makeIndicator())).not.toContain('2035');
  });
});

test('the JSON has the licence and no remembered target, and all else as it is', () => {
  const indicator = makeIndicator();
  expect(indicatorDocument(indicator, origin)).toEqual({
    ...indicator,
    targets: indicator.targets.slice(0, 2),
    licence: origin.licence,
    citation: `${indicator.name}. Trang, https://trang.vn${indicator.url}, nội dung tính đến 23/11/2026.`,
  });
});
