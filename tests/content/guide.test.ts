/** Pictures of the officers' guide: each is there, says in words what it shows, and is small. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { guidePicture } from '../../src/site.ts';
import { parseProse, type ProsePart } from '../../src/mdx/prose.ts';

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

test('a list that is broken by a picture keeps its count', () => {
  const html = (list: readonly ProsePart[]) => list.flatMap((part) => (part.kind === 'html' ? [part.html] : []));
  expect(html(parseProse('1. Một\n2. Hai\n\n<Picture name="a" alt="b" />\n\n3. Ba\n', 'x.mdx').parts)).toEqual([
    '<ol><li>Một</li><li>Hai</li></ol>',
    '<ol start="3"><li>Ba</li></ol>',
  ]);
});
