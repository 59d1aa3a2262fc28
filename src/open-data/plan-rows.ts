/** What plans hold, one row each: deadlines, targets, tasks. `plan` and `clause` lead to the clause that says so. */
import { z } from 'astro/zod';
import type { Plan } from '../plan/queries.ts';

const at = ({ id, url }: Plan, clause: string) => ({ plan: id, clause, url: `${url}#${clause}` });

/** Fields that every row of this kind has besides its own. */
export const rowFields = { id: z.string(), plan: z.string(), url: z.string() };

export const deadlineRows = (plans: readonly Plan[]): object[] =>
  plans.flatMap((plan) =>
    plan.facts.deadlines.map((deadline, i) => ({ id: `${plan.id}-${i + 1}`, ...at(plan, deadline.clause), ...deadline })),
  );

export const targetRows = (plans: readonly Plan[]): object[] =>
  plans.flatMap((plan) => plan.facts.targets.map((target, i) => ({ id: `${plan.id}-${i + 1}`, ...at(plan, target.clause), ...target })));

export const taskSchema = z.strictObject({
  ...rowFields,
  clause: z.string(),
  /** Who has the task, as the plan names them. */
  bodies: z.array(z.string()).min(1),
  /** True where the plan asks rather than assigns. */
  requested: z.boolean(),
  text: z.string(),
  subtasks: z.array(z.strictObject({ id: z.string(), text: z.string() })),
});

/** `id` counts the bodies that share a clause as well, so that it names one row. */
export const taskRows = (plans: readonly Plan[]): object[] =>
  plans.flatMap((plan) =>
    plan.bodies.flatMap(({ clause, names, requested, tasks }) =>
      tasks.map(({ id, text, subtasks }, i) => ({
        id: `${plan.id}#${clause}-${i + 1}`,
        ...at(plan, id),
        bodies: names,
        requested,
        text,
        subtasks,
      })),
    ),
  );
