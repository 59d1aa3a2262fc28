/** The plan pages of a content folder and nothing else: the frame by Astro, then every plan compiled, filled and written. */
import { mkdir, rm } from 'node:fs/promises';
import { projectFrom } from '../../src/builder/project.ts';
import { describeFault } from '../../src/text/fault.ts';
import { compileSources, readSources } from '../plans.ts';
import { siteDate } from '../site-date.ts';

const project = projectFrom(new URL('../../', import.meta.url), siteDate(), process.env);
await rm(project.out, { recursive: true, force: true });
await mkdir(project.out, { recursive: true });
const { faults } = await compileSources(project, await readSources(project), project.out, () => {}, 'pages');
if (faults.length > 0) throw new Error(faults.map(describeFault).join('\n'));
