/** A shard's work, as it is sent to a worker and as it comes back. */
import { readFileSync } from 'node:fs';
import { compilePlan, contextOf, type PlanNote } from '../compile-plan.ts';
import { placeOf } from '../content-folder.ts';
import { readFrame } from '../plan-page/frame.ts';
import { withTabs } from '../plan/editions.ts';
import { readContent, type SourceFile } from '../read-content.ts';
import type { Plan } from '../plan/queries.ts';
import type { PlanSummary } from '../plan/summary.ts';
import type { Fault } from '../text/fault.ts';
import { newestFiles, pageFile, planFiles, shardFiles, type OutputFile, type Workshop } from './shard-files.ts';
import { digestOf, type PlanFile } from './shards.ts';
import { linkFiles, writeEntry, writeFiles } from './store.ts';
import { surroundingsOf } from './surroundings.ts';

/** What a worker is told once, at its start. */
export interface Setting {
  /** The content folder on the disk. */
  folder: string;
  /** The content besides plans. */
  others: readonly SourceFile[];
  today: string;
  siteUrl: string;
}

/** The frame as Astro renders it, which takes as long as compiling some thousand plans; null where plans are only to be checked. */
export type Frame = Promise<string> | null;

/** `pages`: pages alone, for measuring; `newest`: the lists of the newest plans, not their pages. */
export type Wanted = 'all' | 'pages' | 'newest';

export interface PlanJob {
  shard: string;
  files: PlanFile[];
  /** Folder of the entry that is to be made; null where the plans are only to be checked. */
  entry: string | null;
  /** Folder of the site that its files are put into. */
  into: string;
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

/** Reads the content besides plans, and answers with a function that does one job after another; it waits for the frame to fill it. */
export function openWorkshop(
  { folder: contentFolder, others, today, siteUrl }: Setting,
  frame: Frame,
): (job: PlanJob) => Promise<PlanResult> {
  const { content } = readContent(others);
  const context = contextOf(content);
  const around = surroundingsOf(content, today, siteUrl);
  const fill = frame && frame.then(readFrame);
  return async (job) => {
    const compiled = job.files.map((file) => compilePlan(readPlan(contentFolder, file), context));
    const faults = compiled.flatMap((result) => result.faults);
    const note: ShardNote = { plans: compiled.flatMap((result) => result.note ?? []) };
    // With a fault in one plan nothing of its shard is kept, so that the fault is told again at the next build.
    if (faults.length > 0 || job.entry === null || !fill) return { note, faults };
    const plans = compiled.flatMap(({ plan }) => plan ?? []);
    const shop = { around, fill: await fill };
    await writeEntry(job.entry, (folder) => {
      writeFiles(folder, outputs(job, plans, shop));
      return Promise.resolve(note);
    });
    linkFiles(job.entry, job.into);
    return { note, faults };
  };
}

/** Throws for a file that has changed since its digest was taken: what is kept would stand under a wrong key. */
function readPlan(folder: string, { path, digest }: PlanFile): SourceFile {
  const bytes = readFileSync(placeOf(folder, path));
  if (digestOf([bytes]) !== digest) throw new Error(`${path} đã đổi trong khi đang dựng. Hãy chạy lại.`);
  return { path, text: bytes.toString('utf8') };
}

function outputs({ shard, wanted, all }: PlanJob, editions: readonly Plan[], shop: Workshop): OutputFile[] {
  const tabbed = withTabs(editions);
  const plans = tabbed.map(({ plan }) => plan);
  if (wanted === 'pages') return tabbed.map((one) => pageFile(one, shop));
  if (wanted === 'newest') return newestFiles(plans, all, shop);
  return [...tabbed.flatMap((one) => planFiles(one, shop)), ...shardFiles(shard, plans, shop)];
}
