import { describe, expect, test } from 'vitest';
import { agencyFinder, bareName, communeText, otherFormerNames, provinceText } from '../../src/place/queries.ts';
import { makeProvince } from '../fixtures/place.ts';

describe('agencyFinder', () => {
  const agency = (id: string, name: string, aliases: string[]) => ({
    id,
    name,
    aliases,
    status: 'dissolved' as const,
    until: '2025-02',
    successor: 'Sở Nội vụ',
    certainty: 'inferred' as const,
    sources: [],
  });
  const find = agencyFinder([
    agency('ldtbxh', 'Sở Lao động - Thương binh và Xã hội', ['Sở LĐTBXH', 'Sở LĐ-TB&XH']),
    agency('noi-vu', 'Sở Nội vụ', []),
  ]);

  test.each([
    'Sở Lao động - Thương binh và Xã hội',
    'Sở Lao động – Thương binh và Xã hội',
    'SỞ LAO ĐỘNG THƯƠNG BINH VÀ XÃ HỘI',
    'so lao dong - thuong binh va xa hoi',
    'Sở LĐTBXH',
    'Sở LĐ - TB & XH',
    'Sở Lao động - Thương binh và Xã hội'.normalize('NFD'),
  ])('finds one body by “%s”', (name) => {
    expect(find(name)?.id).toBe('ldtbxh');
  });

  test('finds none by a part of a name', () => {
    expect(find('Sở Nội vụ tỉnh')).toBeNull();
    expect(find('Nội vụ')).toBeNull();
    expect(find('')).toBeNull();
  });
});

test('a bare name has lost its kind, and only its kind', () => {
  expect(bareName('tỉnh Cao Bằng')).toBe('Cao Bằng');
  expect(bareName('thành phố Hồ Chí Minh')).toBe('Hồ Chí Minh');
  expect(bareName('Huế')).toBe('Huế');
});

test('former provinces are named where they had another name; a change of kind alone is none', () => {
  expect(otherFormerNames(makeProvince())).toEqual(['tỉnh Thừa Thiên Huế']);
  expect(otherFormerNames(makeProvince({ name: 'thành phố Đồng Nai', formerly: ['tỉnh Đồng Nai', 'tỉnh Bình Phước'] }))).toEqual([
    'tỉnh Bình Phước',
  ]);
});

test('communes are counted by kind, without the kinds that are zero', () => {
  expect(communeText(makeProvince({ communes: { communes: 2621, wards: 687, specialZones: 13 } }))).toBe('2621 xã, 687 phường, 13 đặc khu');
  expect(communeText(makeProvince())).toBe('19 xã, 21 phường');
  expect(communeText(makeProvince({ communes: { communes: 0, wards: 0, specialZones: 0 } }))).toBe('');
});

test('a province says what it is made of, and what it was', () => {
  const merged = makeProvince({ name: 'thành phố Đồng Nai', formerly: ['tỉnh Đồng Nai', 'tỉnh Bình Phước'], note: 'Ghi chú.' });
  expect(provinceText(merged)).toBe(
    'Gồm 19 xã, 21 phường. Từ 01/7/2025, gồm các nơi trước đây là: tỉnh Đồng Nai, tỉnh Bình Phước. Ghi chú.',
  );
  expect(provinceText(makeProvince({ formerly: ['tỉnh Thừa Thiên Huế'] }))).toBe('Gồm 19 xã, 21 phường. Tên cũ: tỉnh Thừa Thiên Huế.');
  expect(provinceText(makeProvince({ name: 'tỉnh Cao Bằng', formerly: ['tỉnh Cao Bằng'] }))).toBe('Gồm 19 xã, 21 phường.');
});
