/**
 * `npm run check`: reads all content, prints every fault in Vietnamese, and fails if there is one. With `--strict`,
 * an entry past its review day is a fault too; with `--doubts`, what an editor should look at in plans is told one by one.
 */
import { startStage } from '../src/builder/progress.ts';
import { projectFrom } from '../src/builder/project.ts';
import { checkContent, overdueFaults } from '../src/check.ts';
import { readContentFiles } from '../src/content-folder.ts';
import { describeFault } from '../src/text/fault.ts';
import { compileSources, readSources } from './plans.ts';
import { doubtsIn } from './plan-doubts.ts';
import { siteDate } from './site-date.ts';
import { staticUrls } from './static-urls.ts';

const root = new URL('../', import.meta.url);
const today = siteDate();
const project = projectFrom(root, today, process.env);
const sources = await readSources(project, true);
const compiling = startStage('Kế hoạch', process.stdout, () => performance.now());
const compiled = await compileSources(project, sources, '', compiling.report);
compiling.end(`${sources.plans.length} tệp`);
const paths = sources.plans.map(({ path }) => path);

const { content, plans, faults: found, due } = checkContent(sources.others, today, await staticUrls(root), { ...compiled, paths });
const faults = process.argv.includes('--strict') ? [...found, ...overdueFaults(content, today)] : found;
for (const line of due) console.log(`Nhắc: ${line}`);
for (const fault of faults) console.error(describeFault(fault));
if (faults.length) {
  console.error(`\n${faults.length} lỗi. Chưa có gì được dựng; trang đang chạy giữ nguyên.`);
  process.exit(1);
}
const doubts = doubtsIn(await readContentFiles(root, paths), content);
if (process.argv.includes('--doubts')) for (const line of doubts) console.log(`Cần xem: ${line}`);
else if (doubts.length) console.log(`Cần xem: ${doubts.length} điều trong các kế hoạch. Thêm --doubts để xem từng điều.`);
const { plans: _, ...others } = content;
const counts = Object.entries({ plans, ...others }).map(([name, entries]) => `${name} ${entries.length}`);
console.log(`Nội dung không có lỗi (${counts.join(', ')}).`);
