/** A content folder with so many made-up plans in place of the real ones. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compilePlan, contextOf, isPlanFile } from '../../src/compile-plan.ts';
import { readContentFolder } from '../../src/content-folder.ts';
import { readContent, type SourceFile } from '../../src/read-content.ts';
import { corpusPlan, sentencesOf, type CorpusFile, type CorpusPlace } from './plan-corpus.ts';

export interface Corpus {
  sentences: string[];
  places: CorpusPlace[];
}

/** What made-up plans are made of: the project's own plans and places. */
export async function readCorpusStuff(root: URL): Promise<Corpus & { others: SourceFile[] }> {
  const files = await readContentFolder(root);
  const others = files.filter((file) => !isPlanFile(file));
  const { content } = readContent(others);
  const context = contextOf(content);
  const plans = files.filter(isPlanFile).flatMap((file) => compilePlan(file, context).plan ?? []);
  return { sentences: sentencesOf(plans), places: content.places.map(({ id, facts }) => ({ id, name: facts.name })), others };
}

/** A made-up plan with one more sentence. Throws where it would be the same: an edit that edits nothing measures nothing. */
export function withSentence(text: string, sentence: string): string {
  const heading = '## I. Mục đích, yêu cầu\n';
  if (!text.includes(heading)) throw new Error('A made-up plan lost the heading that edits go below.');
  return text.replace(heading, `${heading}\n${sentence}\n`);
}

/** Writes the content of the project with `count` made-up plans into a folder, in place of what was there. */
export async function writeCorpus(root: URL, folder: string, count: number): Promise<CorpusFile[]> {
  const stuff = await readCorpusStuff(root);
  await rm(folder, { recursive: true, force: true });
  await cp(new URL('content/', root), folder, { recursive: true, filter: (path) => !path.includes('/content/plans') });
  // The special days and the change list point to real plans.
  await Promise.all(['days.yaml', 'changes.yaml'].map((name) => writeFile(join(folder, name), '{}\n')));
  const plans = Array.from({ length: count }, (_, i) => corpusPlan(i, stuff.sentences, stuff.places));
  for (const { path, text } of plans) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return plans;
}
