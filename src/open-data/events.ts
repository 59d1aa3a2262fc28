/** What goes into calendars: deadlines of plans, and the days of the Action Month. */
import { keyDays } from '../campaign/queries.ts';
import { isRealDay } from '../text/dates.ts';
import type { Plan } from '../plan/queries.ts';
import type { CalendarEvent } from './calendar.ts';

/** Deadlines of one plan. A yearly one starts in the plan's first year and recurs. */
export function planEvents({ id, url, facts }: Plan, base: URL): CalendarEvent[] {
  return facts.deadlines.map((deadline, i) => {
    const day = deadline.date ?? firstDay(facts.period.from, deadline.recurring ?? '');
    return {
      uid: `${id}-${i + 1}@${base.host}`,
      from: day,
      to: day,
      title: `Hạn: ${deadline.what}`,
      description: [
        facts.shortTitle,
        deadline.from && `Ai làm: ${deadline.from}`,
        deadline.to && `Gửi: ${deadline.to}`,
        deadline.comparator === 'before' && 'Văn bản ghi “trước ngày” này.',
      ]
        .filter(Boolean)
        .join('\n'),
      url: new URL(`${url}#${deadline.clause}`, base).href,
      until: deadline.recurring === null ? null : `${facts.period.to}-12-31`,
    };
  });
}

/** Days of the month of one year. */
export function monthEvents(year: number, base: URL): CalendarEvent[] {
  return keyDays(year).map((day, i) => ({
    uid: `thang-hanh-dong-${year}-${i + 1}@${base.host}`,
    from: day.from,
    to: day.to,
    title: day.name,
    description: day.note,
    url: new URL(`/thang-hanh-dong/${year}/`, base).href,
    until: null,
  }));
}

/** The first year from `year` on in which a yearly day exists: 29 February waits for a leap year. */
function firstDay(year: number, monthDay: string): string {
  const years = Array.from({ length: 8 }, (_, i) => `${year + i}-${monthDay}`);
  return years.find(isRealDay) ?? `${year}-${monthDay}`;
}
