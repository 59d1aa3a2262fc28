/** The Action Month on a given day: before, during or after, and its days. */
import { daysBetween } from '../text/dates.ts';
import type { ActionMonth } from './schema.ts';

/** 15 November to 15 December of every year, since 2016 (QĐ 1696/QĐ-TTg ngày 02/10/2015). */
export const monthStart = '11-15';
export const monthEnd = '12-15';

export type Phase = { kind: 'before'; daysLeft: number } | { kind: 'during'; day: number; days: number } | { kind: 'after' };

/** Where `today` (ISO) stands to the month of a year. `day` counts from 1; the month has 31 days. */
export function phaseOf(year: number, today: string): Phase {
  const start = `${year}-${monthStart}`;
  const end = `${year}-${monthEnd}`;
  if (today < start) return { kind: 'before', daysLeft: daysBetween(today, start) };
  if (today > end) return { kind: 'after' };
  return { kind: 'during', day: daysBetween(start, today) + 1, days: daysBetween(start, end) + 1 };
}

/** The year whose month people ask about on a day: this year's until 31 December. */
export function currentYear(today: string): number {
  return Number(today.slice(0, 4));
}

export interface KeyDay {
  from: string;
  to: string;
  name: string;
  note: string;
}

/** Days within the month, the same every year. Names as the United Nations and the plans use them. */
export function keyDays(year: number): KeyDay[] {
  return [
    { from: `${year}-11-15`, to: `${year}-11-15`, name: 'Bắt đầu Tháng hành động', note: 'Tháng hành động kéo dài đến hết 15/12.' },
    {
      from: `${year}-11-25`,
      to: `${year}-11-25`,
      name: 'Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ',
      note: 'Ngày mở đầu 16 ngày hành động của Liên hợp quốc.',
    },
    {
      from: `${year}-11-25`,
      to: `${year}-12-10`,
      name: '16 ngày hành động',
      note: 'Chiến dịch UNiTE của Liên hợp quốc, nằm trọn trong Tháng hành động.',
    },
    { from: `${year}-12-10`, to: `${year}-12-10`, name: 'Ngày Nhân quyền', note: 'Ngày kết thúc 16 ngày hành động.' },
    { from: `${year}-12-15`, to: `${year}-12-15`, name: 'Kết thúc Tháng hành động', note: 'Nhiều kế hoạch lấy tuần này làm hạn báo cáo.' },
  ];
}

/** One sentence on where the day stands, for the home page and the month's page. */
export function phaseText(year: number, today: string): string {
  const phase = phaseOf(year, today);
  if (phase.kind === 'before') return `Còn ${phase.daysLeft} ngày nữa là đến Tháng hành động năm ${year}.`;
  if (phase.kind === 'during') return `Hôm nay là ngày thứ ${phase.day} trong ${phase.days} ngày của Tháng hành động năm ${year}.`;
  return `Tháng hành động năm ${year} đã kết thúc ngày 15/12/${year}.`;
}

const leadCertainties = { sourced: '', inferred: ' (suy ra từ năm trước, chưa có nguồn)', unknown: '' } as const;

/** "Bộ Nội vụ (suy ra từ năm trước, chưa có nguồn)." and what is said of the launch. */
export function leadText({ leadBody, leadBodyCertainty, launch }: Pick<ActionMonth, 'leadBody' | 'leadBodyCertainty' | 'launch'>): string {
  const lead = `${leadBody ?? 'Chưa rõ'}${leadCertainties[leadBodyCertainty]}.`;
  return launch ? `${lead} ${launch.text}` : lead;
}
