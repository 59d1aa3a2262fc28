/**
 * `npm run build`: check → pages → search index → offline packs → headers → compressed copies → swap. Everything is made
 * beside the site that is being served; only
 * when all of it stands does it take its place, so a failed build leaves the last good site untouched.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../src/content-folder.ts';
import { compressSite } from './compress.ts';
import { writeHostingFiles } from './hosting-files.ts';
import { writeOffline } from './offline.ts';
import { indexSite } from './search-index.ts';
import { siteDate } from './site-date.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const path = (name: string) => `${root}${name}`;
process.chdir(root);
process.env['SITE_DATE'] = siteDate();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

function step(name: string, args: readonly string[]): void {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

const next = path('.cache/next');
await rm(next, { recursive: true, force: true });
await mkdir(next, { recursive: true });

step(`Kiểm tra nội dung (ngày ${process.env['SITE_DATE']})`, [path('scripts/check.ts')]);
step('Dựng trang', [path('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', next]);
console.log('\nLập chỉ mục tìm kiếm');
const files = await readContentFolder(new URL('../', import.meta.url));
console.log(`${await indexSite(next, files, process.env['SITE_DATE'])} mục trong chỉ mục.`);
console.log('\nBản xem không cần mạng');
const siteUrl = `${(process.env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/$/, '')}/`;
const { packs, zips } = await writeOffline(next, new URL('../', import.meta.url), process.env['SITE_DATE'], siteUrl);
console.log(`${packs} gói, ${zips} tệp ZIP.`);

console.log('\nGhi tiêu đề phản hồi và nén');
await writeHostingFiles(next, siteDate(), process.env['SITE_URL'] ?? '', process.env['SITE_CONTACT']);
const { files: packed, plain, brotli, gzip } = await compressSite(next);
console.log(`${packed} tệp văn bản: ${kilobytes(plain)}, brotli ${kilobytes(brotli)}, gzip ${kilobytes(gzip)}.`);

const previous = path('.cache/previous');
await rm(previous, { recursive: true, force: true });
if (existsSync(path('dist'))) await rename(path('dist'), previous);
await rename(next, path('dist'));
console.log('\nXong: dist/');
