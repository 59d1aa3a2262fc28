import { describe, expect, test } from 'vitest';
import { copyText, messageText, scriptCopies, sourceLine, timeText } from '../../src/open-data/message-text.ts';
import { makeMessage } from '../fixtures/message.ts';

const closings = { s15: 'Gọi 113.', s30: 'Gọi 113, gọi 111.', s60: 'Gọi 113, gọi 111, gọi 1900 969 680.' };
const address = 'https://x.vn/bao-chi/thong-diep/lang-nghe/';
const source = sourceLine(makeMessage(), 'Trang', address);

test('the source line says whose words, where, under what licence, until when', () => {
  expect(source).toBe('Nguồn: lời của trang Trang, https://x.vn/bao-chi/thong-diep/lang-nghe/ (CC BY 4.0). Dùng đến hết ngày 15/12/2026.');
});

test('a copy is message, closing, source; an empty closing leaves no gap', () => {
  expect(copyText('Lời.', 'Gọi 113.', 'Nguồn.')).toBe('Lời.\n\nGọi 113.\n\nNguồn.');
  expect(copyText('Lời.', '', 'Nguồn.')).toBe('Lời.\n\nNguồn.');
});

test('every script takes the closing of its own length', () => {
  expect(scriptCopies(makeMessage(), closings, source).map(({ seconds, closing }) => [seconds, closing])).toEqual([
    [15, 'Gọi 113.'],
    [30, 'Gọi 113, gọi 111.'],
    [60, 'Gọi 113, gọi 111, gọi 1900 969 680.'],
  ]);
});

test('time is told in syllables and seconds', () => {
  expect(timeText('Gọi 1900 969 680.')).toBe('11 âm tiết, 2,5 giây');
});

describe('the plain text', () => {
  test('has each script, its closing, and how it is read', () => {
    const text = messageText(makeMessage(), closings, 'Trang', address, '2026-11-23');
    expect(text).toContain('=== 15 GIÂY (lời: 45 âm tiết, 10,2 giây; cả lời kết: 49 âm tiết, 11,1 giây) ===');
    expect(text).toContain('Gọi một một ba. //');
    expect(text).toContain('Số điện thoại tính đến ngày 23/11/2026.');
    expect(text.endsWith(`${source}\n`)).toBe(true);
  });

  test('after the last day says only that it has expired', () => {
    const text = messageText(makeMessage(), closings, 'Trang', address, '2026-12-16');
    expect(text).toBe(`HẾT HẠN\n\nThông điệp này hết hạn ngày 15/12/2026. Xin đừng dùng nữa.\n${address}\n`);
  });
});
