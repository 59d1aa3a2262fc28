/** The special days of one year. */
import type { SpecialDay } from './day-schema.ts';

export type DayEntry = SpecialDay & { id: string };

export interface YearDay {
  id: string;
  /** First and last day, ISO. */
  from: string;
  to: string;
  day: DayEntry;
}

/** In the order of the year; a longer time stands before a single day that begins with it. */
export function daysOfYear(year: number, days: readonly DayEntry[]): YearDay[] {
  return days
    .map((day) => ({ id: day.id, from: `${year}-${day.from}`, to: `${year}-${day.to ?? day.from}`, day }))
    .sort((a, b) => a.from.localeCompare(b.from) || b.to.localeCompare(a.to));
}
