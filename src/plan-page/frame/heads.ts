/** Which pages Astro renders with the frame: the marked one, or those of the list that PLAN_PAGES names (a JSON file). */
import { marked, type PlanHead } from '../head.ts';

const list = import.meta.env['PLAN_HEADS'] as string;

export const heads: PlanHead[] = list ? (JSON.parse(list) as PlanHead[]) : [marked];
