/** A thread that does the work of one shard after another. It reads the content besides plans once, at its start. */
import { parentPort, workerData } from 'node:worker_threads';
import { contextOf } from '../compile-plan.ts';
import { readFrame } from '../plan-page/frame.ts';
import { readContent, type SourceFile } from '../read-content.ts';
import { doPlanJob, type PlanJob } from './plan-job.ts';
import type { Workshop } from './shard-files.ts';
import { surroundingsOf } from './surroundings.ts';

export interface WorkerSetting {
  /** The content besides plans. */
  others: readonly SourceFile[];
  today: string;
  siteUrl: string;
  /** The frame as Astro rendered it; null where plans are only to be checked. */
  frame: string | null;
}

const { others, today, siteUrl, frame } = workerData as WorkerSetting;
const { content } = readContent(others);
const context = contextOf(content);
const shop: Workshop | null = frame === null ? null : { around: surroundingsOf(content, today, siteUrl), fill: readFrame(frame) };

parentPort?.on('message', (job: PlanJob) => {
  void doPlanJob(job, context, shop).then((result) => parentPort?.postMessage(result));
});
