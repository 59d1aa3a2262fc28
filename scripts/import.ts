/**
 * `npm run import -- FILE… [--place ID] [--out DIR] [--replace] [--dry-run] [--json [REPORT.json]]`: an official document →
 * `content/plans/<place>/<year>-<slug>.mdx` as the official edition, its original under `public/van-ban/`, and a short list of
 * doubts. An editor's corrections are taken from `<plan>.dinh-chinh.yml` beside it. Nothing is overwritten without --replace; nothing is written that `npm run check` would refuse.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/check.ts';
import { readContentFolder } from '../src/content-folder.ts';
import { readCorrections } from '../src/importer/corrections.ts';
import { doubtsOf, type Doubt } from '../src/importer/doubts.ts';
import { importFile } from '../src/importer/import-file.ts';
import { reportJson } from '../src/importer/report-json.ts';
import { surroundingsOf } from '../src/importer/surroundings.ts';
import { writePlan } from '../src/importer/write/write-mdx.ts';
import { describeFault } from '../src/text/fault.ts';
import { readDocWithOffice } from './office.ts';
import { siteDate } from './site-date.ts';

const root = new URL('../', import.meta.url);
const args = readArguments(process.argv.slice(2));
if (args.files.length === 0) {
  console.error('Cách dùng: npm run import -- TỆP… [--place mã-tỉnh] [--out THƯ-MỤC] [--replace] [--dry-run] [--json [BÁO-CÁO.json]]');
  process.exit(2);
}

const today = siteDate();
const files = await readContentFolder(root);
const { content } = checkContent(files, today, []);
const around = surroundingsOf(content);
const reports: unknown[] = [];
let failed = false;
for (const file of args.files) failed = !(await importOne(file)) || failed;
if (args.json !== null) await printJson(reports.length === 1 ? reports[0] : reports);
if (failed) process.exitCode = 1;

async function importOne(file: string): Promise<boolean> {
  const tell = (text: string) => console.error(`${basename(file)}: ${text}`);
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return (tell('không mở được tệp này.'), false);
  const steps = { read: 'đang đọc…', recognise: 'đang nhận ra các phần…' };
  const found = await importFile(bytes, basename(file), { readDoc: readDocWithOffice, onStep: (step) => tell(steps[step]) });
  if ('refused' in found) return (tell(found.refused), false);
  reports.push(reportJson(found));
  if (args.json !== null && args.out === null) return true;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const surroundings = { ...around, place: args.place, today, file: { name: basename(file), sha256 } };
  const first = writePlan(found.documents, surroundings);
  const { list, faults: slips } = readCorrections(first ? await correctionsOf(first.path) : '[]');
  const plan = list.length ? writePlan(found.documents, surroundings, list) : first;
  for (const slip of [...slips, ...(plan?.faults ?? [])]) tell(slip);
  if (slips.length || plan?.faults.length) return false;
  if (!plan) return (tell('không tìm thấy văn bản nào trong tệp.'), false);
  printDoubts(doubtsOf(found, around.known));
  const path = `content/plans/${plan.path}.mdx`;
  const faults = checkContent([...files.filter((f) => f.path !== path), { path, text: plan.mdx }], today, []).faults.filter(
    (f) => f.file === path,
  );
  if (faults.length) {
    tell('chưa ghi, vì còn thiếu những điều sau:');
    for (const fault of faults) console.error(describeFault(fault));
    return false;
  }
  return args.dryRun ? (tell(`sẽ ghi ${path} (chưa ghi vì --dry-run).`), true) : save(path, plan.mdx, bytes, extname(file), tell);
}

/** The editor's corrections beside the plan; an empty list where there are none. */
const correctionsOf = (path: string) =>
  readFile(join(args.out ?? fileURLToPath(root), `content/plans/${path}.dinh-chinh.yml`), 'utf8').catch(() => '[]');

async function save(path: string, mdx: string, bytes: Uint8Array, extension: string, tell: (text: string) => void): Promise<boolean> {
  const base = args.out ?? fileURLToPath(root);
  const original = path.replace('content/plans/', 'public/van-ban/').replace(/\.mdx$/, extension.toLowerCase());
  if (existsSync(join(base, path)) && !args.replace) return (tell(`${path} đã có. Thêm --replace nếu muốn thay.`), false);
  for (const [name, data] of [
    [path, mdx],
    [original, bytes],
  ] as const) {
    await mkdir(dirname(join(base, name)), { recursive: true });
    await writeFile(join(base, name), data);
  }
  tell(`đã ghi ${path} và giữ bản gốc ở ${original}.`);
  return true;
}

function printDoubts(doubts: readonly Doubt[]): void {
  const marks = { missing: 'Thiếu', check: 'Cần xem' };
  for (const d of doubts)
    console.error(
      `  ${marks[d.certainty]} · ${d.field}${d.line ? ` (dòng ${d.line})` : ''}: ${d.message}${d.quote ? `\n      “${d.quote}”` : ''}`,
    );
  console.error(doubts.length ? `  ${doubts.length} điều cần xem.` : '  Không có điều gì cần xem.');
}

async function printJson(report: unknown): Promise<void> {
  const text = `${JSON.stringify(report, null, 1)}\n`;
  if (args.json) await writeFile(args.json, text);
  else process.stdout.write(text);
}

/** `json`: null without --json, "" for standard output, else a file. */
function readArguments(given: readonly string[]) {
  const read = {
    files: [] as string[],
    place: null as string | null,
    out: null as string | null,
    json: null as string | null,
    replace: false,
    dryRun: false,
  };
  for (let i = 0; i < given.length; i++) {
    const word = given[i] ?? '';
    const next = given[i + 1] ?? '';
    if (word === '--json') read.json = next.endsWith('.json') ? (given[++i] ?? '') : '';
    else if (word === '--place') read.place = given[++i] ?? null;
    else if (word === '--out') read.out = given[++i] ?? null;
    else if (word === '--replace') read.replace = true;
    else if (word === '--dry-run') read.dryRun = true;
    else read.files.push(word);
  }
  return read;
}
