import { describe, expect, test } from 'vitest';
import { byOrder, confirmationText, isShown, linesFor, linesIn, whereText } from '../../src/support/queries.ts';
import { makeLine } from '../fixtures/hotline.ts';

describe('isShown', () => {
  const entry = { published: true, reviewBy: '2026-12-31' };

  test('an entry stands until the day of its review, that day included, and not the day after', () => {
    expect(isShown(entry, '2026-12-30')).toBe(true);
    expect(isShown(entry, '2026-12-31')).toBe(true);
    expect(isShown(entry, '2027-01-01')).toBe(false);
  });

  test('what is not published is shown on no day', () => {
    expect(isShown({ ...entry, published: false }, '2026-01-01')).toBe(false);
    expect(isShown({ ...entry, published: false }, '2026-12-31')).toBe(false);
  });
});

const national = makeLine();
const twoSituations = makeLine({ id: 'ngoi-nha-binh-yen', situations: ['nguoi-than', 'tre-em'], order: 20 });
const local = makeLine({ id: 'anh-duong-an-giang', provinces: ['an-giang'], situations: ['nguoi-than', 'tre-em'], order: 30 });
const lines = [national, twoSituations, local];

describe('linesFor', () => {
  test('gives the lines of a situation that answer the whole country', () => {
    expect(linesFor(lines, 'tre-em').map((line) => line.id)).toEqual(['111', 'ngoi-nha-binh-yen']);
    expect(linesFor(lines, 'nguoi-than').map((line) => line.id)).toEqual(['ngoi-nha-binh-yen']);
  });

  test('gives none where no line fits', () => {
    expect(linesFor(lines, 'muon-dung-lai')).toEqual([]);
  });
});

test('linesIn gives the lines of a province alone', () => {
  expect(linesIn(lines, 'an-giang').map((line) => line.id)).toEqual(['anh-duong-an-giang']);
  expect(linesIn(lines, 'ca-mau')).toEqual([]);
});

test('lines stand by their order, then by id', () => {
  const b = makeLine({ id: 'b', order: 10 });
  expect([local, b, twoSituations, national].sort(byOrder).map((line) => line.id)).toEqual([
    '111',
    'b',
    'ngoi-nha-binh-yen',
    'anh-duong-an-giang',
  ]);
});

describe('confirmationText', () => {
  test('names the day of the source and says that nobody has called', () => {
    expect(confirmationText({ asOf: '2025-09-21', calledOn: null })).toBe('Nguồn ngày 21/9/2025. Trang này chưa gọi thử.');
  });

  test('names the month or the year where the source has no day', () => {
    expect(confirmationText({ asOf: '2023-12', calledOn: null })).toBe('Nguồn 12/2023. Trang này chưa gọi thử.');
    expect(confirmationText({ asOf: '2022', calledOn: null })).toBe('Nguồn 2022. Trang này chưa gọi thử.');
  });

  test('names the day someone called', () => {
    expect(confirmationText({ asOf: '2025-09-21', calledOn: '2026-02-05' })).toBe('Nguồn ngày 21/9/2025. Gọi thử ngày 05/02/2026.');
  });
});

test('an address is its commune, then as it was, and its street only where one is given', () => {
  expect(whereText({ street: null, commune: 'phường Long Xuyên, tỉnh An Giang', communeThen: null })).toBe(
    'phường Long Xuyên, tỉnh An Giang',
  );
  expect(whereText({ street: null, commune: 'xã Đồng Tâm', communeThen: 'xã Đồng Tiến' })).toBe('xã Đồng Tâm (trước đây: xã Đồng Tiến)');
  expect(whereText({ street: '128 Hồng Bàng', commune: 'phường Chợ Lớn', communeThen: null })).toBe('128 Hồng Bàng. phường Chợ Lớn');
});
