/**
 * `npm run build`: plans → check → pages → search index → offline packs → headers → swap. Everything is made beside the site
 * that is being served; only when all of it stands does it take its place, so a failed build leaves the last good site untouched.
 * What did not change since the last build is taken from `.cache/`, never from the site itself.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPictures, renderSite } from '../src/builder/astro.ts';
import { prunePlans } from '../src/builder/build-plans.ts';
import { rememberBuild, remindersIfBuilt } from '../src/builder/last.ts';
import { startStage, type Stage } from '../src/builder/progress.ts';
import { projectFrom } from '../src/builder/project.ts';
import { digestOf } from '../src/builder/shards.ts';
import { deleteInBackground, foldersNamed, linkFolder } from '../src/builder/store.ts';
import { checkContent } from '../src/check.ts';
import { isSecondTab } from '../src/plan/editions.ts';
import { contentPath } from '../src/content-folder.ts';
import { describeFault } from '../src/text/fault.ts';
import { writeHostingFiles } from './hosting-files.ts';
import { writePacks, writeZips } from './offline.ts';
import { compileSources, readSources } from './plans.ts';
import { indexContent, searchFolder } from './search-index.ts';
import { makePlanIndex } from './search-shelves.ts';
import { siteDate } from './site-date.ts';
import { staticUrls } from './static-urls.ts';

const root = new URL('../', import.meta.url);
const today = siteDate();
process.chdir(new URL('.', root).pathname);
process.env['SITE_DATE'] = today;
const began = performance.now();
const project = projectFrom(root, today, process.env);
const stage = (name: string): Stage => startStage(name, process.stdout, () => performance.now());

const reading = stage(`Đọc nội dung (ngày ${today})`);
const sources = await readSources(project);
reading.end(`${sources.plans.length} kế hoạch, ${sources.others.length} tệp khác`);

const key = digestOf([sources.digest, process.env['SITE_CONTACT'] ?? '', ...sources.plans.flatMap(({ path, digest }) => [path, digest])]);
const known = await remindersIfBuilt(project.cache, key, project.out);
if (known) {
  for (const line of known) console.log(`Nhắc: ${line}`);
  console.log(`\nKhông có gì đổi từ lần dựng trước: ${project.out}`);
  process.exit(0);
}

const next = join(project.cache, 'next');
rmSync(next, { recursive: true, force: true });
mkdirSync(next, { recursive: true });
const compiling = stage('Kế hoạch');
const plans = await compileSources(project, sources, next, compiling.report);
compiling.end(`${plans.notes.length} trang; ${plans.made} trên ${plans.shards} phần làm lại`);

const checking = stage('Kiểm tra');
const { content, faults, due } = checkContent(sources.others, today, await staticUrls(root), {
  ...plans,
  paths: sources.plans.map(({ path }) => path),
});
checking.end(faults.length === 0 ? 'không có lỗi' : `${faults.length} lỗi`);
for (const line of due) console.log(`Nhắc: ${line}`);
if (faults.length > 0) {
  for (const fault of faults) console.error(describeFault(fault));
  console.error(`\n${faults.length} lỗi. Chưa có gì được dựng; trang đang chạy giữ nguyên.`);
  process.exit(1);
}

// A text in the second tab of a page is no plan of its own: lists and the search do not count it again.
const notes = plans.notes.filter(({ summary }) => !isSecondTab(summary.facts));
const listed = new Set(notes.map(({ file }) => file));
const planFiles = sources.plans.filter(({ path }) => listed.has(path));

// Astro draws and renders in processes of its own, while threads index the plans for the search. One Astro at a time: two would
// hold twice the memory, and the threads keep the other core busy.
const rendering = stage('Tranh ảnh, các trang khác, và kế hoạch cho tìm kiếm');
const renderAll = async () => {
  const pictures = await drawPictures(project, sources.digest);
  const write = (folder: string) => writeZips(folder, pictures, content, today, project.siteUrl);
  return { pictures, ...(await renderSite(project, sources.digest, notes, write)) };
};
const indexAll = () =>
  makePlanIndex(contentPath(root), planFiles, content, searchFolder(next), join(project.cache, 'search'), rendering.report);
const [site, plansInSearch] = await Promise.all([renderAll(), indexAll()]);
rendering.end(`${site.isMade ? 'trang dựng lại' : 'trang như lần trước'}, ${plansInSearch.made} phần của chỉ mục làm lại`);

const putting = stage('Ghép lại');
putting.end(`${linkFolder(site.folder, next) + linkFolder(site.pictures, next)} tệp`);

const indexing = stage('Chỉ mục tìm kiếm');
const records = await indexContent(next, content, plansInSearch.index, today);
indexing.end(`${records} mục`);

const packing = stage('Bản xem không cần mạng');
packing.end(`${await writePacks(next, root, content, today)} gói`);

const ending = stage('Tiêu đề phản hồi và đổi chỗ');
await writeHostingFiles(next, today, process.env['SITE_URL'] ?? '', process.env['SITE_CONTACT']);
const trash = await mkdtemp(join(project.cache, 'trash-'));
await rename(project.out, join(trash, 'site')).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
});
await rename(next, project.out);
deleteInBackground(await foldersNamed(project.cache, 'trash-'));
await prunePlans(join(project.cache, 'plans'), plans);
await rememberBuild(project.cache, key, project.out, due);
ending.end(project.out);

const memory = Math.round(process.resourceUsage().maxRSS / 1000);
console.log(
  `\nXong sau ${((performance.now() - began) / 1000).toFixed(1)} giây, nhiều nhất ${memory} MB trong tiến trình chính: ${project.out}`,
);
