/** A thread that does the work of one shard after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { openWorkshop, type PlanJob, type Setting } from './plan-job.ts';

const work = openWorkshop(workerData as Setting);
parentPort?.on('message', (job: PlanJob) => void work(job).then((result) => parentPort?.postMessage(result)));
