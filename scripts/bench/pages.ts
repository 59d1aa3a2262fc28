/** `npm run bench:pages`: bytes of the built site by kind of page: how many, HTML as it is and as gzip sends it, the middle and the heaviest. */
import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const site = fileURLToPath(new URL('../../dist/', import.meta.url));

/** "/ke-hoach/hue/2021-x/" → "/ke-hoach/…/…/": pages of one kind differ only in the parts that content names. */
function kindOf(path: string): string {
  const parts = path
    .replace(/(index)?\.html$/, '')
    .split('/')
    .filter(Boolean);
  return parts.length < 2
    ? `/${parts.join('/')}`
    : `/${parts[0]}/${parts
        .slice(1)
        .map(() => '…')
        .join('/')}/`;
}

const kinds = new Map<string, { path: string; plain: number; gzip: number }[]>();
for (const path of (await Array.fromAsync(glob('**/*.html', { cwd: site }))).sort()) {
  const bytes = await readFile(`${site}${path}`);
  const page = { path, plain: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  const kind = kindOf(path);
  kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
}
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
console.log(`${'kind'.padEnd(28)} pages   kB (middle)   gzip (middle)   gzip (most)   heaviest`);
for (const [kind, pages] of kinds) {
  const byGzip = pages.toSorted((a, b) => a.gzip - b.gzip);
  const [middle, most] = [byGzip[byGzip.length >> 1]!, byGzip.at(-1)!];
  const own = `${kind.padEnd(28)} ${String(pages.length).padStart(5)}`;
  console.log(`${own} ${kilobytes(middle.plain)}      ${kilobytes(middle.gzip)}        ${kilobytes(most.gzip)}      ${most.path}`);
}
