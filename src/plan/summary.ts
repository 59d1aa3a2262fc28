/** What lists, calendars and feeds need of a plan: small enough to be kept for every plan at once. A whole plan fits where a summary does. */
import type { Plan } from './queries.ts';
import type { PlanFacts, Target } from './schema.ts';

const kept = [
  'edition',
  'otherEdition',
  'documentType',
  'documentNumber',
  'documentSymbol',
  'status',
  'title',
  'shortTitle',
  'summary',
  'issuer',
  'level',
  'issuedIn',
  'issuedOn',
  'issuedPartial',
  'period',
  'place',
  'deadlines',
  'actionMonth',
] as const satisfies readonly (keyof PlanFacts)[];

export interface PlanSummary {
  id: string;
  url: string;
  counts: Plan['counts'];
  facts: Pick<PlanFacts, (typeof kept)[number]> & {
    submission: { documentNumber: string | null } | null;
    source: Pick<PlanFacts['source'], 'checkedOn'>;
    /** Only those that follow an indicator of the national strategy. */
    targets: Pick<Target, 'clause' | 'text' | 'nationalIndicator'>[];
  };
}

export function summaryOf({ id, url, counts, facts }: Plan): PlanSummary {
  const same = Object.fromEntries(kept.map((name) => [name, facts[name]])) as Pick<PlanFacts, (typeof kept)[number]>;
  return {
    id,
    url,
    counts,
    facts: {
      ...same,
      submission: facts.submission && { documentNumber: facts.submission.documentNumber },
      source: { checkedOn: facts.source.checkedOn },
      targets: facts.targets
        .filter(({ nationalIndicator }) => nationalIndicator)
        .map(({ clause, text, nationalIndicator }) => ({ clause, text, nationalIndicator })),
    },
  };
}

/** "hue/2021-x" → "hue-2021": plans of one province that begin in one year are kept, listed and fed together. "khac" for another path. */
export function shardOf(id: string): string {
  const [, province, year] = /^([a-z-]+)\/(\d{4})-/.exec(id) ?? [];
  return province ? `${province}-${year}` : 'khac';
}

/** The shards in which plans are, newest year first, each with its number of plans. */
export function shardCounts(plans: readonly PlanSummary[]): { shard: string; province: string; year: number; plans: number }[] {
  const shards = Map.groupBy(plans, ({ id }) => shardOf(id));
  return [...shards]
    .map(([shard, own]) => ({ shard, province: own[0]!.facts.place.province, year: own[0]!.facts.period.from, plans: own.length }))
    .sort((a, b) => b.year - a.year || (a.shard < b.shard ? -1 : 1));
}
