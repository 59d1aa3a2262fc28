/**
 * The whole content, checked at once: schemas, letters, rules, and what points where. Every fault is a value with file,
 * line and what to do; `npm run check` prints them and nothing is built while one is left.
 */
import { messageFiguresKnown } from './campaign/rules/figures-known.ts';
import { scriptLengths } from './campaign/rules/script-length.ts';
import { pointsOf } from './indicator/queries.ts';
import { readContent, type Content, type Entry, type SourceFile } from './read-content.ts';
import type { ProsePart } from './mdx/prose.ts';
import { flatten, flattenBlocks } from './plan/clause.ts';
import { hardToRead } from './mdx/readability.ts';
import { planRules } from './plan/rules/index.ts';
import type { Known } from './plan/rules/rule.ts';
import { urlOf } from './site.ts';
import { addressesKnown, hotlinePlacesKnown } from './support/rules/references-known.ts';
import { communesKnown } from './support/rules/communes-known.ts';
import { noShelter } from './support/rules/no-shelter.ts';
import { noTypedNumber } from './support/rules/no-typed-number.ts';
import { situations } from './support/schema.ts';
import { addDays, formatDate, isRealDay } from './text/dates.ts';
import type { Fault } from './text/fault.ts';
import { checkLetters } from './text/letters.ts';

interface Finding {
  path: PropertyKey[];
  message: string;
}

export interface CheckResult {
  content: Content;
  faults: Fault[];
  /** Help entries to be confirmed again within 30 days, or past that day already. Not faults. */
  due: string[];
}

/** `staticUrls`: addresses of pages that are not made from content, such as "/tim-kiem/". */
export function checkContent(files: readonly SourceFile[], today: string, staticUrls: readonly string[]): CheckResult {
  const { content, links, faults } = readContent(files);
  const letters = files.flatMap((file) => checkLetters(file.path, file.text));
  const rules = [
    plansFit,
    hotlinesFit,
    addressesFit,
    monthsFit,
    indicatorsFit,
    messagesFit,
    placesFit,
    numbersUnique,
    daysFit,
    editionsFit,
  ];
  const found = rules.flatMap((rule) => rule(content));
  const urls = new Set([...staticUrls, ...contentUrls(files, content)]);
  const dead = links
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
  const all = [...letters, ...faults, ...found, ...dead, ...gone, ...components, ...hard, ...typed];
  return { content, faults: all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line), due: dueEntries(content, today) };
}

const at = (entry: Entry, findings: readonly Finding[]): Fault[] =>
  findings.map(({ path, message }) => ({ file: entry.file, ...entry.locate(path), message }));
const idsOf = (entries: readonly Entry[]) => new Set(entries.map((entry) => entry.id));

function plansFit(content: Content): Fault[] {
  const known: Known = {
    places: new Map(content.places.map(({ id, facts }) => [id, new Set(Object.keys(facts.formerUnits))])),
    laws: idsOf(content.laws),
    indicatorCodes: new Set(content.indicators.flatMap(({ facts }) => facts.code ?? [])),
  };
  return content.plans.flatMap((plan) =>
    at(
      plan,
      planRules.flatMap((rule) => rule(plan.facts, plan.clauses, known)),
    ),
  );
}

function hotlinesFit(content: Content): Fault[] {
  const places = idsOf(content.places);
  return content.hotlines.flatMap((line) => at(line, hotlinePlacesKnown(line.facts, places)));
}

function addressesFit(content: Content): Fault[] {
  const [places, hotlines] = [idsOf(content.places), idsOf(content.hotlines)];
  return content.addresses.flatMap((file) =>
    at(file, [
      ...addressesKnown(file.id, file.facts.entries, places, hotlines),
      ...communesKnown(file.facts),
      ...noShelter(file.facts.entries),
    ]),
  );
}

function monthsFit(content: Content): Fault[] {
  const laws = idsOf(content.laws);
  return content.months.flatMap((month) => {
    const { year, guidanceLetter } = month.facts;
    const findings: Finding[] = [];
    if (month.id !== String(year)) findings.push({ path: ['year'], message: `Tên tệp phải là năm: ${year}.mdx.` });
    if (guidanceLetter?.law && !laws.has(guidanceLetter.law))
      findings.push({ path: ['guidanceLetter', 'law'], message: `Không có văn bản “${guidanceLetter.law}” trong content/laws.yaml.` });
    return at(month, findings);
  });
}

function indicatorsFit(content: Content): Fault[] {
  const laws = idsOf(content.laws);
  const ofIndicators = content.indicators.flatMap((entry) =>
    entry.facts.law && !laws.has(entry.facts.law)
      ? at(entry, [{ path: ['law'], message: `Không có văn bản “${entry.facts.law}” trong content/laws.yaml.` }])
      : [],
  );
  return [...ofIndicators, ...repeated(content.indicators, (entry) => entry.facts.code, ['code'], 'Mã chỉ tiêu')];
}

function messagesFit(content: Content): Fault[] {
  const known = new Map(
    content.indicators.map(({ id, facts }) => [
      id,
      [...facts.targets, ...facts.series.flatMap(pointsOf)].flatMap(({ value }) => (value === null ? [] : [value])),
    ]),
  );
  return content.messages.flatMap((entry) => at(entry, [...messageFiguresKnown(entry.facts, known), ...scriptLengths(entry.facts)]));
}

function daysFit(content: Content): Fault[] {
  const known = new Set(
    content.plans.flatMap(({ id, clauses }) =>
      flatten(clauses).flatMap((clause) => [clause, ...flattenBlocks(clause.blocks)].map((part) => `${id}#${part.id}`)),
    ),
  );
  return content.days.flatMap((entry) =>
    at(
      entry,
      entry.facts.clauses.flatMap((clause, i) =>
        known.has(clause) ? [] : [{ path: ['clauses', i], message: `Không có mục “${clause}” trong các kế hoạch của trang.` }],
      ),
    ),
  );
}

function editionsFit(content: Content): Fault[] {
  return content.editions.flatMap((entry) =>
    isRealDay(entry.id) ? [] : at(entry, [{ path: ['indicators'], message: 'Tên tệp phải là ngày chụp: 2026-11-23.yaml.' }]),
  );
}

function placesFit(content: Content): Fault[] {
  return [
    ...repeated(content.places, (entry) => entry.facts.tile.join(','), ['tile'], 'Ô bản đồ'),
    ...repeated(content.places, (entry) => entry.facts.code, ['code'], 'Mã tỉnh'),
  ];
}

function numbersUnique(content: Content): Fault[] {
  const key = ({ facts }: Content['plans'][number]) =>
    facts.documentNumber && `${facts.issuer} ${facts.documentNumber} ${facts.issuedOn ?? ''}`;
  return [
    ...repeated(content.plans, key, ['documentNumber'], 'Số văn bản'),
    ...repeated(content.hotlines, (entry) => entry.facts.dial, ['dial'], 'Số điện thoại'),
  ];
}

/** A value that must not stand twice; null does not count. */
function repeated<T extends Entry>(entries: readonly T[], key: (entry: T) => string | null, path: PropertyKey[], name: string): Fault[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry) => {
    const value = key(entry);
    const first = value === null ? undefined : seen.get(value);
    if (value !== null && first === undefined) seen.set(value, `${entry.file} (${entry.id})`);
    return first === undefined ? [] : at(entry, [{ path, message: `${name} “${value}” đã có ở ${first}.` }]);
  });
}

/**
 * Addresses that the content itself makes. Files with one page each count by their name, even while they hold another
 * fault, so that one mistake is not reported again at every link to it.
 */
export function contentUrls(files: readonly SourceFile[], content: Content): string[] {
  const makers = { plans: urlOf.plan, months: urlOf.month, messages: urlOf.message, indicators: urlOf.indicator, pages: urlOf.page };
  const byName = files.flatMap(({ path }) => {
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
