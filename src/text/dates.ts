/** Calendar days as ISO strings ("2026-11-23"): no clock, no time zone. */

const dayLength = 86_400_000;
const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

const pad = (n: number) => String(n).padStart(2, '0');
const toTime = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/** True for a day that exists: "2024-02-29", not "2023-02-29". */
export function isRealDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(toTime(iso)) && new Date(toTime(iso)).toISOString().startsWith(iso);
}

/**
 * A date as official documents write it: "2021-03-03" → "03/3/2021"; "2021-09" → "9/2021"; "2021" → "2021".
 * Days below 10 and months 1–2 take a zero (NĐ 30/2020/NĐ-CP, Phụ lục I).
 */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!month) return String(year);
  if (!day) return `${month < 3 ? pad(month) : month}/${year}`;
  return `${formatMonthDay(iso.slice(5))}/${year}`;
}

/** "11-30" → "30/11"; "03-08" → "08/3". */
export function formatMonthDay(monthDay: string): string {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  return `${pad(day)}/${month < 3 ? pad(month) : month}`;
}

/** "2026-11-25" → "Thứ Tư". */
export function weekdayOf(iso: string): string {
  return weekdays[new Date(toTime(iso)).getUTCDay()] ?? '';
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / dayLength);
}

/** The day that many days later: addDays("2026-12-31", 1) → "2027-01-01". */
export function addDays(iso: string, days: number): string {
  return new Date(toTime(iso) + days * dayLength).toISOString().slice(0, 10);
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
