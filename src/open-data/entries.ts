/** What stands in the catalogue: lists, every plan, every indicator, calendars, feeds. The page and the file read this one list. */
import { listUrl } from '../plan/lists.ts';
import { shardCounts, type PlanSummary } from '../plan/summary.ts';
import { mediaTypes, listFiles, type CatalogueEntry, type PublicFile } from './dcat.ts';
import { datasets, type Holdings } from './datasets.ts';
import { chartFiles, dataPath } from './indicator-files.ts';
import { hasRows, partPath, planDatasets, type PlanDataset } from './plan-datasets.ts';
import type { Origin } from './rights.ts';

export interface CatalogueGroup {
  title: string;
  entries: CatalogueEntry[];
}

const calendar = (path: string): PublicFile => ({ path, mediaType: mediaTypes.ics, schema: null });

export function catalogueGroups(all: Holdings, origin: Omit<Origin, 'base'>): CatalogueGroup[] {
  return [
    { title: 'Cả bộ', entries: datasets.map((set) => ({ ...set, files: listFiles(set) })) },
    { title: 'Kế hoạch mới nhất', entries: planDatasets.map((set) => ({ ...set, files: listFiles(set) })) },
    { title: 'Kế hoạch theo nơi và năm', entries: shardCounts(all.plans).map((shard) => shardEntry(shard, all.places)) },
    { title: 'Từng chỉ số', entries: all.indicators.map((indicator) => indicatorEntry(indicator, origin)) },
    { title: 'Lịch', entries: [calendarEntry(all)] },
    { title: 'Nguồn tin', entries: [feedEntry] },
  ];
}

/** A shard by the words of its place and year, and the page that leads to its files. */
export const shardName = (place: string, year: number): string => `${place}, ${year}`;
export const shardCatalogue = (shard: string): string => `/du-lieu/danh-muc/${shard}.jsonld`;

/** The files of a shard's list. */
export const shardListFiles = (set: PlanDataset, shard: string): PublicFile[] => [
  { path: `${partPath(set.id, shard)}.json`, mediaType: mediaTypes.json, schema: `/du-lieu/${set.id}.schema.json` },
  { path: `${partPath(set.id, shard)}.csv`, mediaType: mediaTypes.csv, schema: null },
];

/** All plans of one place that begin in one year; the catalogue of the shard names its other files. */
function shardEntry({ shard, province, year, plans }: Shard, places: Holdings['places']): CatalogueEntry {
  const name = shardName(places.find(({ id }) => id === province)?.name ?? province, year);
  return {
    id: `phan-${shard}`,
    title: name,
    description: `${plans} kế hoạch. Nhiệm vụ, chỉ tiêu, thời hạn, tiền, văn bản được dẫn và từng kế hoạch đều có tệp riêng, kể trong danh mục.`,
    page: listUrl(province),
    files: [{ path: shardCatalogue(shard), mediaType: mediaTypes.jsonld, schema: null }],
  };
}

type Shard = ReturnType<typeof shardCounts>[number];

/** What a shard's own catalogue lists: its files of each list that has rows, then its plans. `name`: as of `shardName`. */
export function shardEntries(shard: string, name: string, plans: readonly PlanSummary[]): CatalogueEntry[] {
  const page = listUrl(plans[0]?.facts.place.province ?? '');
  const lists = planDatasets.filter((set) => hasRows(set, plans)).map((set) => ({ set, files: shardListFiles(set, shard) }));
  const entries = lists.map(({ set, files }) => ({
    id: set.id,
    title: `${set.title}: ${name}`,
    description: set.description,
    page,
    files,
  }));
  return [...entries, ...plans.map(planEntry)];
}

function planEntry({ id, url, facts }: PlanSummary): CatalogueEntry {
  const file = `/du-lieu/ke-hoach/${id}`;
  return {
    id: id.replaceAll('/', '-'),
    title: facts.shortTitle,
    description: facts.summary,
    page: url,
    files: [
      { path: `${file}.json`, mediaType: mediaTypes.json, schema: '/du-lieu/mot-ke-hoach.schema.json' },
      ...(facts.deadlines.length > 0 ? [calendar(`${file}.ics`)] : []),
    ],
  };
}

function indicatorEntry(indicator: Holdings['indicators'][number], origin: Omit<Origin, 'base'>): CatalogueEntry {
  return {
    id: `chi-so-${indicator.id}`,
    title: indicator.shortName,
    description: indicator.definition,
    page: indicator.url,
    files: [
      { path: dataPath(indicator, 'csv'), mediaType: mediaTypes.csv, schema: null },
      { path: dataPath(indicator, 'json'), mediaType: mediaTypes.json, schema: '/du-lieu/mot-chi-so.schema.json' },
      { path: dataPath(indicator, 'metadata.json'), mediaType: mediaTypes.json, schema: '/du-lieu/mo-ta-chi-so.schema.json' },
      ...chartFiles(indicator, origin).flatMap(({ path }) => [
        { path: `${path}.png`, mediaType: mediaTypes.png, schema: null },
        { path: `${path}.svg`, mediaType: mediaTypes.svg, schema: null },
      ]),
    ],
  };
}

function calendarEntry({ places }: Holdings): CatalogueEntry {
  return {
    id: 'lich',
    title: 'Lịch',
    description: 'Hạn của các kế hoạch và ngày đáng nhớ: cả nước, và từng tỉnh, thành phố.',
    page: '/lich/',
    files: ['/du-lieu/lich.ics', ...places.map(({ id }) => `/du-lieu/noi/${id}.ics`)].map(calendar),
  };
}

const feedEntry: CatalogueEntry = {
  id: 'nguon-tin',
  title: 'Nguồn tin',
  description: 'Thay đổi của trang, bằng lời (Atom, JSON Feed), và kế hoạch mới (RSS).',
  page: '/du-lieu/',
  files: [
    { path: '/du-lieu/thay-doi.atom', mediaType: mediaTypes.atom, schema: null },
    { path: '/du-lieu/thay-doi.feed.json', mediaType: mediaTypes.feed, schema: null },
    { path: '/rss.xml', mediaType: mediaTypes.rss, schema: null },
  ],
};
