/** A rule about one plan: pure, given what other content is known. */
import type { Clause } from '../clause.ts';
import type { PlanFacts } from '../schema.ts';

/** Ids of other content that a plan may point to. */
export interface Known {
  /** Province key → keys of its former units. */
  places: ReadonlyMap<string, ReadonlySet<string>>;
  laws: ReadonlySet<string>;
  /** Codes of national indicators, such as "3.2". */
  indicatorCodes: ReadonlySet<string>;
}

/** What is wrong, at which key of the front matter. */
export interface Finding {
  path: PropertyKey[];
  message: string;
}

export type PlanRule = (facts: PlanFacts, clauses: readonly Clause[], known: Known) => Finding[];
