/** What the labelled queries are asked of: the seeds by their own small reader, or the plans of a content folder. */
import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readContentFolder } from '../../src/content-folder.ts';
import { readContent, type SourceFile } from '../../src/read-content.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { urlOf } from '../../src/site.ts';
import { planRecordSource, plansOf } from '../search-records.ts';

export interface Corpus {
  records: SearchRecord[];
  /** Address of a clause of a seed; "" for the plan itself. */
  urlOf(seed: string, clause: string): string;
}

/** Province and first year of each seed: by these its plan is known in any content folder. */
const seedPlans: Record<string, readonly [province: string, year: number]> = {
  '000': ['dong-nai', 2021],
  '001': ['dong-nai', 2024],
  '002': ['hue', 2021],
  '003': ['an-giang', 2021],
  '004': ['cao-bang', 2022],
};

/** Plans of `folder`, with places and words of the project. Throws where a file of it has a fault. */
export async function readCorpus(folder: string, root: URL): Promise<Corpus> {
  const names = (await Array.fromAsync(glob('plans/**/*.mdx', { cwd: resolve(folder) }))).sort();
  const plans = await Promise.all(
    names.map(async (name): Promise<SourceFile> => ({ path: `content/${name}`, text: await readFile(join(folder, name), 'utf8') })),
  );
  const others = (await readContentFolder(root)).filter(({ path }) => !path.startsWith('content/plans/'));
  const { content, faults } = readContent([...others, ...plans]);
  if (faults.length) throw new Error(faults.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const source = planRecordSource(plansOf(content), content);
  const ids = new Map(content.plans.map(({ id, facts }) => [`${facts.place.province} ${facts.period.from}`, id]));
  return {
    records: (await Promise.all(source.list.map(({ id }) => source.read(id)))).flat(),
    urlOf(seed, clause) {
      const id = ids.get((seedPlans[seed.slice(0, 3)] ?? []).join(' '));
      return `${id ? urlOf.plan(id) : `/${seed}/`}${clause ? `#${clause}` : ''}`;
    },
  };
}
