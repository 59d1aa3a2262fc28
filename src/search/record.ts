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

/** Fields of a record that Pagefind reports by name when a word stands in them. */
export const fields = { heading: 'h', context: 'p' } as const;

/** A record of Pagefind's public API. */
export interface IndexedRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** A title of more words is a sentence; only its beginning counts as a title. */
const headingWords = 30;

/** A record as it is indexed, and the keys of its words, each as often as it stands there. */
export function indexRecord(record: SearchRecord, table: Abbreviations): { indexed: IndexedRecord; keys: string[] } {
  const heading = keysOf(record.title, table);
  const aliases = keysOf(record.aliases, table);
  const context = keysOf(record.context, table);
  const body = keysOf(record.text, table);
  const unsaid = keysOf(record.unsaid ?? '', table);
  const words = (keys: readonly string[]) => keys.map(tokenOf).join(' ');
  return {
    keys: [...heading, ...aliases, ...context, ...body, ...unsaid],
    indexed: {
      url: record.url,
      content: words([...heading, ...aliases, ...body, ...unsaid]),
      language: 'vi',
      meta: {
        title: record.title,
        group: record.group,
        trail: record.trail,
        text: record.text,
        [fields.heading]: words([...heading.slice(0, headingWords), ...aliases]),
        [fields.context]: words(context),
      },
      filters: { loại: [groups[record.group]], ...record.filters },
    },
  };
}
