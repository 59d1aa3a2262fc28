/** Work for threads: each takes the next job when it is free. */
import { Worker } from 'node:worker_threads';

export interface Hand<Job, Result> {
  work: (job: Job) => Promise<Result>;
  stop: () => Promise<unknown>;
}

export type Report = (done: number, of: number) => void;

/** Megabytes for what lives but for a moment: a plan makes much of it, and with more room less is taken for lasting. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/** A thread of a script that answers each message with one. What it throws fails the job. */
export function startThread<Job, Result>(script: URL, setting: unknown): Hand<Job, Result> {
  const thread = new Worker(script, { workerData: setting, resourceLimits });
  const work = (job: Job) =>
    new Promise<Result>((resolve, reject) => {
      const settle = (act: () => void) => {
        thread.removeAllListeners('message').removeAllListeners('error');
        act();
      };
      thread.once('message', (result: Result) => settle(() => resolve(result)));
      thread.once('error', (error) => settle(() => reject(error)));
      thread.postMessage(job);
    });
  return { work, stop: () => thread.terminate() };
}

/** Does all jobs, the largest first; results stand in the order of the jobs. The hands are stopped in any case. */
export async function workOff<Job, Result>(
  jobs: readonly Job[],
  hands: readonly Hand<Job, Result>[],
  sizeOf: (job: Job) => number,
  report: Report,
): Promise<Result[]> {
  const total = jobs.reduce((sum, job) => sum + sizeOf(job), 0);
  const queue = [...jobs.entries()].sort(([, a], [, b]) => sizeOf(b) - sizeOf(a));
  const results: Result[] = [];
  let done = 0;
  const takeJobs = async ({ work }: Hand<Job, Result>) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [i, job] = next;
      results[i] = await work(job);
      report((done += sizeOf(job)), total);
    }
  };
  try {
    await Promise.all(hands.map(takeJobs));
  } finally {
    await Promise.all(hands.map(({ stop }) => stop()));
  }
  return results;
}
