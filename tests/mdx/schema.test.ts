import { expect, test } from 'vitest';
import { pageSchema } from '../../src/mdx/schema.ts';

const page = { title: 'Trẻ em', description: 'Nơi có thể gọi.', kind: 'help', checkedOn: '2026-11-23', sources: [] };

test('a page may leave out its situation and its place in the order', () => {
  expect(pageSchema.parse(page)).toEqual({ ...page, situation: null, order: 100 });
});

test.each([
  ['a title of more than 70 letters', { title: 'a'.repeat(71) }],
  ['a description of more than 180 letters', { description: 'a'.repeat(181) }],
  ['another kind', { kind: 'news' }],
  ['a day that does not exist', { checkedOn: '2026-02-29' }],
  ['an unknown key', { author: 'An' }],
  ['a source without a name', { sources: [{ name: '' }] }],
])('%s is refused', (_what, change) => {
  expect(pageSchema.safeParse({ ...page, ...change }).success).toBe(false);
});
