/** A day that no calendar has: "31/11", "30/02/2026", "ngày 31 tháng 4". */
import { isRealDay } from '../../text/dates.ts';
import type { DoubtRule } from './doubt.ts';

const day = /(?<![\d/.-])(?:ngày\s+)?(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:(?:\/|\s+năm\s+)((?:19|20)\d{2}))?(?![\d/%.])/giu;
/** A bare "15/20" is a ratio: a date has its year, or "ngày" or another word of time before it. */
const ofTime = /(?:ngày|trước|đến|từ|hạn|vào|và|,)\s*$/iu;

export const datesReal: DoubtRule = ({ texts }) =>
  texts.flatMap(({ clause, text }) =>
    [...text.matchAll(day)].flatMap((m) => {
      const [printed, d = '', month = '', year] = m;
      const isDate = year !== undefined || /tháng|ngày/iu.test(printed) || ofTime.test(text.slice(Math.max(0, m.index - 10), m.index));
      const iso = `${year ?? '2024'}-${month.padStart(2, '0')}-${d.padStart(2, '0')}`;
      // "ngày 1/100.000" and shares above 31 in 12 are no dates at all.
      if (!isDate || Number(d) > 39 || Number(month) > 19 || Number(d) === 0 || isRealDay(iso)) return [];
      return [
        {
          clause,
          quote: text.slice(Math.max(0, m.index - 60), m.index + 60),
          message: `Không có ngày ${printed.replace(/^ngày\s+/iu, '')}. Hãy xem lại bản gốc.`,
        },
      ];
    }),
  );
