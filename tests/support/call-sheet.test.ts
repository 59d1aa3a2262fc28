import { expect, test } from 'vitest';
import { callSheetHtml } from '../../src/open-data/call-sheet-html.ts';
import { callListText, callTasks } from '../../src/support/call-sheet.ts';
import { makeLine } from '../fixtures/hotline.ts';

const lines = [
  makeLine({ id: '113', number: '113', isEmergency: true, reviewBy: '2026-12-01' }),
  makeLine({ id: 'b', number: '1800 2', name: 'Đường <dây> B', reviewBy: '2027-03-01', published: false, unpublishedReason: 'chờ gọi' }),
  makeLine({ id: 'a', number: '1800 1', reviewBy: '2027-01-01', calledOn: '2026-10-02', calledBy: 'cán bộ trực' }),
  makeLine({ id: 'khong-so', number: null }),
];

test('what is due first comes first, emergency numbers last, lines without a number not at all', () => {
  expect(callTasks(lines, []).map(({ id }) => id)).toEqual(['a', 'b', '113']);
});

test('the list says who called last, what the page says now, and never asks anyone to ring an emergency number', () => {
  const text = callListText(callTasks(lines, []), '2026-11-23');
  expect(text).toContain('lần gọi gần nhất: 02/10/2026, cán bộ trực');
  expect(text).toContain('chưa đăng · xem lại trước 01/3/2027');
  expect(text).toContain('(Trang đang ghi: 24/7)');
  expect(text.slice(text.indexOf('113  '))).not.toContain('  1. ');
  expect(text).toContain('Số khẩn cấp: không gọi thử.');
});

test('the sheet to print holds the same numbers, with what would be markup made harmless', () => {
  const html = callSheetHtml(callTasks(lines, []), '2026-11-23');
  for (const number of ['1800 1', '1800 2', '113']) expect(html).toContain(`<h2>${number}</h2>`);
  expect(html).toContain('Đường &lt;dây&gt; B');
  expect(html).not.toMatch(/<script|src=|https?:/);
});
