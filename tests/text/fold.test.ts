import { describe, expect, test } from 'vitest';
import { compareVietnamese, foldMarks, slugOf } from '../../src/text/fold.ts';

describe('foldMarks', () => {
  test('takes every mark off, and turns đ, which has no decomposition, into d', () => {
    expect(foldMarks('Đường dây nóng: đỡ đần, Nguyễn Thị Ước')).toBe('Duong day nong: do dan, Nguyen Thi Uoc');
  });

  test('gives the same for composed and decomposed text', () => {
    expect(foldMarks('Kế hoạch Đồng Nai'.normalize('NFD'))).toBe('Ke hoach Dong Nai');
    expect(foldMarks('Kế hoạch Đồng Nai'.normalize('NFC'))).toBe('Ke hoach Dong Nai');
  });

  test('leaves digits, signs and capitals as they are', () => {
    expect(foldMarks('67/KH-UBND (2021) 20%')).toBe('67/KH-UBND (2021) 20%');
  });
});

describe('slugOf', () => {
  test('makes an address: lower case, unmarked, words joined by one hyphen', () => {
    expect(slugOf('Bị mua bán, bị lừa đi làm')).toBe('bi-mua-ban-bi-lua-di-lam');
    expect(slugOf('Địa chỉ   tin — cậy')).toBe('dia-chi-tin-cay');
  });

  test('leaves no hyphen at either end', () => {
    expect(slugOf('“Đọc thêm”?!')).toBe('doc-them');
    expect(slugOf('-- 16 ngày --')).toBe('16-ngay');
  });

  test('gives the same for decomposed text, and nothing for signs alone', () => {
    expect(slugOf('Phường Đông Hà'.normalize('NFD'))).toBe('phuong-dong-ha');
    expect(slugOf('…')).toBe('');
  });
});

test('Vietnamese order puts đ after d and vowels with a hook or hat after the plain ones', () => {
  expect(['Đồng Nai', 'Điện Biên', 'Cà Mau', 'Dương', 'An Giang', 'Ân'].sort(compareVietnamese)).toEqual([
    'An Giang',
    'Ân',
    'Cà Mau',
    'Dương',
    'Điện Biên',
    'Đồng Nai',
  ]);
});
