/** Reads the content folder and compiles what changed of its plans: the first half of `npm run check` and of the build. */
import { join } from 'node:path';
import { renderFrame } from '../src/builder/astro.ts';
import { buildPlans, type PlanBuild, type Report } from '../src/builder/build-plans.ts';
import { digestProject, type Project } from '../src/builder/project.ts';
import { isPlanFile } from '../src/compile-plan.ts';
import { readContentFolder } from '../src/content-folder.ts';
import type { SourceFile } from '../src/read-content.ts';

export interface ReadPlans {
  /** The content besides plans. */
  others: SourceFile[];
  plans: SourceFile[];
  /** Digest of all that the site is made from besides plans. */
  digest: string;
}

export async function readSources(project: Project): Promise<ReadPlans> {
  const files = await readContentFolder(project.root);
  const others = files.filter((file) => !isPlanFile(file));
  const digest = await digestProject(
    project,
    others.flatMap(({ path, text }) => [path, text]),
  );
  return { others, plans: files.filter(isPlanFile), digest };
}

/** `isChecked`: nothing is written, and no frame is rendered. */
export async function compileSources(project: Project, read: ReadPlans, isChecked: boolean, report: Report): Promise<PlanBuild> {
  const { others, plans, digest } = read;
  const frame = isChecked ? null : await renderFrame(project, digest);
  const setting = { others, today: project.today, siteUrl: project.siteUrl, frame };
  return buildPlans({ plans, setting, project: digest, cache: join(project.cache, 'plans') }, 'all', report);
}
