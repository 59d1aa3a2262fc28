/** The content as search records, joined as the pages join it. */
import { createHash } from 'node:crypto';
import type { Content } from '../src/read-content.ts';
import type { ProsePart } from '../src/mdx/prose.ts';
import { joinPlan, type Plan } from '../src/plan/queries.ts';
import { planRecords } from '../src/search/plan-records.ts';
import type { SearchWords } from '../src/search/schema.ts';
import type { PlanHead } from '../src/search/shelves.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { hotlineRecord, indicatorRecord, messageRecord, monthRecord, pageRecord, placeRecord } from '../src/search/site-records.ts';
import { urlOf } from '../src/site.ts';
import { isShown, linesIn, type Situation } from '../src/support/queries.ts';
import { situations } from '../src/support/schema.ts';
import { plainText } from './plain-text.ts';
import type { RecordSource } from './search-shelf.ts';

/** The content but for the plans. */
export type SiteContent = Omit<Content, 'plans'>;

/** Plans from wherever they are kept: what is known of all, and each by itself. */
export interface PlanSource {
  list: readonly PlanHead[];
  /** The plan as `joinPlan` gives it. */
  read(id: string): Promise<Plan>;
}

/** Everything but plans, and but the pages that no content file makes. */
export function siteRecords(content: SiteContent, today: string): SearchRecord[] {
  const places = placesOf(content);
  const placeById = new Map(places.map((place) => [place.id, place]));
  const lines = content.hotlines
    .filter(({ facts }) => isShown(facts, today))
    .map(({ id, facts }) => ({ id, url: urlOf.hotline(id), ...facts }));
  const addresses = new Map(content.addresses.map(({ id, facts }) => [id, facts.entries.filter((entry) => isShown(entry, today))]));
  return [
    ...lines.map((line) =>
      hotlineRecord(
        line,
        line.provinces.flatMap((id) => placeById.get(id)?.name ?? []),
      ),
    ),
    ...places.map((place) => placeRecord(place, urlOf.province(place.id), linesIn(lines, place.id), addresses.get(place.id) ?? [])),
    ...content.indicators.map(({ id, facts }) => indicatorRecord({ id, url: urlOf.indicator(id), ...facts })),
    ...content.months.map(({ facts, prose }) => monthRecord({ ...facts, url: urlOf.month(facts.year) }, proseText(prose?.parts ?? []))),
    ...content.messages.filter(({ facts }) => isCurrent(facts, today)).map(({ id, facts }) => messageRecord(facts, urlOf.message(id))),
    ...content.pages.map(({ id, facts, prose }) =>
      pageRecord(
        urlOf.page(id),
        facts.title,
        `${facts.description} ${facts.situation ?? ''} ${proseText(prose?.parts ?? [])}`,
        saidIn(prose?.parts ?? [], content),
      ),
    ),
  ];
}

/** Plans from wherever they are kept, one at a time, as the records that are indexed. */
export function planRecordSource({ list, read }: PlanSource, content: Pick<SiteContent, 'places'>): RecordSource {
  const places = new Map(placesOf(content).map((place) => [place.id, place]));
  return {
    base: JSON.stringify(content.places.map(({ id, facts }) => [id, facts])),
    list,
    async read(id) {
      const plan = await read(id);
      const province = places.get(plan.facts.place.province);
      return province ? planRecords(plan, province) : [];
    },
  };
}

/** The plans of a content that has been read whole. */
export function plansOf(content: Pick<Content, 'plans'>): PlanSource {
  const byId = new Map(content.plans.map((entry) => [entry.id, entry]));
  return {
    list: content.plans.map(({ id, facts, clauses }) => ({
      id,
      province: facts.place.province,
      year: facts.period.from,
      digest: createHash('sha256')
        .update(JSON.stringify([facts, clauses]))
        .digest('hex'),
    })),
    async read(id) {
      const { facts, clauses } = byId.get(id)!;
      return joinPlan(id, urlOf.plan(id), facts, clauses);
    },
  };
}

const placesOf = ({ places }: Pick<Content, 'places'>) => places.map(({ id, facts }) => ({ id, ...facts }));

/** What people say who need the lines of a page (`<Calls situation>`), from content/words.yaml. */
function saidIn(parts: readonly ProsePart[], content: SiteContent): string {
  const named = parts.flatMap((part) => (part.kind === 'component' && part.name === 'Calls' ? [part.attributes['situation'] ?? ''] : []));
  const help = content.words[0]?.facts.help ?? [];
  const said = help.flatMap(({ say, situation }) => (named.includes(situation) ? say : []));
  return [...named.map((name) => situations[name as Situation] ?? ''), ...said].join('. ');
}

/** content/words.yaml with every name that a province or a unit of old is or was known by. */
export function searchWords(content: SiteContent): SearchWords {
  const words = content.words[0]?.facts ?? { abbreviations: [], lay: [], help: [] };
  return { ...words, situations, places: placeNames(content) };
}

function placeNames(content: SiteContent): string[] {
  return content.places.flatMap(({ facts }) => [
    facts.name,
    ...facts.formerly,
    ...Object.values(facts.formerUnits).map(({ name }) => name),
  ]);
}

const isCurrent = ({ validFrom, validUntil }: { validFrom: string; validUntil: string | null }, today: string) =>
  validFrom <= today && (validUntil === null || today <= validUntil);

function proseText(parts: readonly ProsePart[]): string {
  return parts.map((part) => (part.kind === 'html' ? plainText(part.html) : proseText(part.parts))).join(' ');
}
