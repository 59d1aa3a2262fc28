/** Rules on the content, collection by collection: what each entry points to must exist, and what is one must not stand twice. */
import { messageFiguresKnown } from './campaign/rules/figures-known.ts';
import { scriptLengths } from './campaign/rules/script-length.ts';
import { pointsOf } from './indicator/queries.ts';
import type { PlanNote } from './compile-plan.ts';
import { type Content, type Entry } from './read-content.ts';
import { addressesKnown, hotlinePlacesKnown } from './support/rules/references-known.ts';
import { communesKnown } from './support/rules/communes-known.ts';
import { noShelter } from './support/rules/no-shelter.ts';
import { isSecondTab } from './plan/editions.ts';
import { editionsPaired } from './plan/rules/editions-paired.ts';
import { isRealDay } from './text/dates.ts';
import type { Fault } from './text/fault.ts';

interface Finding {
  path: PropertyKey[];
  message: string;
}

/** Findings of a rule, each with the file, line and column of its key. */
export const at = (entry: Entry, findings: readonly Finding[]): Fault[] =>
  findings.map(({ path, message }) => ({ file: entry.file, ...entry.locate(path), message }));
export const idsOf = (entries: readonly Entry[]) => new Set(entries.map((entry) => entry.id));

/** What plans must be to each other and to the special days. Rules on one plan alone are asked when it is compiled. */
export function plansFit(content: Content, plans: readonly PlanNote[]): Fault[] {
  // A text in a second tab has other addresses, and no page of its own to link to.
  const parts = new Set(plans.filter(({ summary }) => !isSecondTab(summary.facts)).flatMap((note) => note.parts));
  const lost = content.days.flatMap((entry) =>
    at(
      entry,
      entry.facts.clauses.flatMap((clause, i) =>
        parts.has(clause) ? [] : [{ path: ['clauses', i], message: `Không có mục “${clause}” trong các kế hoạch của trang.` }],
      ),
    ),
  );
  const unpaired = editionsPaired(plans.map(({ summary }) => summary)).map(({ id, message }) => {
    const { file = '', numberAt = { line: 1, column: 1 } } = plans.find(({ summary }) => summary.id === id) ?? {};
    return { file, ...numberAt, message };
  });
  return [...lost, ...twice(plans), ...unpaired];
}

function twice(plans: readonly PlanNote[]): Fault[] {
  const seen = new Map<string, string>();
  return plans.flatMap(({ file, numberAt, summary: { id, facts } }) => {
    if (!facts.documentNumber) return [];
    const edition = facts.edition === 'official' ? ' (bản của cơ quan)' : '';
    const value = `${facts.issuer} ${facts.documentNumber} ${facts.issuedOn ?? ''}${edition}`;
    const first = seen.get(value);
    if (first === undefined) seen.set(value, `${file} (${id})`);
    return first === undefined ? [] : [{ file, ...numberAt, message: `Số văn bản “${value}” đã có ở ${first}.` }];
  });
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
  return repeated(content.hotlines, (entry) => entry.facts.dial, ['dial'], 'Số điện thoại');
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

/** All of them, in the order of their reports. */
export const fits: readonly ((content: Content) => Fault[])[] = [
  hotlinesFit,
  addressesFit,
  monthsFit,
  indicatorsFit,
  messagesFit,
  placesFit,
  numbersUnique,
  editionsFit,
];
