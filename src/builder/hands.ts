/** Who does the work of the shards: this thread where there is little of it, else as many threads as the machine has cores. */
import { availableParallelism } from 'node:os';
import { openWorkshop, type Frame, type PlanJob, type PlanResult, type Setting } from './plan-job.ts';
import { startThread, workOff, type Hand, type Report } from './threads.ts';

/** Below so many plans a thread takes longer to start than to do the work. */
const few = 60;
const script = new URL('./plan-worker.ts', import.meta.url);

export async function doJobs(setting: Setting, frame: Frame, jobs: readonly PlanJob[], report: Report): Promise<PlanResult[]> {
  if (jobs.length === 0) return [];
  const total = jobs.reduce((sum, { files }) => sum + files.length, 0);
  const own = (): Hand<PlanJob, PlanResult> => ({ work: openWorkshop(setting, frame), stop: () => Promise.resolve() });
  const threads = Math.min(jobs.length, availableParallelism());
  const hands = total < few ? [own()] : Array.from({ length: threads }, () => startThread<PlanJob, PlanResult>(script, setting, frame));
  return workOff(jobs, hands, ({ files }) => files.length, report, frame);
}
