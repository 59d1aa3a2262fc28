import { expect, test } from 'vitest';
import { digestOf, releaseName, releasesToDelete } from '../../src/hosting/releases.ts';

const file = (path: string, text: string) => ({ path, digest: digestOf(Buffer.from(text)) });

test('a release is named by its bytes, not by the order of its files', () => {
  const name = releaseName([file('a', '1'), file('b', '2')]);
  expect(name).toMatch(/^[0-9a-f]{16}$/);
  expect(releaseName([file('b', '2'), file('a', '1')])).toBe(name);
});

test.each([
  ['other bytes', [file('a', '1'), file('b', '3')]],
  ['another name', [file('a', '1'), file('c', '2')]],
  ['bytes moved from name to file', [file('a', '1'), file('b2', '')]],
  ['a file less', [file('a', '1')]],
])('%s: another release', (_what, files) => {
  expect(releaseName(files)).not.toBe(releaseName([file('a', '1'), file('b', '2')]));
});

test('the oldest go, but never one in use, and one always stays', () => {
  expect(releasesToDelete(['e', 'd', 'c', 'b', 'a'], ['e', 'a'], 2)).toEqual(['c', 'b']);
  expect(releasesToDelete(['e', 'd'], ['e', null], 5)).toEqual([]);
  expect(releasesToDelete(['e', 'd'], [null, null], 0)).toEqual(['d']);
});
