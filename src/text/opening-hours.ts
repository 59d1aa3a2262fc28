/** Whether a line answers at an hour of the week, by the hours that its source states. Holidays are not known to it. */

export interface OpenSpan {
  /** 1 (Monday) to 7 (Sunday). */
  days: number[];
  /** "08:00" to "17:00", Việt Nam's time; `to` not after midnight and not included. */
  from: string;
  to: string;
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** `weekday` 1 (Monday) to 7, `minutes` since midnight in Việt Nam. */
export function isOpenAt(spans: readonly OpenSpan[], weekday: number, minutes: number): boolean {
  return spans.some(({ days, from, to }) => days.includes(weekday) && minutesOf(from) <= minutes && minutes < minutesOf(to));
}

/** Weekday and minutes of a moment in Việt Nam, which keeps UTC+7 all year. `time` is milliseconds since 1970, UTC. */
export function vietnamWeekTime(time: number): { weekday: number; minutes: number } {
  const local = new Date(time + 7 * 3_600_000);
  return { weekday: local.getUTCDay() || 7, minutes: local.getUTCHours() * 60 + local.getUTCMinutes() };
}
