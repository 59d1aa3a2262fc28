/** One plan, whole. */
import type { APIContext } from 'astro';
import { origin, plans } from '../../../catalog.ts';
import { planDocument } from '../../../open-data/plan-json.ts';
import type { Plan } from '../../../plan/queries.ts';

export const getStaticPaths = () => plans.map((plan) => ({ params: { id: plan.id }, props: { plan } }));
export const GET = ({ props, site }: APIContext<{ plan: Plan }>) => Response.json(planDocument(props.plan, { ...origin, base: site! }));
