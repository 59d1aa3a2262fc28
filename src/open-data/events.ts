/** What goes into calendars: deadlines of plans, and special days. */
import { daysOfYear, type DayEntry } from '../campaign/year.ts';
import { isRealDay } from '../text/dates.ts';
import type { PlanSummary } from '../plan/summary.ts';
import type { CalendarEvent } from './calendar.ts';

/** Deadlines of one plan. A yearly one recurs through the plan's period. */
export function planEvents({ id, url, facts }: PlanSummary, base: URL): CalendarEvent[] {
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

/** Special days of one year. */
export function dayEvents(year: number, days: readonly DayEntry[], base: URL): CalendarEvent[] {
  return daysOfYear(year, days).map(({ id, from, to, day }) => ({
    uid: `ngay-${id}-${year}@${base.host}`,
    from,
    to,
    title: day.name,
    description: day.note ?? '',
    url: new URL('/lich/', base).href,
    until: null,
  }));
}

/** The first year from `year` on in which a yearly day exists: 29 February waits for a leap year. */
function firstDay(year: number, monthDay: string): string {
  const years = Array.from({ length: 8 }, (_, i) => `${year + i}-${monthDay}`);
  return years.find(isRealDay) ?? `${year}-${monthDay}`;
}
