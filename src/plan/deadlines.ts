/** Deadlines of plans as days of a year. */
import { isRealDay } from '../text/dates.ts';
import type { PlanSummary } from './summary.ts';
import type { Deadline } from './schema.ts';

export interface DueDay {
  plan: PlanSummary;
  deadline: Deadline;
  /** Position in the plan's list, from 1. */
  number: number;
  /** ISO. */
  date: string;
}

/** What falls due in a year: dated deadlines of that year, and yearly ones while the plan's period lasts. Earliest first. */
export function dueIn(year: number, plans: readonly PlanSummary[]): DueDay[] {
  return plans
    .flatMap((plan) =>
      plan.facts.deadlines.flatMap((deadline, i) => {
        const { from, to } = plan.facts.period;
        const date = deadline.date ?? (from <= year && year <= to ? `${year}-${deadline.recurring}` : null);
        return date?.startsWith(`${year}-`) && isRealDay(date) ? [{ plan, deadline, number: i + 1, date }] : [];
      }),
    )
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** Years in which anything falls due, newest first. */
export function dueYears(plans: readonly PlanSummary[]): number[] {
  const years = plans.flatMap(({ facts }) =>
    facts.deadlines.flatMap(({ date }) =>
      date ? [Number(date.slice(0, 4))] : Array.from({ length: facts.period.to - facts.period.from + 1 }, (_, i) => facts.period.from + i),
    ),
  );
  return [...new Set(years)].sort((a, b) => b - a);
}
