/** A plan's own file: everything that results show of it, and what its words are ranked by. One plan, one file, a few kilobytes. */
import type { Group, SearchRecord } from './record.ts';

/** What all parts of a plan share is said once; the first part is the plan itself. */
export interface PlanText {
  url: string;
  context: string;
  filters: Record<string, string[]>;
  /** Behind the address, group, title, trail, aliases, text. */
  parts: [tail: string, group: Group, title: string, trail: string, aliases: string, text: string][];
}

/** The records of one plan as its file. All share address, context and filters; the trail of each begins with the first one's title. */
export function packPlan(records: readonly SearchRecord[]): PlanText {
  const first = records[0];
  if (!first) throw new Error('A plan without a record.');
  const { url, context, filters } = first;
  const short = (trail: string) => (trail.startsWith(first.title) ? `\t${trail.slice(first.title.length)}` : trail);
  return {
    url,
    context,
    filters,
    parts: records.map((r) => [r.url.slice(url.length), r.group, r.title, short(r.trail), r.aliases, r.text]),
  };
}

export function unpackPlan({ url, context, filters, parts }: PlanText): SearchRecord[] {
  const name = parts[0]?.[2] ?? '';
  return parts.map(([tail, group, title, trail, aliases, text]) => ({
    url: url + tail,
    group,
    title,
    trail: trail.startsWith('\t') ? name + trail.slice(1) : trail,
    context,
    aliases,
    text,
    filters,
  }));
}
