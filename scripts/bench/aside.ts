/**
 * Clears the way for a run without deleting: where thousands of files have just gone, ext4 passes over each of their places for five
 * minutes when it makes a file (`recently_deleted` in fs/ext4/ialloc.c), and whoever runs next would pay for it: a third to two thirds more.
 */
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Moves folders, where they are there, into a folder that the bench deletes when it has measured all. */
export async function setAside(aside: string, ...folders: readonly string[]): Promise<void> {
  await mkdir(aside, { recursive: true });
  for (const folder of folders)
    await rename(folder, join(await mkdtemp(join(aside, 'run-')), 'folder')).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
}
