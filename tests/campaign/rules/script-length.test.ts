import { expect, test } from 'vitest';
import { scriptLengths } from '../../../src/campaign/rules/script-length.ts';
import { makeMessage } from '../../fixtures/message.ts';

const words = (count: number) => Array.from({ length: count }, () => 'lời').join(' ');
const textsOf = (s15: number, s30: number, s60 = 190) => ({ short: 'A', s15: words(s15), s30: words(s30), s60: words(s60) });
const lengthsOf = (...counts: Parameters<typeof textsOf>) =>
  scriptLengths(makeMessage({ texts: textsOf(...counts) })).map(({ path }) => path[1]);

test('scripts that fill their time and leave room for the closing pass', () => {
  expect(lengthsOf(34, 78)).toEqual([]);
  expect(lengthsOf(53, 99, 212)).toEqual([]);
});

test('one syllable too many or too few is a fault, with its count', () => {
  expect(lengthsOf(33, 100, 213)).toEqual(['s15', 's30', 's60']);
  const [finding] = scriptLengths(makeMessage({ texts: textsOf(55, 90) }));
  expect(finding?.message).toBe(
    'Lời 15 giây có 55 âm tiết khi đọc. Hãy giữ từ 34 đến 53 âm tiết (4.4 âm tiết một giây, chừa chỗ cho lời kết).',
  );
});

test('a number counts as it is spoken', () => {
  const text = `${words(50)} 1900 969 680`;
  expect(scriptLengths(makeMessage({ texts: { ...textsOf(40, 90), s15: text } }))[0]?.message).toContain('60 âm tiết');
});
