/** Calendar dates as documents print them: "03/3/2021", "9-5-2014", "21.12.2021", "ngày 22 tháng 3 năm 2016". */
import { isRealDay } from '../../text/dates.ts';

const pad = (n: string | number) => String(Number(n)).padStart(2, '0');
/** A whole date, as a source for a larger pattern: three groups. */
export const dateSource = String.raw`(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})\s?(?:[/.,-]|,?\s?năm)\s?((?:19|20)\d{2})(?!\d)`;
/** Day and month, perhaps the year: two or three groups. */
export const dayMonthSource = String.raw`(\d{1,2})\s?(?:[/-]|tháng)\s?(\d{1,2})(?:\s?(?:[/-]|,?\s?năm)\s?((?:19|20)\d{2}))?(?![\d/])`;

/** ISO form, or null for a day that does not exist. */
export function isoDate(day: string, month: string, year: string): string | null {
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return isRealDay(iso) ? iso : null;
}

/** "11-30", or null for a day that no year has. */
export function monthDay(day: string, month: string): string | null {
  const value = `${pad(month)}-${pad(day)}`;
  return isRealDay(`2024-${value}`) ? value : null;
}
