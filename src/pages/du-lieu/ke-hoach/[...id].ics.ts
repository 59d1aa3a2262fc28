/** The deadlines of one plan as a calendar. */
import type { APIContext } from 'astro';
import { plans, today } from '../../../catalog.ts';
import { toCalendar } from '../../../open-data/calendar.ts';
import { planEvents } from '../../../open-data/events.ts';
import type { Plan } from '../../../plan/queries.ts';

export const getStaticPaths = () =>
  plans.filter((plan) => plan.facts.deadlines.length > 0).map((plan) => ({ params: { id: plan.id }, props: { plan } }));
export const GET = ({ props, site }: APIContext<{ plan: Plan }>) =>
  new Response(toCalendar(props.plan.facts.shortTitle, planEvents(props.plan, site!), today), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
