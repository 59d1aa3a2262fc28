/** A thread that makes one shelf of the search index after another. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PlanFile } from '../src/builder/shards.ts';
import type { ThreadData } from '../src/builder/threads.ts';
import type { Content } from '../src/read-content.ts';
import { readAbbreviations } from '../src/search/abbreviations.ts';
import type { SearchWords } from '../src/search/schema.ts';
import type { ShelfJob } from './search-plans.ts';
import { planRecordSource } from './search-records.ts';
import { makeShelf } from './search-shelf.ts';
import { searchSource } from './search-source.ts';

export interface ShelfSetting {
  /** The content folder on the disk. */
  content: string;
  plans: readonly PlanFile[];
  places: { id: string; facts: Content['places'][number]['facts'] }[];
  abbreviations: SearchWords['abbreviations'];
  /** Where shelves are made. */
  folder: string;
}

const { content, plans, places, abbreviations, folder } = (workerData as ThreadData<ShelfSetting>).setting;
const source = planRecordSource(searchSource(content, plans), { places: places as Content['places'] });
const table = readAbbreviations(abbreviations);

parentPort?.on('message', ({ name, heads }: ShelfJob) => {
  void makeShelf(name, heads, source, table, folder).then((isMade) => parentPort?.postMessage(isMade));
});
