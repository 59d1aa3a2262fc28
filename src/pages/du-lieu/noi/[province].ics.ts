/** The calendar of a province: its plans' deadlines, and the special days. */
import type { APIContext } from 'astro';
import { places, plansIn, specialDays, today } from '../../../catalog.ts';
import { currentYear } from '../../../campaign/queries.ts';
import { toCalendar } from '../../../open-data/calendar.ts';
import { dayEvents, planEvents } from '../../../open-data/events.ts';
import type { ProvinceEntry } from '../../../place/queries.ts';

export const getStaticPaths = () => places.map((place) => ({ params: { province: place.id }, props: { place } }));
export const GET = ({ props: { place }, site }: APIContext<{ place: ProvinceEntry }>) =>
  new Response(
    toCalendar(
      `Bình đẳng giới: ${place.name}`,
      [...dayEvents(currentYear(today), specialDays, site!), ...plansIn(place.id).flatMap((plan) => planEvents(plan, site!))],
      today,
    ),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
