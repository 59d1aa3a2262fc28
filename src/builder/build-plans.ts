/**
 * All plans → their files, kept in shards. Only shards that changed are made again, in as many threads as the machine has
 * cores; a shard's key tells everything that it was made from.
 */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PlanNote } from '../compile-plan.ts';
import { newestCount } from '../open-data/plan-datasets.ts';
import { isSecondTab } from '../plan/editions.ts';
import { byNewest } from '../plan/queries.ts';
import type { Fault } from '../text/fault.ts';
import { doJobs } from './hands.ts';
import type { Frame, PlanJob, Setting, ShardNote, Wanted } from './plan-job.ts';
import { digestOf, shardsOf, type PlanFile, type Shard } from './shards.ts';
import { linkFiles, prune, readNote } from './store.ts';
import type { Report } from './threads.ts';

export interface PlanBuild {
  /** Of every file, those of second tabs too. */
  notes: PlanNote[];
  faults: Fault[];
  /** Folders of the entries that together hold the plans' files; empty where a fault stopped the work. */
  entries: string[];
  /** Shards made now, and all. */
  made: number;
  shards: number;
}

export interface PlanSources {
  plans: readonly PlanFile[];
  setting: Setting;
  frame: Frame;
  /** Digest of everything but plans: code, the rest of the content, the day, the address of the site. */
  project: string;
  /** Folder for what is kept. */
  cache: string;
  /** Folder of the new site; nothing is put there where plans are only checked. */
  into: string;
}

/**
 * Compiles what changed, keeps it, and puts the files of all plans into the new site. Faults are values; a fault in one plan leaves
 * the shards without faults kept.
 */
export async function buildPlans(sources: PlanSources, wanted: Wanted = 'all', report: Report = () => {}): Promise<PlanBuild> {
  const { plans, setting, frame, project, cache, into } = sources;
  const shards = shardsOf(plans);
  const keyOf = (kind: string, digest: string) => digestOf([project, kind, digest]);
  const entryOf = (shard: Shard) => join(cache, `${shard.name}-${keyOf(wanted, shard.digest)}`);
  const kept = await Promise.all(shards.map((shard) => readNote<ShardNote>(entryOf(shard))));
  const jobs = shards.flatMap((shard, i): PlanJob[] =>
    kept[i] ? [] : [{ shard: shard.name, files: shard.files, entry: frame === null ? null : entryOf(shard), into, wanted, all: [] }],
  );
  const [results] = await Promise.all([
    doJobs(setting, frame, jobs, report),
    frame && placeKept(shards.filter((_, i) => kept[i]).map(entryOf), into),
  ]);
  const faults = results.flatMap((result) => result.faults);
  const notes = [...kept, ...results.map(({ note }) => note)].flatMap((note) => note?.plans ?? []);
  notes.sort((a, b) => (a.file < b.file ? -1 : 1));
  const build = { notes, faults, entries: shards.map(entryOf), made: jobs.length, shards: shards.length };
  if (faults.length > 0 || frame === null || wanted !== 'all') return build;
  const newest = await newestEntry(sources, notes, (digest) => join(cache, `moi-nhat-${keyOf('newest', digest)}`));
  return { ...build, entries: [...build.entries, newest] };
}

/** Puts the files of entries into the new site while threads make the others, which now and then must be told what to do next. */
async function placeKept(entries: readonly string[], into: string): Promise<void> {
  for (const entry of entries) {
    linkFiles(entry, into);
    await setImmediate();
  }
}

/** Deletes what this build did not use. To be called when the new site stands. */
export async function prunePlans(cache: string, { entries }: PlanBuild): Promise<void> {
  await prune(cache, new Set(entries.map((entry) => entry.slice(cache.length).replace(/^[\\/]/, ''))));
}

/** The lists of the newest plans: an entry of its own, which the newest plans and the counts of all make. */
async function newestEntry(
  { plans, setting, frame, into }: PlanSources,
  notes: readonly PlanNote[],
  entryOf: (digest: string) => string,
): Promise<string> {
  const all = notes
    .map(({ summary }) => summary)
    .filter(({ facts }) => !isSecondTab(facts))
    .sort(byNewest);
  const place = new Map(all.slice(0, newestCount).map(({ id }, i) => [`content/plans/${id}.mdx`, i]));
  const files = plans.filter(({ path }) => place.has(path)).sort((a, b) => place.get(a.path)! - place.get(b.path)!);
  const counts = all.map(({ id, counts: own }) => ({ id, counts: own }));
  const entry = entryOf(digestOf([...files.flatMap(({ path, digest }) => [path, digest]), JSON.stringify(counts)]));
  if (await readNote(entry)) await placeKept([entry], into);
  else await doJobs(setting, frame, [{ shard: 'moi-nhat', files, entry, into, wanted: 'newest', all }], () => {});
  return entry;
}
