/** Who does the work of the shards: this thread where there is little of it, else as many threads as the machine has cores. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openWorkshop, type PlanJob, type PlanResult, type Setting } from './plan-job.ts';

export type Report = (done: number, of: number) => void;

/** Megabytes for what lives but for a moment: a plan makes much of it, and with more room less is taken for lasting. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** Below so many plans a thread takes longer to start than to do the work. */
const few = 60;

/** Does all jobs, the longest first; results stand in the order of the jobs. A thread that dies fails the whole. */
export async function doJobs(
  setting: Setting,
  jobs: readonly PlanJob[],
  report: Report,
  threads = availableParallelism(),
): Promise<PlanResult[]> {
  const total = jobs.reduce((sum, { files }) => sum + files.length, 0);
  const count = total < few ? 0 : Math.min(jobs.length, threads);
  const queue = [...jobs.entries()].sort(([, a], [, b]) => b.files.length - a.files.length);
  const results: PlanResult[] = [];
  let done = 0;
  const workOff = async (work: (job: PlanJob) => Promise<PlanResult>) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [i, job] = next;
      results[i] = await work(job);
      report((done += job.files.length), total);
    }
  };
  if (jobs.length > 0 && count === 0) await workOff(openWorkshop(setting));
  await Promise.all(Array.from({ length: count }, () => inThread(setting, workOff)));
  return results;
}

async function inThread(setting: Setting, workOff: (work: (job: PlanJob) => Promise<PlanResult>) => Promise<void>): Promise<void> {
  const thread = new Worker(new URL('./plan-worker.ts', import.meta.url), { workerData: setting, resourceLimits });
  try {
    await workOff((job) => ask(thread, job));
  } finally {
    await thread.terminate();
  }
}

function ask(thread: Worker, job: PlanJob): Promise<PlanResult> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      thread.removeAllListeners('message').removeAllListeners('error');
      act();
    };
    thread.once('message', (result: PlanResult) => settle(() => resolve(result)));
    thread.once('error', (error) => settle(() => reject(error)));
    thread.postMessage(job);
  });
}
