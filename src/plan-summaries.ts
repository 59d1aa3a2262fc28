/**
 * What pages know of plans. The build has compiled the plans already, and PLAN_SUMMARIES names the list that it wrote (an empty name:
 * no plans, for what knows of none); under `astro dev` they are compiled on the spot. Not a collection of Astro's: its store goes
 * through the bundler as a module, which at ten thousand plans costs more than all their lists.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { compilePlans, contextOf, isPlanFile } from './compile-plan.ts';
import { readContentFolder } from './content-folder.ts';
import { refuse } from './loader.ts';
import { isSecondTab } from './plan/editions.ts';
import type { PlanSummary } from './plan/summary.ts';
import { readContent } from './read-content.ts';

/** Astro runs in the folder of the project. Throws with the faults of plans that it has to compile itself. */
export async function readPlanSummaries(): Promise<PlanSummary[]> {
  const list = process.env['PLAN_SUMMARIES'];
  if (list === undefined) return compileHere(pathToFileURL(`${process.cwd()}/`));
  return list === '' ? [] : (JSON.parse(await readFile(list, 'utf8')) as PlanSummary[]);
}

async function compileHere(root: URL): Promise<PlanSummary[]> {
  const files = await readContentFolder(root);
  const { content } = readContent(files.filter((file) => !isPlanFile(file)));
  const { notes, faults } = compilePlans(files.filter(isPlanFile), contextOf(content));
  refuse(faults);
  return notes.map(({ summary }) => summary).filter(({ facts }) => !isSecondTab(facts));
}
