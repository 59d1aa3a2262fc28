/** Where records come from in the browser: the site's own pages (Pagefind), and the plans. */
import type { Query, Reading } from './query.ts';
import type { ReadRecord } from './read-record.ts';

export type Filters = Record<string, string>;

export interface Wanted {
  query: Query;
  /** For each term of the query, the spellings that count. */
  readings: readonly (readonly Reading[])[];
  /** For each term, what it tells: rarity times what the query gives it. */
  weights: readonly number[];
  filters: Filters;
  /** Results that will be shown: no more is read than they need. */
  limit: number;
}

export interface Offer {
  records: ReadRecord[];
  /** Things that hold as much of the query and were not read. */
  beyond: number;
}

export interface Source {
  /** The records that most likely answer, in no order. */
  find(wanted: Wanted): Promise<Offer>;
  /** What the filters alone leave. */
  browse(filters: Filters, limit: number): Promise<Offer>;
}
