/** Every plan as one row. */
import { plans } from '../../catalog.ts';
import { planRow } from '../../open-data/plan-json.ts';

export const GET = () => Response.json(plans.map(planRow));
