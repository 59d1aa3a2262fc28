/** What the frame of a plan's page is given, and the marks that stand for it in the frame that plans are filled into. */
import { legislation } from '../open-data/schema-org.ts';
import type { Plan } from '../plan/queries.ts';
import { planFilters } from '../search/filters.ts';
import { articleHtml } from './article.ts';
import type { Surroundings } from './surroundings.ts';

export interface PlanHead {
  id: string;
  title: string;
  description: string;
  /** Search filters: [name, value]. */
  filters: (readonly [string, string])[];
  /** schema.org object. */
  data: object;
  /** HTML. */
  article: string;
}

/** Each mark stands in the frame wherever its value does, and nowhere else. */
export const marked: PlanHead = {
  id: 'khung/1',
  title: 'KHUNG-TEN',
  description: 'KHUNG-MO-TA',
  filters: [['KHUNG-LOC', 'KHUNG-LOC']],
  data: { khung: 'KHUNG-DU-LIEU' },
  article: '<i>KHUNG-BAI</i>',
};

/** `official`: the agency's text of the same document, for the second tab. */
export function headOf(plan: Plan, around: Surroundings, official: Plan | null = null): PlanHead {
  const { id, facts } = plan;
  const province = around.provinces.get(facts.place.province);
  if (!province) throw new Error(`${id}: no province ${facts.place.province}`);
  return {
    id,
    title: facts.shortTitle,
    description: facts.summary,
    filters: planFilters(plan, province),
    data: legislation(plan, province, around.base),
    article: articleHtml(plan, around, official),
  };
}
