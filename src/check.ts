/**
 * The whole content, checked at once: schemas, letters, rules, and what points where. Every fault is a value with file,
 * line and what to do; `npm run check` prints them and nothing is built while one is left.
 */
import { readContent, type Content, type Entry, type SourceFile } from './read-content.ts';
import type { ProsePart } from './mdx/prose.ts';
import { hardToRead } from './mdx/readability.ts';
import { urlOf } from './site.ts';
import { isSecondTab } from './plan/editions.ts';
import { noTypedNumber } from './support/rules/no-typed-number.ts';
import { situations } from './support/schema.ts';
import { addDays, formatDate } from './text/dates.ts';
import type { Fault } from './text/fault.ts';
import { checkLetters } from './text/letters.ts';
import { at, fits, idsOf, plansFit } from './check-fits.ts';
import { compilePlans, contextOf, isPlanFile, type CompiledPlans, type PlanNote } from './compile-plan.ts';

export interface CheckResult {
  /** Without plans. */
  content: Content;
  plans: PlanNote[];
  faults: Fault[];
  /** Help entries to be confirmed again within 30 days, or past that day already. Not faults. */
  due: string[];
}

/**
 * `staticUrls`: addresses of pages that are not made from content, such as "/tim-kiem/". `plans`: plans that were compiled
 * elsewhere; their files are then not among `files`.
 */
export function checkContent(
  files: readonly SourceFile[],
  today: string,
  staticUrls: readonly string[],
  plans: CompiledPlans | null = null,
): CheckResult {
  const others = files.filter((file) => !isPlanFile(file));
  const { content, links, faults } = readContent(others);
  const compiled = plans ?? compilePlans(files.filter(isPlanFile), contextOf(content));
  const letters = others.flatMap((file) => checkLetters(file.path, file.text));
  const found = [...fits.flatMap((rule) => rule(content)), ...plansFit(content, compiled.notes)];
  const seconds = new Set(compiled.notes.flatMap(({ file, summary }) => (isSecondTab(summary.facts) ? [file] : [])));
  const paths = [...others.map(({ path }) => path), ...compiled.paths.filter((path) => !seconds.has(path))];
  const urls = new Set([...staticUrls, ...contentUrls(paths, content)]);
  const dead = [...links, ...compiled.notes.flatMap((note) => note.links)]
    .filter(({ url }) => !urls.has(url.replace(/[?#].*$/, '')))
    .map(({ url, ...place }) => ({ ...place, message: `Liên kết ${url} không dẫn tới trang nào. Hãy sửa địa chỉ (nhớ dấu / ở cuối).` }));
  const gone = content.changes.flatMap((entry) =>
    urls.has(entry.facts.url) ? [] : at(entry, [{ path: ['url'], message: `Địa chỉ ${entry.facts.url} không dẫn tới trang nào.` }]),
  );
  const hard = content.pages.filter(({ facts }) => facts.kind === 'help').flatMap(readsEasily);
  const components = [...content.pages, ...content.months].flatMap((entry) => proseFits(entry, content));
  const lines = content.hotlines.map(({ id, facts }) => ({ id, dial: facts.dial }));
  const pages = files.filter(({ path }) => path.startsWith('content/pages/'));
  const typed = pages.flatMap(({ path, text }) => noTypedNumber(path, text, lines));
  const all = [...letters, ...faults, ...compiled.faults, ...found, ...dead, ...gone, ...components, ...hard, ...typed];
  const isAfter = (a: Fault, b: Fault) => a.file.localeCompare(b.file) || a.line - b.line;
  return { content, plans: compiled.notes, faults: all.sort(isAfter), due: dueEntries(content, today) };
}

/**
 * Addresses that the content itself makes. Files with one page each count by their name, even while they hold another
 * fault, so that one mistake is not reported again at every link to it.
 */
export function contentUrls(paths: readonly string[], content: Content): string[] {
  const makers = { plans: urlOf.plan, months: urlOf.month, messages: urlOf.message, indicators: urlOf.indicator, pages: urlOf.page };
  const byName = paths.flatMap((path) => {
    const [, kind = '', id = ''] = /^content\/([a-z]+)\/(.+)\.(?:mdx|yaml)$/.exec(path) ?? [];
    return Object.hasOwn(makers, kind) ? [makers[kind as keyof typeof makers](id)] : [];
  });
  const lines = content.hotlines.filter(({ facts }) => facts.published).map(({ id }) => urlOf.hotline(id));
  const communes = content.addresses.flatMap(({ id, facts }) =>
    facts.entries.filter((entry) => entry.published && entry.communeId).map((entry) => urlOf.commune(id, entry.communeId ?? '')),
  );
  return [...byName, ...lines, ...communes, ...content.places.map(({ id }) => urlOf.province(id))];
}

/** Components that name a situation or a line must name one that exists. A line past its review stays an address. */
function proseFits(entry: Entry, content: Content): Fault[] {
  const lines = idsOf(content.hotlines.filter(({ facts }) => facts.published));
  return flattenParts(entry.prose?.parts ?? []).flatMap((part): Fault[] => {
    const message = part.kind === 'component' ? componentFault(part, lines) : null;
    return message && part.kind === 'component' ? [{ file: entry.file, line: part.line, column: 1, message }] : [];
  });
}

function componentFault({ name, attributes }: ProsePart & { kind: 'component' }, lines: ReadonlySet<string>): string | null {
  if (name === 'Calls' && !Object.hasOwn(situations, attributes['situation'] ?? ''))
    return `<Calls> cần situation là một trong: ${Object.keys(situations).join(', ')}.`;
  if (name === 'Call' && !lines.has(attributes['id'] ?? ''))
    return `<Call> cần id của một đường dây được đăng, không có “${attributes['id'] ?? ''}”.`;
  return null;
}

function readsEasily(page: Entry): Fault[] {
  const found = hardToRead(page.prose?.sentences ?? []);
  return found ? [{ file: page.file, line: found.line, column: 1, message: found.message }] : [];
}

function flattenParts(parts: readonly ProsePart[]): ProsePart[] {
  return parts.flatMap((part) => (part.kind === 'component' ? [part, ...flattenParts(part.parts)] : [part]));
}

interface DueEntry {
  file: string;
  line: number;
  column: number;
  name: string;
  reviewBy: string;
  /** Still shown after its review day. */
  stays: boolean;
}

function publishedEntries(content: Content): DueEntry[] {
  const lines = content.hotlines.map((entry) => ({ entry, facts: entry.facts, path: ['reviewBy'] as PropertyKey[] }));
  const places = content.addresses.flatMap((entry) =>
    entry.facts.entries.map((facts, i) => ({ entry, facts, path: ['entries', i, 'reviewBy'] as PropertyKey[] })),
  );
  return [...lines, ...places]
    .filter(({ facts }) => facts.published)
    .map(({ entry, facts, path }) => ({
      file: entry.file,
      ...entry.locate(path),
      name: facts.name,
      reviewBy: facts.reviewBy,
      stays: 'staysPastReview' in facts && facts.staysPastReview,
    }));
}

function dueEntries(content: Content, today: string): string[] {
  const limit = addDays(today, 30);
  return publishedEntries(content)
    .filter(({ reviewBy }) => reviewBy <= limit)
    .map(({ name, reviewBy, stays }) => {
      const isOver = reviewBy < today;
      const left = isOver ? (stays ? ', vẫn còn trên trang vì là số ngắn của Nhà nước' : ', đã tự rút khỏi trang') : '';
      return `${name}: ${isOver ? 'đã quá hạn' : 'đến hạn'} kiểm tra lại ngày ${formatDate(reviewBy)}${left}.`;
    });
}

/** Strict mode: entries that are past their review day, as faults. They have left the pages already; someone must ring. */
export function overdueFaults(content: Content, today: string): Fault[] {
  return publishedEntries(content)
    .filter(({ reviewBy }) => reviewBy < today)
    .map(({ name, reviewBy, file, line, column }) => ({
      file,
      line,
      column,
      message: `${name}: quá hạn kiểm tra lại ngày ${formatDate(reviewBy)}. Hãy gọi (npm run call-list), ghi lại (npm run called) rồi đặt reviewBy mới, hoặc đặt published: false kèm lý do.`,
    }));
}
