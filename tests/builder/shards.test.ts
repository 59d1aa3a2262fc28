import { expect, test } from 'vitest';
import { digestOf, shardsOf } from '../../src/builder/shards.ts';
import { shardOf } from '../../src/plan/summary.ts';

const file = (path: string, digest = path) => ({ path: `content/plans/${path}`, digest });

test('a shard is the plans of a province that begin in one year', () => {
  const shards = shardsOf([file('hue/2021-b.mdx'), file('an-giang/2021-a.mdx'), file('hue/2022-a.mdx'), file('hue/2021-a.mdx')]);
  expect(shards.map(({ name, files }) => [name, files.map(({ path }) => path)])).toEqual([
    ['an-giang-2021', ['content/plans/an-giang/2021-a.mdx']],
    ['hue-2021', ['content/plans/hue/2021-a.mdx', 'content/plans/hue/2021-b.mdx']],
    ['hue-2022', ['content/plans/hue/2022-a.mdx']],
  ]);
});

test('a path that tells no place and year is in a shard of its own kind', () => {
  expect(shardOf('lac-loi')).toBe('khac');
});

test('the digest of a shard knows names and bytes, and not the order in which files came', () => {
  const [a, b] = [file('hue/2021-a.mdx', 'x'), file('hue/2021-b.mdx', 'y')];
  const digest = (...files: (typeof a)[]) => shardsOf(files)[0]!.digest;
  expect(digest(a, b)).toBe(digest(b, a));
  expect(new Set([digest(a, b), digest(a), digest(a, { ...b, digest: 'z' }), digest(a, file('hue/2021-c.mdx', 'y'))]).size).toBe(4);
});

test('words that move from one text to the next change the digest', () => {
  expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
});
