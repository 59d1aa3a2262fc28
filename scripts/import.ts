/**
 * `npm run import -- FILE… [--place ID] [--out DIR] [--replace] [--dry-run] [--json [REPORT.json]]`: an official document →
 * `content/plans/<place>/<year>-<slug>.mdx` as the official edition, its original under `public/van-ban/`, and a short list of
 * doubts. An editor's corrections are taken from `<plan>.dinh-chinh.yml` beside it. Nothing is overwritten without --replace;
 * nothing is written that `npm run check` would refuse.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/check.ts';
import { readContentFolder } from '../src/content-folder.ts';
import { readCorrections } from '../src/importer/corrections.ts';
import type { Doubt } from '../src/importer/doubt.ts';
import { doubtsOf } from '../src/importer/doubts.ts';
import { importFile } from '../src/importer/import-file.ts';
import { reportJson } from '../src/importer/report-json.ts';
import { surroundingsOf } from '../src/importer/surroundings.ts';
import { writePlan } from '../src/importer/write/write-mdx.ts';
import { setFact } from '../src/mdx/edit-facts.ts';
import type { SourceFile } from '../src/read-content.ts';
import { slugOf } from '../src/text/fold.ts';
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
const { content, plans } = checkContent(files, today, []);
const { world, ...around } = surroundingsOf(content);
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
  const own = { ...around, place: args.place, today, file: { name: basename(file), sha256 } };
  const alone = writePlan(found.documents, own);
  const beside = alone && plainEditionOf(alone.facts);
  const surroundings = { ...own, beside };
  const first = beside ? writePlan(found.documents, surroundings) : alone;
  const { list, faults: slips } = readCorrections(first ? await correctionsOf(first.path) : '[]');
  const plan = list.length ? writePlan(found.documents, surroundings, list) : first;
  for (const slip of [...slips, ...(plan?.faults ?? [])]) tell(slip);
  if (slips.length || plan?.faults.length) return false;
  if (!plan) return (tell('không tìm thấy văn bản nào trong tệp.'), false);
  printDoubts(doubtsOf(found, world, plan));
  const path = `content/plans/${plan.path}.mdx`;
  const tabbed = beside ? files.flatMap((f) => (f.path === `content/plans/${beside}.mdx` ? [withTab(f, plan.path)] : [])) : [];
  const mine = [{ path, text: plan.mdx }, ...tabbed];
  const others = files.filter((f) => !mine.some((own) => own.path === f.path));
  const faults = checkContent([...others, ...mine], today, []).faults.filter((f) => mine.some((own) => own.path === f.file));
  if (faults.length) {
    tell('chưa ghi, vì còn thiếu những điều sau:');
    for (const fault of faults) console.error(describeFault(fault));
    return false;
  }
  return args.dryRun ? (tell(`sẽ ghi ${path} (chưa ghi vì --dry-run).`), true) : save(mine, bytes, extname(file), tell);
}

/** The editor's corrections beside the plan; an empty list where there are none. */
function correctionsOf(path: string): Promise<string> {
  return readFile(join(args.out ?? fileURLToPath(root), `content/plans/${path}.dinh-chinh.yml`), 'utf8').catch(() => '[]');
}

/** The site's own plain-language edition of the same document, by number and day, or by title where it has no number. */
function plainEditionOf(facts: Record<string, unknown>): string | null {
  const same = (a: unknown, b: unknown) => slugOf(String(a ?? '')) === slugOf(String(b ?? ''));
  const found = plans
    .map(({ summary }) => summary)
    .find(
      ({ facts: plain }) =>
        plain.edition === 'plain' &&
        plain.place.province === (facts['place'] as { province: string }).province &&
        same(plain.documentNumber, facts['documentNumber']) &&
        plain.issuedOn === facts['issuedOn'] &&
        (plain.documentNumber !== null || same(plain.title, facts['title'])),
    );
  return found?.id ?? null;
}

/** The plain-language edition with the official one as its other tab; nothing else of it changes. */
function withTab({ path, text }: SourceFile, other: string): SourceFile {
  const [, facts = '', rest = ''] = /^---\n([\s\S]*?)(\n---\n[\s\S]*)$/.exec(text) ?? [];
  return { path, text: `---\n${setFact(facts, ['otherEdition'], other, 'documentType')}${rest}` };
}

async function save(mine: readonly SourceFile[], bytes: Uint8Array, extension: string, tell: (text: string) => void): Promise<boolean> {
  const base = args.out ?? fileURLToPath(root);
  const [{ path }, ...tabbed] = mine as [SourceFile, ...SourceFile[]];
  const original = path.replace('content/plans/', 'public/van-ban/').replace(/\.mdx$/, extension.toLowerCase());
  if (existsSync(join(base, path)) && !args.replace) return (tell(`${path} đã có. Thêm --replace nếu muốn thay.`), false);
  for (const [name, data] of [...mine.map((own) => [own.path, own.text] as const), [original, bytes] as const]) {
    await mkdir(dirname(join(base, name)), { recursive: true });
    await writeFile(join(base, name), data);
  }
  for (const plain of tabbed) tell(`đã thêm otherEdition vào ${plain.path}, để hai bản thành hai thẻ.`);
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
