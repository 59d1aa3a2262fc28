/**
 * Astro's content loaders. Small collections are read with the same reader as `npm run check`. Of plans only summaries come
 * here: the build has compiled them already (PLAN_SUMMARIES names the list); under `astro dev` they are compiled on the spot.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { collections, type CollectionName } from './collections.ts';
import { compilePlans, contextOf, isPlanFile } from './compile-plan.ts';
import { readContentFolder } from './content-folder.ts';
import type { PlanSummary } from './plan/summary.ts';
import { readCollection, readContent } from './read-content.ts';
import { describeFault, type Fault } from './text/fault.ts';

const digestOf = (data: unknown) => createHash('sha256').update(JSON.stringify(data)).digest('hex');

export function contentLoader(name: Exclude<CollectionName, 'plans'>): Loader {
  return {
    name: `content-${name}`,
    load: async ({ store, config }) => {
      const { path } = collections[name];
      const files = await readContentFolder(config.root, (file) => file === `content/${path}` || file.startsWith(`content/${path}/`));
      const { entries, faults } = readCollection(name, collections[name], files);
      refuse(faults);
      store.clear();
      for (const { id, facts, prose } of entries) {
        const data = { facts, parts: prose?.parts ?? [] };
        store.set({ id, data, digest: digestOf(data) });
      }
    },
  };
}

export function planLoader(): Loader {
  return {
    name: 'content-plans',
    load: async ({ store, config }) => {
      const list = process.env['PLAN_SUMMARIES'];
      const summaries = list ? (JSON.parse(await readFile(list, 'utf8')) as PlanSummary[]) : await compileHere(config.root);
      store.clear();
      for (const summary of summaries) store.set({ id: summary.id, data: { ...summary }, digest: digestOf(summary) });
    },
  };
}

async function compileHere(root: URL): Promise<PlanSummary[]> {
  const files = await readContentFolder(root);
  const { content } = readContent(files.filter((file) => !isPlanFile(file)));
  const { notes, faults } = compilePlans(files.filter(isPlanFile), contextOf(content));
  refuse(faults);
  return notes.map(({ summary }) => summary);
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length) throw new Error(`Nội dung có lỗi:\n${faults.map(describeFault).join('\n')}`);
}
