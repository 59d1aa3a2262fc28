/** What stands in the catalogue: lists, every plan, every indicator, calendars, feeds. The page and the file read this one list. */
import type { Plan } from '../plan/queries.ts';
import { mediaTypes, listFiles, type CatalogueEntry, type PublicFile } from './dcat.ts';
import { datasets, type Holdings } from './datasets.ts';
import { chartFiles, dataPath } from './indicator-files.ts';
import type { Origin } from './rights.ts';

export interface CatalogueGroup {
  title: string;
  entries: CatalogueEntry[];
}

const calendar = (path: string): PublicFile => ({ path, mediaType: mediaTypes.ics, schema: null });

export function catalogueGroups(all: Holdings, origin: Omit<Origin, 'base'>): CatalogueGroup[] {
  return [
    { title: 'Cả bộ', entries: datasets.map((set) => ({ ...set, files: listFiles(set) })) },
    { title: 'Từng kế hoạch', entries: all.plans.map(planEntry) },
    { title: 'Từng chỉ số', entries: all.indicators.map((indicator) => indicatorEntry(indicator, origin)) },
    { title: 'Lịch', entries: [calendarEntry(all)] },
    { title: 'Nguồn tin', entries: [feedEntry] },
  ];
}

function planEntry({ id, url, facts }: Plan): CatalogueEntry {
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
