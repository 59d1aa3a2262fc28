/** Which plans stand together on a shelf, so that one plan's change re-makes one shelf, however many there are. */
import { shelfSize } from './word-list.ts';
import { fnv } from './word-number.ts';

/** What is known of a plan before it is read. */
export interface PlanHead {
  id: string;
  province: string;
  year: number;
  /** Changes with anything that the plan says. */
  digest: string;
}

/**
 * Halves until a half fits on a shelf: by province, then by year, then by the number of the id. A plan that comes or goes so
 * changes its own shelf alone, but where a shelf grows too full, or a province is new. Newest first within a shelf.
 */
export function arrange<H extends PlanHead>(plans: readonly H[], depth = 0): H[][] {
  if (!plans.length) return [];
  if (plans.length <= shelfSize) return [[...plans].sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1))];
  const isLow = halving(plans, depth);
  const [low, high] = [plans.filter(isLow), plans.filter((plan) => !isLow(plan))];
  return [...arrange(low, depth + 1), ...arrange(high, depth + 1)];
}

function halving(plans: readonly PlanHead[], depth: number): (plan: PlanHead) => boolean {
  for (const read of [(plan: PlanHead) => plan.province, (plan: PlanHead) => String(plan.year)]) {
    const values = [...new Set(plans.map(read))].sort();
    const middle = values[values.length >> 1];
    if (values.length > 1 && middle !== undefined) return (plan) => read(plan) < middle;
  }
  return ({ id }) => ((fnv(id) >>> (depth % 32)) & 1) === 0;
}
