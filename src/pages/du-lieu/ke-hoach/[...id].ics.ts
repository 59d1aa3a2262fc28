/** The deadlines of one plan as a calendar. */
import type { APIContext } from 'astro';
import { origin, plans, today } from '../../../catalog.ts';
import { toCalendar } from '../../../open-data/calendar.ts';
import { planEvents } from '../../../open-data/events.ts';
import { rightsLine, rightsOf, type Origin } from '../../../open-data/rights.ts';
import type { Plan } from '../../../plan/queries.ts';

const nameOf = ({ facts, url }: Plan, from: Origin) => ({
  name: facts.shortTitle,
  about: rightsLine(rightsOf(facts.title, url, from)),
});

export const getStaticPaths = () =>
  plans.filter((plan) => plan.facts.deadlines.length > 0).map((plan) => ({ params: { id: plan.id }, props: { plan } }));
export const GET = ({ props, site }: APIContext<{ plan: Plan }>) =>
  new Response(toCalendar(nameOf(props.plan, { ...origin, base: site! }), planEvents(props.plan, site!), today), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
