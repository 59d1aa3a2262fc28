/** Which service lines and addresses may be shown on a given day, and for whom. */
import { formatDate } from '../text/dates.ts';
import type { Hotline, TrustedAddress, situations } from './schema.ts';

export type Situation = keyof typeof situations;

/** `overdueSince`: its review day (ISO), where that has passed and the line stays all the same. */
export type HotlineEntry = Hotline & { id: string; url: string; overdueSince?: string };

/** Published, and not past its review day (ISO). What is not shown appears nowhere: page, data, search. */
export function isShown(
  entry: Pick<Hotline | TrustedAddress, 'published' | 'reviewBy'> & Partial<Pick<Hotline, 'staysPastReview'>>,
  today: string,
): boolean {
  return entry.published && (today <= entry.reviewBy || entry.staysPastReview === true);
}

export function byOrder(a: HotlineEntry, b: HotlineEntry): number {
  return a.order - b.order || a.id.localeCompare(b.id);
}

/** Lines for a situation that answer the whole country. */
export function linesFor(lines: readonly HotlineEntry[], situation: Situation): HotlineEntry[] {
  return lines.filter((line) => line.situations.includes(situation) && line.provinces.length === 0);
}

/** Lines of one province, without the nationwide ones. */
export function linesIn(lines: readonly HotlineEntry[], province: string): HotlineEntry[] {
  return lines.filter((line) => line.provinces.includes(province));
}

/** "Nguồn ngày 21/9/2025. Chưa ai gọi thử." or with the day someone did. */
export function confirmationText({
  asOf,
  calledOn,
  overdueSince,
}: Pick<Hotline, 'asOf' | 'calledOn'> & Pick<HotlineEntry, 'overdueSince'>): string {
  return [
    `Nguồn ${asOf.length === 10 ? 'ngày ' : ''}${formatDate(asOf)}.`,
    calledOn ? `Gọi thử ngày ${formatDate(calledOn)}.` : 'Trang này chưa gọi thử.',
    ...(overdueSince ? [`Quá hạn kiểm tra lại từ ngày ${formatDate(overdueSince)}.`] : []),
  ].join(' ');
}

/** "12 phố Huế. phường A, tỉnh B (trước đây: xã C, tỉnh B)"; the street only where it was made public. */
export function whereText({ street, commune, communeThen }: Pick<TrustedAddress, 'street' | 'commune' | 'communeThen'>): string {
  const place = communeThen ? `${commune} (trước đây: ${communeThen})` : commune;
  return street ? `${street}. ${place}` : place;
}
