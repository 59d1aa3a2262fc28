/** The plans' part of the search index. Shelves that are not kept from another build are made in threads: most of the work of a first build. */
import { availableParallelism } from 'node:os';
import type { PlanFile } from '../src/builder/shards.ts';
import { startThread, workOff, type Report } from '../src/builder/threads.ts';
import { indexPlans, shelfBase } from './search-files.ts';
import { missingShelves, type PlanIndex, type ShelfJob } from './search-plans.ts';
import { planRecordSource, searchWords, type SiteContent } from './search-records.ts';
import { searchSource } from './search-source.ts';
import type { ShelfSetting } from './search-worker.ts';

/** `folder`: the content folder on the disk; `into`: that of the search in the new site; `cache`: that of shelves. `made`: shelves made now. */
export async function makePlanIndex(
  folder: string,
  plans: readonly PlanFile[],
  content: SiteContent,
  into: string,
  cache: string,
  report: Report,
): Promise<{ index: PlanIndex; made: number }> {
  const source = planRecordSource(searchSource(folder, plans), content);
  const words = searchWords(content);
  const missing = missingShelves(source.list, await shelfBase(words, source), cache);
  const places = content.places.map(({ id, facts }) => ({ id, facts }));
  const setting: ShelfSetting = { content: folder, plans, places, abbreviations: words.abbreviations, folder: missing.folder };
  const count = Math.min(missing.jobs.length, availableParallelism());
  const hands = Array.from({ length: count }, () =>
    startThread<ShelfJob, boolean>(new URL('./search-worker.ts', import.meta.url), setting),
  );
  const made = await workOff(missing.jobs, hands, ({ heads }) => heads.length, report);
  return { index: await indexPlans(source, words, into, cache), made: made.length };
}
