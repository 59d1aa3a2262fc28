/** The plans of a content folder as the search asks for them: what is known of each without reading it, and each whole when asked. */
import { readFile } from 'node:fs/promises';
import type { PlanFile } from '../src/builder/shards.ts';
import { collections } from '../src/collections.ts';
import { placeOf } from '../src/content-folder.ts';
import { joinPlan } from '../src/plan/queries.ts';
import { readCollection, type Content } from '../src/read-content.ts';
import { urlOf } from '../src/site.ts';
import type { PlanSource } from './search-records.ts';

const idOf = (path: string) => path.replace(/^content\/plans\/|\.mdx$/g, '');

/** `folder`: the content folder on the disk. The plans have been checked already; one that cannot be read now has changed since. */
export function searchSource(folder: string, plans: readonly PlanFile[]): PlanSource {
  const paths = new Map(plans.map(({ path }) => [idOf(path), path]));
  return {
    list: plans.map(({ path, digest }) => {
      const [, province = '', year = ''] = /^content\/plans\/([a-z-]+)\/(\d{4})-/.exec(path) ?? [];
      return { id: idOf(path), province, year: Number(year), digest };
    }),
    async read(id) {
      const path = paths.get(id) ?? '';
      const text = await readFile(placeOf(folder, path), 'utf8');
      const [entry] = readCollection('plans', collections.plans, [{ path, text }]).entries as Content['plans'];
      if (!entry) throw new Error(`${path} đã đổi trong khi đang dựng. Hãy chạy lại.`);
      return joinPlan(id, urlOf.plan(id), entry.facts, entry.clauses);
    },
  };
}
