/** All deadlines of all plans and the days of this year's month. */
import type { APIContext } from 'astro';
import { plans, today } from '../../catalog.ts';
import { currentYear } from '../../campaign/queries.ts';
import { toCalendar } from '../../open-data/calendar.ts';
import { monthEvents, planEvents } from '../../open-data/events.ts';

export const GET = ({ site }: APIContext) =>
  new Response(
    toCalendar(
      'Bình đẳng giới Việt Nam',
      [...monthEvents(currentYear(today), site!), ...plans.flatMap((plan) => planEvents(plan, site!))],
      today,
    ),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
