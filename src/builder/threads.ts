/** Work for threads: each takes the next job when it is free. */
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';

export interface Hand<Job, Result> {
  work: (job: Job) => Promise<Result>;
  stop: () => Promise<unknown>;
}

export type Report = (done: number, of: number) => void;

/** Megabytes for what lives but for a moment: a plan makes much of it, and with more room less is taken for lasting. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/** What a thread finds as its `workerData`. */
export interface ThreadData<Setting> {
  setting: Setting;
  /** Brings one message, as soon as what it holds is known; null where nothing is to come. */
  later: MessagePort | null;
}

/**
 * A thread of a script that answers each message with one. What it throws fails the job. `later` is told to it when it is known; that it
 * fails must be seen by the caller (`workOff`).
 */
export function startThread<Job, Result>(script: URL, setting: unknown, later: Promise<unknown> | null = null): Hand<Job, Result> {
  const channel = later && new MessageChannel();
  const data: ThreadData<unknown> = { setting, later: channel && channel.port2 };
  const thread = new Worker(script, { workerData: data, transferList: channel ? [channel.port2] : [], resourceLimits });
  later?.then(
    (value) => channel?.port1.postMessage(value),
    () => channel?.port1.close(),
  );
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

/**
 * Does all jobs, the largest first; results stand in the order of the jobs. Throws as soon as a job fails, or what the hands wait for
 * (`later`). The hands are stopped in any case.
 */
export async function workOff<Job, Result>(
  jobs: readonly Job[],
  hands: readonly Hand<Job, Result>[],
  sizeOf: (job: Job) => number,
  report: Report,
  later: Promise<unknown> | null = null,
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
    await Promise.all([later, ...hands.map(takeJobs)]);
  } finally {
    await Promise.all(hands.map(({ stop }) => stop()));
  }
  return results;
}
