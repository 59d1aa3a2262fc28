/** Sources and cited documents in words. */
import { formatDate } from '../text/dates.ts';
import { lawStatuses, type Law, type Source } from './schema.ts';

/** What stands after the name of a source: ", 14/11/2022"; nothing where it bears no date. */
export function sourceDate({ date }: Pick<Source, 'date'>): string {
  return date ? `, ${formatDate(date)}` : '';
}

/** The same with what it says: ", 14/11/2022: Luật dùng cách gọi này.", ", không ghi ngày". */
export function sourceDetail({ date, says }: Pick<Source, 'date' | 'says'>): string {
  return `${sourceDate({ date }) || ', không ghi ngày'}${says ? `: ${says}` : ''}`;
}

/** "hết hiệu lực"; "chưa xác minh" for a document that is not in our list. */
export function statusText(law: Law | undefined): string {
  return lawStatuses[law?.status ?? 'unknown'];
}
