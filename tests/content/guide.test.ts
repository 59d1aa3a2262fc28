/** Pictures of the officers' guide: each is there, says in words what it shows, and is small. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { guidePicture } from '../../src/site.ts';
import { parseProse } from '../../src/mdx/prose.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { parts, faults } = parseProse(readFileSync(`${root}content/pages/cho-co-quan.mdx`, 'utf8'), 'cho-co-quan.mdx');
const pictures = parts.flatMap((part) => (part.kind === 'component' && part.name === 'Picture' ? [part.attributes] : []));

test('every picture exists, is a WebP under 60 KB, and has words of its own', () => {
  expect(faults).toEqual([]);
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const { name = '', alt = '' } of pictures) {
    const file = `${root}public${guidePicture.url(name)}`;
    expect([name, existsSync(file)]).toEqual([name, true]);
    expect(readFileSync(file).subarray(8, 12).toString()).toBe('WEBP');
    expect(statSync(file).size).toBeLessThan(60_000);
    expect(alt.length).toBeGreaterThan(40);
  }
  expect(new Set(pictures.map(({ alt }) => alt)).size).toBe(pictures.length);
});
