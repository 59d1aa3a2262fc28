/**
 * Two editions of one document at one address: our plain-language one makes the page, and the agency's own text, where it has
 * published it, stands in the second tab. So a document is one page, one line in every list, one record in the data.
 */
import type { Block, Clause } from './clause.ts';
import type { Plan } from './queries.ts';
import type { PlanFacts } from './schema.ts';

type Edition = Pick<PlanFacts, 'edition' | 'otherEdition'>;

/** The agency's text beside our edition: no page and no record of its own. Alone, it is a plan like any other. */
export const isSecondTab = ({ edition, otherEdition }: Edition): boolean => edition === 'official' && otherEdition !== null;

/** Every plan that has a page, each with what stands in its second tab. */
export function withTabs(plans: readonly Plan[]): { plan: Plan; official: Plan | null }[] {
  const seconds = new Map(plans.filter(({ facts }) => isSecondTab(facts)).map((plan) => [plan.facts.otherEdition, plan]));
  return plans.filter(({ facts }) => !isSecondTab(facts)).map((plan) => ({ plan, official: seconds.get(plan.id) ?? null }));
}

/** The clauses with another start to every address: two editions print the same numbers on one page. */
export function readdress(clauses: readonly Clause[], start: string): Clause[] {
  const block = (of: Block): Block => ({ ...of, id: of.id && start + of.id, items: of.items.map(block) });
  const clause = (of: Clause): Clause => ({
    ...of,
    id: start + of.id,
    blocks: of.blocks.map(block),
    children: of.children.map(clause),
  });
  return clauses.map(clause);
}

/** Addresses of the tabs, and how those within the second begin. */
export const tabIds = { plain: 'ban-dien-giai', official: 'ban-co-quan' } as const;
export const officialStart = 'cq-';
