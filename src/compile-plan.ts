/**
 * One plan's file → the plan, what the rest of the site keeps of it, and what is wrong with it. Pure: the same function serves
 * the build (in workers), `npm run check` and the tests. Nothing in it depends on another plan.
 */
import { collections } from './collections.ts';
import { readCollection, type Content, type ContentLink, type SourceFile } from './read-content.ts';
import { flatten, flattenBlocks } from './plan/clause.ts';
import { joinPlan, type Plan } from './plan/queries.ts';
import { planRules } from './plan/rules/index.ts';
import { pathFits } from './plan/rules/path-fits.ts';
import type { Known } from './plan/rules/rule.ts';
import { summaryOf, type PlanSummary } from './plan/summary.ts';
import { urlOf } from './site.ts';
import type { Fault } from './text/fault.ts';
import { checkLetters } from './text/letters.ts';

/** What is kept of a plan while others are compiled, and between builds: plain values, so that it can be written as JSON. */
export interface PlanNote {
  file: string;
  summary: PlanSummary;
  /** Links in its text to pages of the site. */
  links: ContentLink[];
  /** Of the clauses that other content points to, those that it has: "hue/2021-x#ii-1". */
  parts: string[];
  /** Where its document number stands in the file. */
  numberAt: { line: number; column: number };
}

export interface CompiledPlans {
  /** Paths of all files, faulty ones too. */
  paths: string[];
  notes: PlanNote[];
  faults: Fault[];
}

/** What a plan may point to, and the clauses of plans that other content points to. */
export interface PlanContext extends Known {
  wanted: ReadonlySet<string>;
}

export function contextOf(content: Content): PlanContext {
  return {
    places: new Map(content.places.map(({ id, facts }) => [id, new Set(Object.keys(facts.formerUnits))])),
    laws: new Set(content.laws.map(({ id }) => id)),
    indicatorCodes: new Set(content.indicators.flatMap(({ facts }) => facts.code ?? [])),
    wanted: new Set(content.days.flatMap(({ facts }) => facts.clauses)),
  };
}

/** A plan with a fault is null, and its faults say where. */
export function compilePlan(file: SourceFile, context: PlanContext): { plan: Plan | null; note: PlanNote | null; faults: Fault[] } {
  const { entries, links, faults: found } = readCollection('plans', collections.plans, [file]);
  const [entry] = entries as Content['plans'];
  const broken = entry
    ? [...pathFits(entry.id, entry.facts, context), ...planRules.flatMap((rule) => rule(entry.facts, entry.clauses, context))]
    : [];
  const faults = [
    ...checkLetters(file.path, file.text),
    ...found,
    ...broken.map(({ path, message }) => ({ file: file.path, ...entry!.locate(path), message })),
  ];
  if (!entry || faults.length > 0) return { plan: null, note: null, faults };
  const plan = joinPlan(entry.id, urlOf.plan(entry.id), entry.facts, entry.clauses);
  return {
    plan,
    note: { file: file.path, summary: summaryOf(plan), links, parts: partsIn(plan, context.wanted), numberAt: placeOfNumber(file.text) },
    faults,
  };
}

/** The number's value, found without the slow reader of places: every plan is asked. */
function placeOfNumber(text: string): PlanNote['numberAt'] {
  const [key = ''] = /^documentNumber:\s*/m.exec(text) ?? [];
  return { line: text.slice(0, text.indexOf(key)).split('\n').length, column: key.length + 1 };
}

function partsIn({ id, clauses }: Plan, wanted: PlanContext['wanted']): string[] {
  if (![...wanted].some((address) => address.startsWith(`${id}#`))) return [];
  const parts = flatten(clauses).flatMap((clause) => [clause, ...flattenBlocks(clause.blocks)]);
  return parts.map((part) => `${id}#${part.id}`).filter((address) => wanted.has(address));
}

/** All of them, one after another: for a few plans. Many are compiled in workers (`builder/build-plans.ts`). */
export function compilePlans(files: readonly SourceFile[], context: PlanContext): CompiledPlans {
  const compiled = files.map((file) => compilePlan(file, context));
  return {
    paths: files.map(({ path }) => path),
    notes: compiled.flatMap(({ note }) => note ?? []),
    faults: compiled.flatMap(({ faults }) => faults),
  };
}

export const isPlanFile = ({ path }: Pick<SourceFile, 'path'>): boolean => path.startsWith('content/plans/') && path.endsWith('.mdx');
