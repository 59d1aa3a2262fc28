/** What stands in the catalogue: lists, every plan, every indicator, calendars, feeds. The page and the file read this one list. */
import { shardCounts, type PlanSummary } from '../plan/summary.ts';
import { mediaTypes, listFiles, type CatalogueEntry, type PublicFile } from './dcat.ts';
import { datasets, type Holdings } from './datasets.ts';
import { chartFiles, dataPath } from './indicator-files.ts';
import { hasRows, partPath, planDatasets } from './plan-datasets.ts';
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

/** All plans of one place that begin in one year; the catalogue of the shard names its other files. */
function shardEntry({ shard, province, year, plans }: ReturnType<typeof shardCounts>[number], places: Holdings['places']): CatalogueEntry {
  const place = places.find(({ id }) => id === province)?.name ?? province;
  return {
    id: `phan-${shard}`,
    title: `${place}, ${year}`,
    description: `${plans} kế hoạch bắt đầu năm ${year}. Nhiệm vụ, chỉ tiêu, thời hạn, tiền, văn bản được dẫn và từng kế hoạch: xem danh mục.`,
    page: `/ke-hoach/${province}/`,
    files: [
      { path: shardCatalogue(shard), mediaType: mediaTypes.jsonld, schema: null },
      { path: `${partPath('ke-hoach', shard)}.json`, mediaType: mediaTypes.json, schema: '/du-lieu/ke-hoach.schema.json' },
      { path: `${partPath('ke-hoach', shard)}.csv`, mediaType: mediaTypes.csv, schema: null },
    ],
  };
}

export const shardCatalogue = (shard: string) => `/du-lieu/danh-muc/${shard}.jsonld`;

/** What a shard's own catalogue lists: its files of each list that has rows, then its plans. */
export function shardEntries(shard: string, plans: readonly PlanSummary[]): CatalogueEntry[] {
  const lists = planDatasets
    .filter((set) => hasRows(set, plans))
    .map((set) => ({
      ...set,
      id: `${set.id}-${shard}`,
      files: [
        { path: `${partPath(set.id, shard)}.json`, mediaType: mediaTypes.json, schema: `/du-lieu/${set.id}.schema.json` },
        { path: `${partPath(set.id, shard)}.csv`, mediaType: mediaTypes.csv, schema: null },
      ],
    }));
  return [...lists, ...plans.map(planEntry)];
}

function planEntry({ id, url, facts }: PlanSummary): CatalogueEntry {
  const file = `/du-lieu/ke-hoach/${id}`;
  return {
    id: `ke-hoach-${id.replaceAll('/', '-')}`,
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
