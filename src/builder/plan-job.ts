/** A shard's work, as it is sent to a worker and as it comes back. One function, so that few plans need no worker at all. */
import { compilePlan, type PlanContext, type PlanNote } from '../compile-plan.ts';
import type { SourceFile } from '../read-content.ts';
import type { Plan } from '../plan/queries.ts';
import type { PlanSummary } from '../plan/summary.ts';
import type { Fault } from '../text/fault.ts';
import { newestFiles, pageFile, planFiles, shardFiles, type OutputFile, type Workshop } from './shard-files.ts';
import { writeEntry, writeFiles } from './store.ts';

/** `pages`: pages alone, for measuring; `newest`: the lists of the newest plans, not their pages. */
export type Wanted = 'all' | 'pages' | 'newest';

export interface PlanJob {
  shard: string;
  files: SourceFile[];
  /** Folder of the entry that is to be made; null where the plans are only to be checked. */
  entry: string | null;
  wanted: Wanted;
  /** For `newest`: every plan of the site. */
  all: PlanSummary[];
}

/** What is kept with the files of a shard. */
export interface ShardNote {
  plans: PlanNote[];
}

export interface PlanResult {
  note: ShardNote | null;
  faults: Fault[];
}

/** Compiles the plans of a shard and writes their files. With a fault in one nothing is kept, so that it is told again. */
export async function doPlanJob(job: PlanJob, context: PlanContext, shop: Workshop | null): Promise<PlanResult> {
  const compiled = job.files.map((file) => compilePlan(file, context));
  const faults = compiled.flatMap((result) => result.faults);
  const note: ShardNote = { plans: compiled.flatMap((result) => result.note ?? []) };
  if (faults.length > 0 || job.entry === null || !shop) return { note, faults };
  const plans = compiled.flatMap(({ plan }) => plan ?? []);
  await writeEntry(job.entry, async (folder) => {
    await writeFiles(folder, outputs(job, plans, shop));
    return note;
  });
  return { note, faults };
}

function outputs({ shard, wanted, all }: PlanJob, plans: readonly Plan[], shop: Workshop): OutputFile[] {
  if (wanted === 'pages') return plans.map((plan) => pageFile(plan, shop));
  if (wanted === 'newest') return newestFiles(plans, all, shop);
  return [...plans.flatMap((plan) => planFiles(plan, shop)), ...shardFiles(shard, plans, shop)];
}
