/**
 * The whole content, checked at once: schemas, letters, rules, and what points where. Every fault is a value with file,
 * line and what to do; `npm run check` prints them and nothing is built while one is left.
 */
import { readContent, type Content, type Entry, type SourceFile } from './read-content.ts';
import type { ProsePart } from './mdx/prose.ts';
import { planRules } from './plan/rules/index.ts';
import type { Known } from './plan/rules/rule.ts';
import { urlOf } from './site.ts';
import { addressesKnown, hotlinePlacesKnown } from './support/rules/references-known.ts';
import { situations } from './support/schema.ts';
import { addDays, formatDate } from './text/dates.ts';
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
  const rules = [plansFit, hotlinesFit, addressesFit, monthsFit, indicatorsFit, placesFit, numbersUnique];
  const found = rules.flatMap((rule) => rule(content));
  const urls = new Set([...staticUrls, ...contentUrls(files, content)]);
  const dead = links
    .filter(({ url }) => !urls.has(url.replace(/#.*$/, '')))
    .map(({ url, ...place }) => ({ ...place, message: `Liên kết ${url} không dẫn tới trang nào. Hãy sửa địa chỉ (nhớ dấu / ở cuối).` }));
  const components = [...content.pages, ...content.months].flatMap((entry) => proseFits(entry, content));
  const all = [...letters, ...faults, ...found, ...dead, ...components];
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
  return content.addresses.flatMap((file) => at(file, addressesKnown(file.id, file.facts.entries, places, hotlines)));
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
  const [laws, indicators] = [idsOf(content.laws), idsOf(content.indicators)];
  const ofIndicators = content.indicators.flatMap((entry) =>
    entry.facts.law && !laws.has(entry.facts.law)
      ? at(entry, [{ path: ['law'], message: `Không có văn bản “${entry.facts.law}” trong content/laws.yaml.` }])
      : [],
  );
  const ofMessages = content.messages.flatMap((entry) =>
    at(
      entry,
      entry.facts.indicators.flatMap((id, i) =>
        indicators.has(id) ? [] : [{ path: ['indicators', i], message: `Không có chỉ số “${id}” trong content/indicators.` }],
      ),
    ),
  );
  return [...ofIndicators, ...ofMessages, ...repeated(content.indicators, (entry) => entry.facts.code, ['code'], 'Mã chỉ tiêu')];
}

function placesFit(content: Content): Fault[] {
  return [
    ...repeated(content.places, (entry) => entry.facts.tile.join(','), ['tile'], 'Ô bản đồ'),
    ...repeated(content.places, (entry) => entry.facts.code, ['code'], 'Mã tỉnh'),
  ];
}

function numbersUnique(content: Content): Fault[] {
  const key = ({ facts }: Content['plans'][number]) =>
    facts.documentNumber && `${facts.edition} ${facts.issuer} ${facts.documentNumber} ${facts.issuedOn ?? ''}`;
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
  const makers = { plans: urlOf.plan, months: urlOf.month, indicators: urlOf.indicator, pages: urlOf.page };
  const byName = files.flatMap(({ path }) => {
    const [, kind = '', id = ''] = /^content\/([a-z]+)\/(.+)\.(?:mdx|yaml)$/.exec(path) ?? [];
    return Object.hasOwn(makers, kind) ? [makers[kind as keyof typeof makers](id)] : [];
  });
  const lines = content.hotlines.filter(({ facts }) => facts.published).map(({ id }) => urlOf.hotline(id));
  return [...byName, ...lines, ...content.places.map(({ id }) => urlOf.province(id))];
}

function proseFits(entry: Entry, content: Content): Fault[] {
  const prose = entry.prose;
  if (!prose) return [];
  const lines = idsOf(content.hotlines.filter(({ facts }) => facts.published));
  const components = flattenParts(prose.parts).flatMap((part): Finding[] => {
    if (part.kind !== 'component') return [];
    if (part.name === 'Calls' && !Object.hasOwn(situations, part.attributes['situation'] ?? ''))
      return [{ path: [], message: `<Calls> cần situation là một trong: ${Object.keys(situations).join(', ')}.` }];
    if (part.name === 'Call' && !lines.has(part.attributes['id'] ?? ''))
      return [{ path: [], message: `<Call> cần id của một đường dây được đăng, không có “${part.attributes['id']}”.` }];
    return [];
  });
  return at(entry, components);
}

function flattenParts(parts: readonly ProsePart[]): ProsePart[] {
  return parts.flatMap((part) => (part.kind === 'component' ? [part, ...flattenParts(part.parts)] : [part]));
}

function dueEntries(content: Content, today: string): string[] {
  const limit = addDays(today, 30);
  const entries = [...content.hotlines.map(({ facts }) => facts), ...content.addresses.flatMap(({ facts }) => facts.entries)];
  return entries
    .filter((entry) => entry.published && entry.reviewBy <= limit)
    .map(
      (entry) =>
        `${entry.name}: ${entry.reviewBy < today ? 'đã quá hạn' : 'đến hạn'} kiểm tra lại ngày ${formatDate(entry.reviewBy)}${entry.reviewBy < today ? ', đã tự rút khỏi trang' : ''}.`,
    );
}
