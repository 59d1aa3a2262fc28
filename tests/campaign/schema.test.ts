import { describe, expect, test } from 'vitest';
import { monthSchema } from '../../src/campaign/schema.ts';

const source = { name: 'Bộ Nội vụ', url: null, date: '2025-10-10', says: null };
const month = {
  year: 2025,
  theme: null,
  themeEn: null,
  officialName: 'Tháng hành động',
  leadBody: null,
  leadBodyCertainty: 'unknown',
  launch: null,
  guidanceLetter: null,
  unite: null,
  confidence: 'none',
  sources: [],
};
describe('a month', () => {
  test('without a confirmed theme needs no source', () => {
    expect(monthSchema.parse(month)).toMatchObject({ theme: null, slogans: [], themeNote: null });
  });

  test('with a theme needs the source of it', () => {
    expect(monthSchema.safeParse({ ...month, theme: 'Bình đẳng' }).error?.issues.map((issue) => issue.message)).toEqual([
      'chủ đề đã ghi thì phải có nguồn (sources)',
    ]);
    expect(monthSchema.safeParse({ ...month, theme: 'Bình đẳng', sources: [source] }).success).toBe(true);
  });

  test.each([
    ['half a year', { year: 2025.5 }],
    ['an empty theme', { theme: ' ' }],
    ['a campaign of the United Nations without a source', { unite: { theme: 'x', sources: [] } }],
    ['an unknown key', { motto: 'x' }],
  ])('with %s is refused', (_what, change) => {
    expect(monthSchema.safeParse({ ...month, ...change }).success).toBe(false);
  });
});
