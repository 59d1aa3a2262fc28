/** The catalogue of all public files, as DCAT 3 in JSON-LD (https://www.w3.org/TR/vocab-dcat-3/). */
import type { Dataset } from './datasets.ts';
import { citationOf, type Origin } from './rights.ts';

export interface PublicFile {
  /** From the root of the site: "/du-lieu/ke-hoach.csv". */
  path: string;
  mediaType: string;
  /** Path of the JSON Schema that it follows; null where there is none. */
  schema: string | null;
}

export interface CatalogueEntry {
  id: string;
  title: string;
  description: string;
  page: string;
  files: PublicFile[];
}

export const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ics: 'text/calendar',
  png: 'image/png',
  svg: 'image/svg+xml',
  atom: 'application/atom+xml',
  feed: 'application/feed+json',
  rss: 'application/rss+xml',
} as const;

/** JSON with its schema, and CSV, of a list. */
export function listFiles({ id }: Pick<Dataset, 'id'>): PublicFile[] {
  return [
    { path: `/du-lieu/${id}.json`, mediaType: mediaTypes.json, schema: `/du-lieu/${id}.schema.json` },
    { path: `/du-lieu/${id}.csv`, mediaType: mediaTypes.csv, schema: null },
  ];
}

export interface CataloguePlace {
  /** Where the catalogue stands. */
  path: string;
  /** The page or file in which each entry's id is a place. */
  entriesAt: string;
  /** Paths of further catalogues that belong to it. */
  parts?: readonly string[];
}

export function catalogueDocument(
  { path, entriesAt, parts = [] }: CataloguePlace,
  entries: readonly CatalogueEntry[],
  origin: Origin,
): object {
  const address = (path: string) => new URL(path, origin.base).href;
  const publisher = { '@type': 'foaf:Organization', 'foaf:name': origin.siteName, 'foaf:homepage': { '@id': address('/') } };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': address(path),
    '@type': 'dcat:Catalog',
    'dct:title': `Dữ liệu mở của ${origin.siteName}`,
    'dct:language': 'vi',
    'dct:modified': { '@type': 'xsd:date', '@value': origin.today },
    'dct:license': { '@id': origin.licence.url },
    'dct:publisher': publisher,
    ...(parts.length > 0 && { 'dcat:catalog': parts.map((part) => ({ '@id': address(part) })) }),
    'dcat:dataset': entries.map((entry) => ({
      '@id': address(`${entriesAt}#${entry.id}`),
      '@type': 'dcat:Dataset',
      'dct:identifier': entry.id,
      'dct:title': entry.title,
      'dct:description': entry.description,
      'dct:language': 'vi',
      'dct:license': { '@id': origin.licence.url },
      'dct:bibliographicCitation': citationOf(entry.title, entry.page, origin),
      'dcat:landingPage': { '@id': address(entry.page) },
      'dcat:distribution': entry.files.map(({ path, mediaType, schema }) => ({
        '@id': address(path),
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': address(path) },
        'dcat:mediaType': mediaType,
        'dct:license': { '@id': origin.licence.url },
        ...(schema && { 'dct:conformsTo': { '@id': address(schema) } }),
      })),
    })),
  };
}
