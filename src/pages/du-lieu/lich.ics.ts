/** All deadlines of all plans, and the special days. */
import type { APIContext } from 'astro';
import { origin, plans, specialDays, today } from '../../catalog.ts';
import { currentYear } from '../../campaign/queries.ts';
import { toCalendar } from '../../open-data/calendar.ts';
import { dayEvents, planEvents } from '../../open-data/events.ts';
import { rightsLine, rightsOf } from '../../open-data/rights.ts';

const name = origin.siteName;

export const GET = ({ site }: APIContext) =>
  new Response(
    toCalendar(
      { name, about: rightsLine(rightsOf(`${name}: lịch`, '/lich/', { ...origin, base: site! })) },
      [...dayEvents(currentYear(today), specialDays, site!), ...plans.flatMap((plan) => planEvents(plan, site!))],
      today,
    ),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
