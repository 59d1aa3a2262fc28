/** Astro's content loader for every collection: reads the content folder with the same reader as `npm run check`. */
import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import { collections, type CollectionName } from './collections.ts';
import { readCollection } from './read-content.ts';
import { describeFault } from './text/fault.ts';
import { readContentFolder } from './content-folder.ts';

export function contentLoader(name: CollectionName): Loader {
  return {
    name: `content-${name}`,
    load: async ({ store, config }) => {
      const { entries, faults } = readCollection(name, collections[name], await readContentFolder(config.root, collections[name].path));
      if (faults.length) throw new Error(`Nội dung có lỗi:\n${faults.map(describeFault).join('\n')}`);
      store.clear();
      for (const { id, facts, clauses, prose } of entries) {
        const data = { facts, clauses, parts: prose?.parts ?? [] };
        store.set({ id, data, digest: createHash('sha256').update(JSON.stringify(data)).digest('hex') });
      }
    },
  };
}
