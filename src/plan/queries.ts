/** A plan as the site shows it: facts and clauses joined, everything countable counted. */
import { flatten, notesOf, tasksOf, type Clause, type Task } from './clause.ts';
import { formatDate, formatMonthDay } from '../text/dates.ts';
import { signingCapacities, type Citation, type Deadline, type PlanFacts } from './schema.ts';

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

interface Dated {
  id: string;
  facts: Pick<PlanFacts, 'issuedOn' | 'issuedPartial' | 'period'>;
}

/** Newest first: by the day of issue, else by the year the plan begins. */
export function byNewest(a: Dated, b: Dated): number {
  const key = (plan: Dated) => plan.facts.issuedOn ?? `${plan.facts.issuedPartial ?? plan.facts.period.from}`;
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

/** Stands for the day where a plan states none: "năm 2024; ngày, tháng không ghi trong văn bản". */
export function undatedText({ issuedPartial }: Pick<PlanFacts, 'issuedPartial'>): string {
  return issuedPartial ? `năm ${issuedPartial}; ngày, tháng ${notStated}` : `ngày: ${notStated}`;
}

const deadlineWords = { before: 'trước ngày', by: 'chậm nhất ngày', on: 'ngày' } as const;

/** "trước ngày 10/6/2021", "chậm nhất ngày 30/11 hằng năm". */
export function deadlineText({ comparator, date, recurring }: Pick<Deadline, 'comparator' | 'date' | 'recurring'>): string {
  return `${deadlineWords[comparator]} ${date ? formatDate(date) : `${formatMonthDay(recurring ?? '')} hằng năm`}`;
}

/** "TM. (thay mặt), KT. (ký thay) – Ủy ban nhân dân". */
export function capacityText({ capacity, authority }: Pick<PlanFacts['signature'], 'capacity' | 'authority'>): string {
  const words = capacity.map((short) => `${short}. (${signingCapacities[short]})`).join(', ') || 'không có ký hiệu ký thay';
  return authority ? `${words} – ${authority}` : words;
}

/** Plans that speak of the Action Month of a year; one that names no year speaks of every year of its period. */
export function plansNaming<T extends { facts: Pick<PlanFacts, 'actionMonth' | 'period'> }>(plans: readonly T[], year: number): T[] {
  return plans.filter(({ facts: { actionMonth, period } }) => {
    if (!actionMonth) return false;
    return actionMonth.year === null ? period.from <= year && year <= period.to : actionMonth.year === year;
  });
}
