/** Reads the content folder and compiles what changed of its plans: the first half of `npm run check` and of the build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderFrame } from '../src/builder/astro.ts';
import { buildPlans, type PlanBuild } from '../src/builder/build-plans.ts';
import type { Frame, Wanted } from '../src/builder/plan-job.ts';
import { digestProject, type Project } from '../src/builder/project.ts';
import { digestOf, type PlanFile } from '../src/builder/shards.ts';
import type { Report } from '../src/builder/threads.ts';
import { contentPath, contentPaths, placeOf, readContentFiles } from '../src/content-folder.ts';
import { isPlanFile } from '../src/compile-plan.ts';
import type { SourceFile } from '../src/read-content.ts';

export interface Sources {
  /** The content besides plans. */
  others: SourceFile[];
  plans: PlanFile[];
  /** Digest of all that the site is made from besides plans. */
  digest: string;
  /** The page that plans are filled into. */
  frame: Frame;
}

/** Astro renders the frame, in a process of its own, while the plans are read and compiled. */
export async function readSources(project: Project, isChecked = false): Promise<Sources> {
  const paths = await contentPaths(project.root);
  const others = await readContentFiles(
    project.root,
    paths.filter((path) => !isPlanFile({ path })),
  );
  const digest = await digestProject(
    project,
    others.flatMap(({ path, text }) => [path, text]),
  );
  const frame = isChecked ? null : renderFrame(project, digest);
  // Whoever uses it learns of its failure; until then it is nobody's.
  frame?.catch(() => undefined);
  const folder = contentPath(project.root);
  const planFile = (path: string): PlanFile => ({ path, digest: digestOf([readFileSync(placeOf(folder, path))]) });
  return { others, plans: paths.filter((path) => isPlanFile({ path })).map(planFile), digest, frame };
}

/** `into`: the folder of the new site, which gets the files of all plans. */
export function compileSources(
  project: Project,
  sources: Sources,
  into: string,
  report: Report,
  wanted: Wanted = 'all',
): Promise<PlanBuild> {
  const { others, plans, digest, frame } = sources;
  const setting = { folder: contentPath(project.root), others, today: project.today, siteUrl: project.siteUrl };
  return buildPlans({ plans, setting, frame, project: digest, cache: join(project.cache, 'plans'), into }, wanted, report);
}
