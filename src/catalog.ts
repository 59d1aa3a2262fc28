/**
 * The door to the content: every collection, read once, joined, sorted, and cut to what may be shown on the given day.
 * Pages ask here and nowhere else. `today` is the input SITE_DATE; no page reads a clock.
 */
import { getCollection, type CollectionKey } from 'astro:content';
import type { z } from 'astro/zod';
import type { collections, CollectionName } from './collections.ts';
import { byCode, type IndicatorEntry } from './indicator/queries.ts';
import type { ProsePart } from './mdx/prose.ts';
import type { Clause } from './plan/clause.ts';
import { byNewest, joinPlan } from './plan/queries.ts';
import { agencyFinder, bareName } from './place/queries.ts';
import { urlOf } from './site.ts';
import { byOrder, isShown } from './support/queries.ts';
import { compareVietnamese } from './text/fold.ts';
import { isRealDay } from './text/dates.ts';

type Facts<N extends CollectionName> = z.infer<(typeof collections)[N]['schema']>;
interface Stored<T> {
  id: string;
  facts: T;
  clauses: Clause[];
  parts: ProsePart[];
}

async function read<N extends CollectionName & CollectionKey>(name: N): Promise<Stored<Facts<N>>[]> {
  const entries = (await getCollection(name)) as unknown as { id: string; data: Omit<Stored<Facts<N>>, 'id'> }[];
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.id.localeCompare(b.id));
}

/** The day the site is built for, "2026-11-23". */
export const today = dayFrom(import.meta.env['SITE_DATE']);

function dayFrom(value: unknown): string {
  if (typeof value === 'string' && isRealDay(value)) return value;
  throw new Error('SITE_DATE must be a day such as 2026-11-23; the scripts set it.');
}

export const places = (await read('places'))
  .map(({ id, facts }) => ({ id, ...facts }))
  .sort((a, b) => compareVietnamese(bareName(a.name), bareName(b.name)));
export const placeById = new Map(places.map((place) => [place.id, place]));

export const laws = new Map((await read('laws')).map(({ id, facts }) => [id, facts]));
export const agencies = (await read('agencies')).map(({ id, facts }) => ({ id, ...facts }));
export const findAgency = agencyFinder(agencies);

export const plans = (await read('plans')).map(({ id, facts, clauses }) => joinPlan(id, urlOf.plan(id), facts, clauses)).sort(byNewest);
export const plansIn = (province: string) => plans.filter((plan) => plan.facts.place.province === province);

export const hotlines = (await read('hotlines'))
  .filter(({ facts }) => isShown(facts, today))
  .map(({ id, facts }) => ({ id, url: urlOf.hotline(id), ...facts }))
  .sort(byOrder);
export const hotlineById = new Map(hotlines.map((line) => [line.id, line]));

/** Trusted addresses by province key. */
export const addresses = new Map(
  (await read('addresses')).map(({ id, facts }) => [id, facts.entries.filter((entry) => isShown(entry, today))]),
);

export const months = (await read('months'))
  .map(({ facts, parts }) => ({ ...facts, parts, url: urlOf.month(facts.year) }))
  .sort((a, b) => b.year - a.year);

export const indicators: IndicatorEntry[] = (await read('indicators'))
  .map(({ id, facts }) => ({ id, url: urlOf.indicator(id), ...facts }))
  .sort(byCode);

export const pages = (await read('pages'))
  .map(({ id, facts, parts }) => ({ id, url: urlOf.page(id), facts, parts }))
  .sort((a, b) => a.facts.order - b.facts.order);
export const pageById = new Map(pages.map((page) => [page.id, page]));

export const words = (await read('words'))[0]?.facts ?? { abbreviations: [], lay: [], help: [] };
