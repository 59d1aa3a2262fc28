/** What is indexed: one record for each thing that a reader may want to land on. */
import type { Abbreviations } from './abbreviations.ts';
import { keysOf } from './tokens.ts';
import { fnv } from './word-number.ts';

/** Kinds of result, in the order in which they are shown when they fit equally. */
export const groups = {
  help: 'Gọi và hỏi',
  page: 'Bài viết',
  plan: 'Kế hoạch',
  clause: 'Mục của kế hoạch',
  month: 'Tháng hành động',
  indicator: 'Chỉ số',
  place: 'Theo nơi',
  message: 'Thông điệp',
} as const;

export type Group = keyof typeof groups;

export interface SearchRecord {
  /** Address, with the id of the clause behind #. */
  url: string;
  group: Group;
  title: string;
  /** What the record is part of, joined by ›: "Kế hoạch tỉnh An Giang 2021 › V. Chế độ báo cáo". */
  trail: string;
  /** Names of place and time that every part of a plan shares: found, but weaker than its own words. */
  context: string;
  /** Other names that a reader may ask by; found like the title, shown nowhere. */
  aliases: string;
  text: string;
  /** Words that readers come with and the text does not say: found like the text, shown nowhere. */
  unsaid?: string;
  /** Filter name → values, as people read them. */
  filters: Record<string, string[]>;
}

/** Titles of the sections that a clause stands in, outermost first; the first of its trail is the plan. */
export const sectionsOf = ({ trail }: Pick<SearchRecord, 'trail'>) => trail.split(' › ').slice(1);

/** A record of Pagefind's public API. */
export interface IndexedRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** A title of more words is a sentence; only its beginning counts as a title. */
export const headingWords = 30;

/**
 * A record as Pagefind gets it. Its words are filters: Pagefind's smallest piece of words is 24 KB to load, that of filters is
 * as small as the drawers it is asked to keep them in. How the words stand together is read from the record itself (`meta`),
 * once it is among the few that may answer.
 */
export function indexRecord(record: SearchRecord, table: Abbreviations): IndexedRecord {
  const { url, group, title, trail, context, aliases, text, unsaid = '' } = record;
  const drawers: Record<string, string[]> = {};
  const put = (key: string) => (drawers[wordFilter(key)] ??= []).push(key);
  const [inTitle, elsewhere] = [
    [title, aliases],
    [context, text, unsaid],
  ].map((parts) => parts.flatMap((part) => keysOf(part, table)));
  for (const key of new Set([...inTitle!, ...elsewhere!])) put(key);
  for (const key of new Set(inTitle)) put(titleKey(key));
  return {
    url,
    content: title,
    language: 'vi',
    meta: { title, group, trail, context, aliases, text, unsaid },
    filters: { loại: [groups[group]], ...record.filters, ...drawers },
  };
}

/** Drawers of words, as many as make each about half a kilobyte for the pages that a site like this has beside its plans. */
const drawers = 64;

/** The filter whose values hold a word. */
export const wordFilter = (key: string) => `từ ${fnv(key.replace('!', '')) % drawers}`;
/** The same word where it stands in a title. */
export const titleKey = (key: string) => `${key}!`;

/** What `indexRecord` made, as Pagefind gives it back. */
export function recordFrom(url: string, meta: Record<string, string>, filters: Record<string, string[]>): SearchRecord {
  const { title = '', group = 'page', trail = '', context = '', aliases = '', text = '', unsaid = '' } = meta;
  return { url, group: group as Group, title, trail, context, aliases, text, unsaid, filters };
}
