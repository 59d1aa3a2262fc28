import { describe, expect, test } from 'vitest';
import { messageSchema, monthSchema } from '../../src/campaign/schema.ts';

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
const message = {
  text: 'Im lặng là tiếp tay.',
  audience: ['mọi người'],
  field: 'gia-dinh',
  length: '15',
  official: false,
  validFrom: '2026-11-15',
  validUntil: null,
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

describe('a message', () => {
  test('of our own needs no source; an official one does', () => {
    expect(messageSchema.parse(message)).toMatchObject({ indicators: [] });
    expect(messageSchema.safeParse({ ...message, official: true }).error?.issues.map((issue) => issue.message)).toEqual([
      'khẩu hiệu chính thức phải có nguồn (sources)',
    ]);
    expect(messageSchema.safeParse({ ...message, official: true, sources: [source] }).success).toBe(true);
  });

  test.each([
    ['nobody to hear it', { audience: [] }],
    ['no first day', { validFrom: null }],
    ['a length outside the list', { length: '45' }],
    ['a field outside the list', { field: 'the-thao' }],
  ])('with %s is refused', (_what, change) => {
    expect(messageSchema.safeParse({ ...message, ...change }).success).toBe(false);
  });
});
