/**
 * `npm run check`: reads all content, prints every fault in Vietnamese, and fails if there is one. With `--strict`,
 * an entry past its review day is a fault too.
 */
import { glob } from 'node:fs/promises';
import { checkContent, overdueFaults } from '../src/check.ts';
import { readContentFolder } from '../src/content-folder.ts';
import { describeFault } from '../src/text/fault.ts';
import { siteDate } from './site-date.ts';

const root = new URL('../', import.meta.url);
const today = siteDate();

const staticUrls: string[] = [];
for await (const page of glob('**/*.astro', { cwd: new URL('src/pages/', root) })) {
  const path = page.replaceAll('\\', '/').replace(/(index)?\.astro$/, '');
  if (!path.includes('[')) staticUrls.push(`/${path}${path === '' || path.endsWith('/') ? '' : '/'}`);
}

const { content, faults: found, due } = checkContent(await readContentFolder(root), today, staticUrls);
const faults = process.argv.includes('--strict') ? [...found, ...overdueFaults(content, today)] : found;
for (const line of due) console.log(`Nhắc: ${line}`);
for (const fault of faults) console.error(describeFault(fault));
if (faults.length) {
  console.error(`\n${faults.length} lỗi. Chưa có gì được dựng; trang đang chạy giữ nguyên.`);
  process.exit(1);
}
const counts = Object.entries(content)
  .map(([name, entries]) => `${name} ${entries.length}`)
  .join(', ');
console.log(`Nội dung không có lỗi (${counts}).`);
