/** The one place where the clock may be read: the day to build for when SITE_DATE does not say it. */
import { isRealDay } from '../src/text/dates.ts';

/** SITE_DATE, or today in Việt Nam. Throws on a day that does not exist. */
export function siteDate(): string {
  const given = process.env['SITE_DATE'];
  if (given === undefined || given === '') return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  if (!isRealDay(given)) throw new Error(`SITE_DATE=${given} is not a day; write it as 2026-11-23.`);
  return given;
}
