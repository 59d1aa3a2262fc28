/** All deadlines of all plans, and the special days. */
import type { APIContext } from 'astro';
import { plans, specialDays, today } from '../../catalog.ts';
import { currentYear } from '../../campaign/queries.ts';
import { toCalendar } from '../../open-data/calendar.ts';
import { dayEvents, planEvents } from '../../open-data/events.ts';

export const GET = ({ site }: APIContext) =>
  new Response(
    toCalendar(
      'Bình đẳng giới Việt Nam',
      [...dayEvents(currentYear(today), specialDays, site!), ...plans.flatMap((plan) => planEvents(plan, site!))],
      today,
    ),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
