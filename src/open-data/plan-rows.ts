/** What plans hold, one row each: deadlines, targets, tasks. `plan` and `clause` lead to the clause that says so. */
import { z } from 'astro/zod';
import { flatten, flattenBlocks } from '../plan/clause.ts';
import { allCitations, type Plan } from '../plan/queries.ts';

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

export const amountRows = (plans: readonly Plan[]): object[] =>
  plans.flatMap((plan) =>
    plan.facts.budget.amounts.map((amount, i) => ({ id: `${plan.id}-${i + 1}`, ...at(plan, amount.clause), ...amount })),
  );

/** Documents that plans cite; those of a submission come first. */
export const citationRows = (plans: readonly Plan[]): object[] =>
  plans.flatMap((plan) =>
    allCitations(plan.facts).map((citation, i) => ({ id: `${plan.id}-${i + 1}`, plan: plan.id, url: plan.url, ...citation })),
  );

export const partSchema = z.strictObject({
  ...rowFields,
  clause: z.string(),
  marker: z.string().nullable(),
  /** Title of a clause; null for a line in one. */
  title: z.string().nullable(),
  text: z.string().nullable(),
});

/** Every clause and every line of a plan that has an address, in the order of the document. */
export const partRows = (plans: readonly Plan[]): object[] =>
  plans.flatMap((plan) =>
    flatten(plan.clauses).flatMap((clause) => [
      { id: `${plan.id}#${clause.id}`, ...at(plan, clause.id), marker: clause.marker, title: clause.title, text: null },
      ...flattenBlocks(clause.blocks).flatMap(({ id, kind, marker, text }) =>
        id && kind !== 'note' && kind !== 'table'
          ? [{ id: `${plan.id}#${id}`, plan: plan.id, clause: clause.id, url: `${plan.url}#${id}`, marker, title: null, text }]
          : [],
      ),
    ]),
  );
