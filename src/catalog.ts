/**
 * The door to the content: every collection, read once, joined, sorted, and cut to what may be shown on the given day.
 * Pages ask here and nowhere else. `today` is the input SITE_DATE; no page reads a clock.
 */
import { getCollection, type CollectionKey } from 'astro:content';
import type { z } from 'astro/zod';
import type { MessageEntry } from './campaign/messages.ts';
import type { collections, CollectionName } from './collections.ts';
import { byCode, type IndicatorEntry } from './indicator/queries.ts';
import type { ProsePart } from './mdx/prose.ts';
import { byNewest } from './plan/queries.ts';
import type { PlanSummary } from './plan/summary.ts';
import { readPlanSummaries } from './plan-summaries.ts';
import { agencyFinder, bareName } from './place/queries.ts';
import { site, urlOf } from './site.ts';
import { byOrder, isShown } from './support/queries.ts';
import { compareVietnamese } from './text/fold.ts';
import { isRealDay } from './text/dates.ts';

type Facts<N extends CollectionName> = z.infer<(typeof collections)[N]['schema']>;
interface Stored<T> {
  id: string;
  facts: T;
  parts: ProsePart[];
}

async function read<N extends Exclude<CollectionName, 'plans'> & CollectionKey>(name: N): Promise<Stored<Facts<N>>[]> {
  const entries = (await getCollection(name)) as unknown as { id: string; data: Omit<Stored<Facts<N>>, 'id'> }[];
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.id.localeCompare(b.id));
}

/** The day the site is built for, "2026-11-23". */
export const today = dayFrom(import.meta.env['SITE_DATE']);

function dayFrom(value: unknown): string {
  if (typeof value === 'string' && isRealDay(value)) return value;
  throw new Error('SITE_DATE must be a day such as 2026-11-23; the scripts set it.');
}

/** What every public file says of where it comes from; the address of the site is added by the page. */
export const origin = { siteName: site.name, licence: site.licence, today };

export const places = (await read('places'))
  .map(({ id, facts }) => ({ id, ...facts }))
  .sort((a, b) => compareVietnamese(bareName(a.name), bareName(b.name)));
export const placeById = new Map(places.map((place) => [place.id, place]));

export const laws = new Map((await read('laws')).map(({ id, facts }) => [id, facts]));
export const agencies = (await read('agencies')).map(({ id, facts }) => ({ id, ...facts }));
export const findAgency = agencyFinder(agencies);

/** What lists need of each plan, newest first. The plans' own pages are made by the builder. */
export const plans = (await readPlanSummaries()).sort(byNewest);
const byProvince = Map.groupBy(plans, ({ facts }) => facts.place.province);
export const plansIn = (province: string): PlanSummary[] => byProvince.get(province) ?? [];

/** Lines past their review day: their address stays, their number is gone. */
const lines = await read('hotlines');
export const withdrawnLines = lines
  .filter(({ facts }) => facts.published && !isShown(facts, today))
  .map(({ id, facts }) => ({ id, name: facts.shortName, reviewBy: facts.reviewBy }));

export const hotlines = lines
  .filter(({ facts }) => isShown(facts, today))
  .map(({ id, facts }) => ({ id, url: urlOf.hotline(id), ...facts, ...(facts.reviewBy < today ? { overdueSince: facts.reviewBy } : {}) }))
  .sort(byOrder);
export const hotlineById = new Map(hotlines.map((line) => [line.id, line]));

const addressFiles = (await read('addresses')).map(({ id, facts }) => ({
  id,
  /** Those with a published entry, be it past its review day: their address stays. */
  communes: Object.entries(facts.communes).filter(([key]) => facts.entries.some((entry) => entry.published && entry.communeId === key)),
  entries: facts.entries.filter((entry) => isShown(entry, today)),
}));

/** Trusted addresses by province key. */
export const addresses = new Map(addressFiles.map(({ id, entries }) => [id, entries]));

/** Communes with a page of their own, each with its province and what may be shown there today. */
export const communes = addressFiles.flatMap((file) => {
  const province = placeById.get(file.id);
  if (!province) return [];
  return file.communes.map(([id, commune]) => ({
    id,
    url: urlOf.commune(file.id, id),
    province,
    ...commune,
    entries: file.entries.filter((entry) => entry.communeId === id),
  }));
});

export const months = (await read('months'))
  .map(({ facts, parts }) => ({ ...facts, parts, url: urlOf.month(facts.year) }))
  .sort((a, b) => b.year - a.year);

/** All messages, those past their day too: their addresses stay and say so. */
export const messages: MessageEntry[] = (await read('messages')).map(({ id, facts }) => ({ id, url: urlOf.message(id), ...facts }));

export const indicators: IndicatorEntry[] = (await read('indicators'))
  .map(({ id, facts }) => ({ id, url: urlOf.indicator(id), ...facts }))
  .sort(byCode);

/** Indicators as they stood on the days of content/editions, oldest day first. */
export const editions = (await read('editions')).map(({ id: day, facts }) => ({
  day,
  indicators: Object.entries(facts.indicators).map(([id, indicator]): IndicatorEntry => ({ id, url: urlOf.indicator(id), ...indicator })),
}));

/** The last day on which an indicator was kept; null for never. */
export const lastEditionOf = (indicator: string): string | null =>
  editions.findLast(({ indicators: kept }) => kept.some(({ id }) => id === indicator))?.day ?? null;

export const specialDays = (await read('days')).map(({ id, facts }) => ({ id, ...facts })).sort((a, b) => a.from.localeCompare(b.from));

/** Newest first. */
export const changes = (await read('changes'))
  .map(({ id, facts }) => ({ id, ...facts }))
  .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));

export const pages = (await read('pages'))
  .map(({ id, facts, parts }) => ({ id, url: urlOf.page(id), facts, parts }))
  .sort((a, b) => a.facts.order - b.facts.order);
export const pageById = new Map(pages.map((page) => [page.id, page]));

export const words = (await read('words'))[0]?.facts ?? { abbreviations: [], lay: [], help: [] };

/** Everything that the open data is made of. */
export const holdings = { plans, indicators, hotlines, addresses, months, specialDays, places, laws, changes };
