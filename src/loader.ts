/** Astro's content loader: the collections but plans, read with the same reader as `npm run check`. */
import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import { collections, type CollectionName } from './collections.ts';
import { readContentFolder } from './content-folder.ts';
import { readCollection } from './read-content.ts';
import { describeFault, type Fault } from './text/fault.ts';

const digestOf = (data: unknown) => createHash('sha256').update(JSON.stringify(data)).digest('hex');

export function contentLoader(name: Exclude<CollectionName, 'plans'>): Loader {
  return {
    name: `content-${name}`,
    load: async ({ store, config }) => {
      const files = await readContentFolder(config.root, collections[name].path);
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

/** Throws with every fault in words, if there is one. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length) throw new Error(`Nội dung có lỗi:\n${faults.map(describeFault).join('\n')}`);
}
