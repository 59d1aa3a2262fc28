import { expect, test } from 'vitest';
import { helpBlock, helpBlockUntil } from '../../src/support/help-block.ts';
import { makeLine } from '../fixtures/hotline.ts';

const police = makeLine({ id: '113', number: '113', shortName: 'Công an', situations: ['nguy-hiem', 'nguoi-than'] });
const children = makeLine();
const house = makeLine({
  id: 'ngoi-nha-binh-yen',
  number: '1900 969 680',
  shortName: 'Ngôi nhà Bình yên',
  situations: ['nguoi-than'],
  hours: { kind: 'always', text: '24/7: cả ngày lẫn đêm', weekly: [] },
});
const local = makeLine({
  id: 'anh-duong',
  number: '1800 8077',
  shortName: 'Ánh Dương',
  situations: ['nguoi-than'],
  provinces: ['an-giang'],
});

test('danger comes first, then children, then the lines for everyone hurt by someone close', () => {
  expect(helpBlock([house, children, police])).toMatchInlineSnapshot(`
    [
      "Đang bị đe dọa, bị đánh: gọi 113.",
      "Trẻ em bị hại, hoặc có người bị mua bán: gọi 111.",
      "Ngôi nhà Bình yên: 1900 969 680, cả ngày lẫn đêm.",
    ]
  `);
});

test('a line that is not shown is not named, and a number is never typed by hand', () => {
  expect(helpBlock([house])).toEqual(['Ngôi nhà Bình yên: 1900 969 680, cả ngày lẫn đêm.']);
  expect(helpBlock([])).toEqual([]);
  expect(helpBlock([{ ...children, number: '1112' }])).toEqual(['Trẻ em bị hại, hoặc có người bị mua bán: gọi 1112.']);
});

test('lines of one province, and lines for other needs, stay out', () => {
  expect(helpBlock([local, makeLine({ id: 'phap-ly', situations: ['phap-ly'] })])).toEqual([]);
});

test('holds until the first of its lines must be checked again, whatever other lines do', () => {
  const due = (line: typeof house, reviewBy: string) => ({ ...line, reviewBy });
  expect(helpBlockUntil([due(house, '2027-04-30'), due(children, '2027-05-31'), due(local, '2026-12-31')])).toBe('2027-04-30');
  expect(helpBlockUntil([due(local, '2026-12-31')])).toBeNull();
});

test('a full stop in the hours is not doubled', () => {
  expect(helpBlock([{ ...house, hours: { kind: 'set', text: 'Giờ hành chính.', weekly: [] } }])).toEqual([
    'Ngôi nhà Bình yên: 1900 969 680. Giờ hành chính.',
  ]);
});
