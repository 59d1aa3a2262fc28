/** The calendar of a province: its plans' deadlines, and the special days. */
import type { APIContext } from 'astro';
import { origin, places, plansIn, specialDays, today } from '../../../catalog.ts';
import { currentYear } from '../../../campaign/queries.ts';
import { toCalendar } from '../../../open-data/calendar.ts';
import { dayEvents, planEvents } from '../../../open-data/events.ts';
import { rightsLine, rightsOf } from '../../../open-data/rights.ts';
import type { ProvinceEntry } from '../../../place/queries.ts';

const nameOf = (place: ProvinceEntry) => `Bình đẳng giới: ${place.name}`;

export const getStaticPaths = () => places.map((place) => ({ params: { province: place.id }, props: { place } }));
export const GET = ({ props: { place }, site }: APIContext<{ place: ProvinceEntry }>) =>
  new Response(
    toCalendar(
      { name: nameOf(place), about: rightsLine(rightsOf(nameOf(place), '/lich/', { ...origin, base: site! })) },
      [...dayEvents(currentYear(today), specialDays, site!), ...plansIn(place.id).flatMap((plan) => planEvents(plan, site!))],
      today,
    ),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
