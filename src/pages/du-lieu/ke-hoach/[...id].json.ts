/** One plan, whole. */
import { plans } from '../../../catalog.ts';
import { planDocument } from '../../../open-data/plan-json.ts';
import type { Plan } from '../../../plan/queries.ts';

export const getStaticPaths = () => plans.map((plan) => ({ params: { id: plan.id }, props: { plan } }));
export const GET = ({ props }: { props: { plan: Plan } }) => Response.json(planDocument(props.plan));
