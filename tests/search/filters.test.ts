import { expect, test } from 'vitest';
import { planFilters } from '../../src/search/filters.ts';
import { makeProvince } from '../fixtures/place.ts';
import { makePlan } from '../fixtures/plan.ts';

test('a plan can be found by kind, each year, place now and then, level and each body', () => {
  expect(planFilters(makePlan(), makeProvince())).toEqual([
    ['loại', 'Kế hoạch'],
    ['năm', '2024'],
    ['năm', '2025'],
    ['nơi', 'thành phố Huế'],
    ['nơi', 'huyện A Lưới, tỉnh Thừa Thiên Huế'],
    ['cấp', 'cấp huyện'],
    ['cơ quan', 'Phòng Nội vụ'],
    ['cơ quan', 'Hội Liên hiệp Phụ nữ huyện'],
  ]);
});

test('a place that has kept its name, and a body named twice, stand once', () => {
  const filters = planFilters(
    makePlan(
      ['then: "huyện A Lưới, tỉnh Thừa Thiên Huế"', 'then: thành phố Huế'],
      ['names: [Hội Liên hiệp Phụ nữ huyện]', 'names: [Phòng Nội vụ]'],
    ),
    makeProvince(),
  );
  expect(filters.filter(([name]) => name === 'nơi')).toEqual([['nơi', 'thành phố Huế']]);
  expect(filters.filter(([name]) => name === 'cơ quan')).toEqual([['cơ quan', 'Phòng Nội vụ']]);
});
