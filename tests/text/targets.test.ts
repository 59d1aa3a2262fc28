import { expect, test } from 'vitest';
import { targetText } from '../../src/text/targets.ts';

test.each([
  ['=', 100, '%', '100%'],
  ['>=', 60, '%', 'ít nhất 60%'],
  ['>', 50, '%', 'trên 50%'],
  ['<', 15, '/100.000 trẻ sinh sống', 'dưới 15/100.000 trẻ sinh sống'],
  ['<=', 1.7, 'lần', 'không quá 1,7 lần'],
  ['~', 85, '%', 'khoảng 85%'],
  ['>=', 1, 'cơ sở y tế', 'ít nhất 1 cơ sở y tế'],
  ['=', 1670, 'người', '1.670 người'],
] as const)('%s %d %s reads “%s”', (comparator, value, unit, text) => {
  expect(targetText(comparator, value, unit)).toBe(text);
});
