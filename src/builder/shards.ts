/**
 * Plans in shards: those of one province that begin in one year. A shard is the unit of all that grows with the number of
 * plans: it is compiled, kept between builds, listed, fed and indexed as one.
 */
import { createHash } from 'node:crypto';
import { shardOf } from '../plan/summary.ts';

/** A plan's file without its text: ten thousand texts would fill the memory, and each is read again where it is compiled. */
export interface PlanFile {
  /** "content/plans/hue/2021-x.mdx" */
  path: string;
  /** Of its bytes. */
  digest: string;
}

export interface Shard {
  /** "hue-2021"; files whose path tells no place and year are together in "khac", and the check refuses them. */
  name: string;
  files: PlanFile[];
  /** Digest of its files, paths and bytes. */
  digest: string;
}

/** Plan files → shards, sorted by name, their files by path. */
export function shardsOf(files: readonly PlanFile[]): Shard[] {
  const byName = Map.groupBy(files, ({ path }) => shardOf(path.replace(/^content\/plans\//, '')));
  return [...byName]
    .map(([name, own]): Shard => ({ name, files: own.sort(byPath), digest: digestOf(own.flatMap(({ path, digest }) => [path, digest])) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const byPath = (a: PlanFile, b: PlanFile) => (a.path < b.path ? -1 : 1);

/** SHA-256 of texts in order; where one ends and the next begins counts too. */
export function digestOf(texts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex').slice(0, 32);
}
