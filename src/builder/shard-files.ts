/**
 * Compiled plans → every public file that is made of them alone, as text. Pure: the worker writes them, the tests read them.
 * One entry in each table makes one kind of file.
 */
import { toCalendar } from '../open-data/calendar.ts';
import { catalogueDocument } from '../open-data/dcat.ts';
import { shardCatalogue, shardEntries, shardName } from '../open-data/entries.ts';
import { planEvents } from '../open-data/events.ts';
import { recordsCsv } from '../open-data/flat.ts';
import { hasRows, partPath, planDatasets, planListDocument, type Share } from '../open-data/plan-datasets.ts';
import { planDocument } from '../open-data/plan-json.ts';
import { rightsLine, rightsOf, type Origin } from '../open-data/rights.ts';
import { sitemapText } from '../open-data/sitemap.ts';
import { headOf, type PlanHead } from '../plan-page/head.ts';
import type { Surroundings } from '../plan-page/surroundings.ts';
import type { withTabs } from '../plan/editions.ts';
import { listUrl } from '../plan/lists.ts';
import type { Plan } from '../plan/queries.ts';
import { shardOf, type PlanSummary } from '../plan/summary.ts';
import { site } from '../site.ts';

export interface OutputFile {
  /** From the root of the site, without a slash before it. */
  path: string;
  text: string;
}

export interface Workshop {
  around: Surroundings;
  /** Makes a whole page (`plan-page/frame.ts`). */
  fill: (head: PlanHead) => string;
}

const originOf = ({ today, base }: Surroundings): Origin => ({ siteName: site.name, licence: site.licence, today, base });

/** A plan, and the agency's text of the same document for the second tab of its page. */
export type TabbedPlan = ReturnType<typeof withTabs>[number];

/** The page of a plan. */
export const pageFile = ({ plan, official }: TabbedPlan, { around, fill }: Workshop): OutputFile => ({
  path: `${plan.url.slice(1)}index.html`,
  text: fill(headOf(plan, around, official)),
});

/** All files of one plan. */
export function planFiles({ plan, official }: TabbedPlan, shop: Workshop): OutputFile[] {
  const origin = originOf(shop.around);
  const file = `du-lieu/ke-hoach/${plan.id}`;
  const about = rightsLine(rightsOf(plan.facts.title, plan.url, origin));
  const calendar = () => toCalendar({ name: plan.facts.shortTitle, about }, planEvents(plan, origin.base), origin.today);
  return [
    pageFile({ plan, official }, shop),
    { path: `${file}.json`, text: JSON.stringify(planDocument(plan, origin)) },
    ...(plan.facts.deadlines.length > 0 ? [{ path: `${file}.ics`, text: calendar() }] : []),
  ];
}

/** Files of a shard: its lists, its part of the sitemap and of the catalogue. */
export function shardFiles(shard: string, plans: readonly Plan[], { around }: Workshop): OutputFile[] {
  const [first] = plans;
  if (!first) return [];
  const origin = originOf(around);
  const { place, period } = first.facts;
  const name = shardName(around.provinces.get(place.province)?.name ?? '', period.from);
  const share = { plans: plans.length, of: plans.length, parts: [] };
  const path = shardCatalogue(shard);
  const page = listUrl(place.province);
  const lists = planDatasets.filter((set) => hasRows(set, plans));
  const catalogue = catalogueDocument({ path, entriesAt: path }, shardEntries(shard, name, plans), origin);
  return [
    ...lists.flatMap((set) => listFiles(partPath(set.id, shard), { title: `${set.title}: ${name}`, page }, set.rows(plans), share, origin)),
    { path: path.slice(1), text: JSON.stringify(catalogue) },
    { path: `sitemap/${shard}.xml`, text: sitemapText(plans.map(({ url }) => new URL(url, origin.base).href)) },
  ];
}

/** The lists of the newest plans, at the addresses that never change. `all`: every plan of the site. */
export function newestFiles(plans: readonly Plan[], all: readonly PlanSummary[], { around }: Workshop): OutputFile[] {
  const shards = [...Map.groupBy(all, ({ id }) => shardOf(id))].sort(([a], [b]) => (a < b ? -1 : 1));
  return planDatasets.flatMap((set) => {
    const parts = shards.filter(([, own]) => hasRows(set, own)).map(([shard]) => `${partPath(set.id, shard)}.json`);
    return listFiles(`/du-lieu/${set.id}`, set, set.rows(plans), { plans: plans.length, of: all.length, parts }, originOf(around));
  });
}

function listFiles(
  path: string,
  about: { title: string; page: string },
  rows: readonly object[],
  share: Share,
  origin: Origin,
): OutputFile[] {
  return [
    { path: `${path.slice(1)}.json`, text: JSON.stringify(planListDocument(about, rows, share, origin)) },
    { path: `${path.slice(1)}.csv`, text: recordsCsv(rows) },
  ];
}
