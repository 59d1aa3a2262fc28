/** What is indexed: one record for each thing that a reader may want to land on. */
import type { Abbreviations } from './abbreviations.ts';
import { keysOf, tokenOf } from './tokens.ts';

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
  /** What the record is part of: "Kế hoạch tỉnh An Giang 2021". */
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
 * A record as Pagefind gets it: each of its words once, those of the title first. How the words stand together is read from
 * the record itself (`meta`) once it is among the few that may answer, so that the index stays a fraction of its size.
 */
export function indexRecord(record: SearchRecord, table: Abbreviations): IndexedRecord {
  const { url, group, filters, title, trail, context, aliases, text, unsaid = '' } = record;
  const keys = new Set([title, aliases, context, text, unsaid].flatMap((part) => keysOf(part, table)));
  return {
    url,
    content: [...keys].map(tokenOf).join(' '),
    language: 'vi',
    meta: { title, group, trail, context, aliases, text, unsaid },
    filters: { loại: [groups[group]], ...filters },
  };
}

/** What `indexRecord` made, as Pagefind gives it back. */
export function recordFrom(url: string, meta: Record<string, string>, filters: Record<string, string[]>): SearchRecord {
  const { title = '', group = 'page', trail = '', context = '', aliases = '', text = '', unsaid = '' } = meta;
  return { url, group: group as Group, title, trail, context, aliases, text, unsaid, filters };
}
