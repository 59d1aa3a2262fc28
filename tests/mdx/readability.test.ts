import { expect, test } from 'vitest';
import { parseProse } from '../../src/mdx/prose.ts';
import { hardToRead } from '../../src/mdx/readability.ts';

const page = (body: string) => parseProse(`---\ntitle: "x"\n---\n\n${body}\n`, 'content/pages/x.mdx').sentences;
const long = Array.from({ length: 24 }, (_, i) => `chữ${i}`).join(' ');

test('sentences carry their line; headings and lone marks are none', () => {
  expect(page('## Đầu\n\nMột câu. Hai câu nữa!\n\n- Mục không chấm\n- **Đậm.** Rồi thường.')).toEqual([
    { text: 'Một câu.', line: 7, words: 2 },
    { text: 'Hai câu nữa!', line: 7, words: 3 },
    { text: 'Mục không chấm', line: 9, words: 3 },
    { text: 'Đậm.', line: 10, words: 1 },
    { text: 'Rồi thường.', line: 10, words: 2 },
  ]);
});

test('a page of short sentences is no fault, though one be long; exactly 20 on average is none', () => {
  expect(hardToRead(page(`${long}.\n\nNgắn thôi. Rất ngắn.`))).toBeNull();
  expect(hardToRead(page(`${long}.\n\n${long.split(' ').slice(0, 16).join(' ')}.`))).toBeNull();
  expect(hardToRead([])).toBeNull();
});

test('a page of long sentences is a fault that names the three longest and their lines', () => {
  const found = hardToRead(page(`${long}.\n\n${long} nữa.\n\n${long} nữa thôi.\n\nNgắn.\n\n${long} nữa nhé rồi.`));
  expect(found?.line).toBe(13);
  expect(found?.message).toContain('trung bình 20,6 tiếng một câu');
  expect([...(found?.message ?? '').matchAll(/dòng (\d+) \((\d+) tiếng\)/g)].map((m) => [m[1], m[2]])).toEqual([
    ['13', '27'],
    ['9', '26'],
    ['7', '25'],
  ]);
});
