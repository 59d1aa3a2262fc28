/** A thread that does the work of one shard after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { openWorkshop, type PlanJob, type Setting } from './plan-job.ts';
import type { ThreadData } from './threads.ts';

const { setting, later } = workerData as ThreadData<Setting>;
const frame = later && new Promise<string>((resolve) => later.once('message', resolve));
const work = openWorkshop(setting, frame);
parentPort?.on('message', (job: PlanJob) => void work(job).then((result) => parentPort?.postMessage(result)));
