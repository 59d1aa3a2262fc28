import { expect, test } from 'vitest';
import { wordsSchema } from '../../src/search/schema.ts';

const words = {
  abbreviations: [{ short: 'BĐG', long: 'bình đẳng giới' }],
  lay: [{ say: ['đẻ'], means: ['sinh con'] }],
  help: [{ say: ['bị đánh'], situation: 'nguoi-than' }],
};

test('the list of words has its three parts', () => {
  expect(wordsSchema.parse(words)).toEqual(words);
});

test.each([
  ['a situation outside the list', { help: [{ say: ['đói'], situation: 'doi' }] }],
  ['a phrase of nothing', { help: [{ say: [' '], situation: 'tre-em' }] }],
  ['no phrase', { help: [{ say: [], situation: 'tre-em' }] }],
  ['an abbreviation of nothing', { abbreviations: [{ short: 'BĐG' }] }],
  ['a part that is not known', { slang: [] }],
])('with %s it is refused', (_what, change) => {
  expect(wordsSchema.safeParse({ ...words, ...change }).success).toBe(false);
});
