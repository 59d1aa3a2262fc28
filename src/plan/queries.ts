/** A plan as the site shows it: facts and clauses joined, everything countable counted. */
import { flatten, notesOf, tasksOf, type Clause, type Task } from './clause.ts';
import type { Citation, PlanFacts } from './schema.ts';

export interface BodyTasks {
  clause: string;
  names: string[];
  requested: boolean;
  tasks: Task[];
}

export interface PlanCounts {
  bodies: number;
  tasks: number;
  targets: number;
  targetValues: number;
  deadlines: number;
  amounts: number;
  citations: number;
}

export interface Plan {
  id: string;
  url: string;
  facts: PlanFacts;
  clauses: Clause[];
  bodies: BodyTasks[];
  notes: ReturnType<typeof notesOf>;
  counts: PlanCounts;
}

/** Joins the facts of a plan with its clauses. Pure; the address is an argument. */
export function joinPlan(id: string, url: string, facts: PlanFacts, clauses: Clause[]): Plan {
  const bodies = facts.bodies.map((body) => ({ ...body, tasks: tasksAt(clauses, body.clause) }));
  return { id, url, facts, clauses, bodies, notes: notesOf(clauses), counts: countPlan(facts, bodies) };
}

function tasksAt(clauses: readonly Clause[], id: string): Task[] {
  const clause = flatten(clauses).find((c) => c.id === id);
  return clause ? tasksOf(clause) : [];
}

function countPlan(facts: PlanFacts, bodies: readonly BodyTasks[]): PlanCounts {
  return {
    bodies: bodies.length,
    tasks: bodies.reduce((sum, body) => sum + body.tasks.length, 0),
    targets: facts.targets.length,
    targetValues: facts.targets.reduce((sum, target) => sum + target.values.length, 0),
    deadlines: facts.deadlines.length,
    amounts: facts.budget.amounts.length,
    citations: allCitations(facts).length,
  };
}

/** The plan's citations and, before them, those of the document that submitted it. */
export function allCitations(facts: PlanFacts): Citation[] {
  return [...(facts.submission?.citations ?? []), ...facts.citations];
}

/** Newest first: by the day of issue, else by the year the plan begins. */
export function byNewest(a: Plan, b: Plan): number {
  const key = (plan: Plan) => plan.facts.issuedOn ?? `${plan.facts.issuedPartial ?? plan.facts.period.from}`;
  return key(b).localeCompare(key(a)) || a.id.localeCompare(b.id);
}

/** "2021" or "2021–2025". */
export function periodText({ from, to }: PlanFacts['period']): string {
  return from === to ? String(from) : `${from}–${to}`;
}

export const notStated = 'không ghi trong văn bản';

/** "67/KH-UBND"; for a blank number "không ghi trong văn bản (ký hiệu …/KH-UBND)". */
export function numberText({ documentNumber, documentSymbol }: Pick<PlanFacts, 'documentNumber' | 'documentSymbol'>): string {
  return documentNumber ?? (documentSymbol ? `${notStated} (để trống trước ký hiệu ${documentSymbol})` : notStated);
}
