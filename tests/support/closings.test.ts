import { expect, test } from 'vitest';
import { closingHtml } from '../../src/support/closing-html.ts';
import { closingsOf } from '../../src/support/closings.ts';
import { makeLine } from '../fixtures/hotline.ts';

const lines = [
  makeLine(),
  makeLine({ id: '113', number: '113', dial: '113', situations: ['nguy-hiem', 'nguoi-than'] }),
  makeLine({
    id: 'ngoi-nha-binh-yen',
    number: '1900 969 680',
    dial: '1900969680',
    shortName: 'Ngôi nhà Bình yên',
    situations: ['nguoi-than'],
  }),
];

test('each air time has its closing, longer with more time', () => {
  expect(closingsOf(lines)).toEqual({
    s15: 'Đang nguy hiểm, gọi 113. Trẻ em, gọi 111.',
    s30: 'Đang nguy hiểm, gọi 113. Trẻ em, gọi 111. Phụ nữ bị bạo lực, gọi Ngôi nhà Bình yên: 1900 969 680.',
    s60: 'Đang bị đe dọa, bị đánh: gọi 113. Trẻ em bị hại, hoặc có người bị mua bán: gọi 111. Ngôi nhà Bình yên: 1900 969 680, cả ngày lẫn đêm.',
  });
});

test('a line that is not shown stands in none', () => {
  expect(Object.values(closingsOf([lines[1] as (typeof lines)[0]])).join()).not.toMatch(/111|1900/);
  expect(closingsOf([])).toEqual({ s15: '', s30: '', s60: '' });
});

test('as HTML every number can be dialled, and nothing else is marked up', () => {
  const html = closingHtml(closingsOf(lines).s30, lines, 'https://x.vn/can-giup-do/', '23/11/2026');
  expect(html.match(/tel:\d+/g)).toEqual(['tel:113', 'tel:111', 'tel:1900969680']);
  expect(html).toContain('<a href="https://x.vn/can-giup-do/">');
  expect(html).not.toMatch(/style=|<script|class=/);
  expect(closingHtml('<b>', [], 'x', 'y')).toContain('&lt;b&gt;');
});
