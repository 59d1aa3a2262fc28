/** A report that is due before the plan itself was issued: most often last year's date, copied. */
import { formatDate } from '../../text/dates.ts';
import type { DoubtRule } from './doubt.ts';

export const reportsEarly: DoubtRule = ({ facts }) =>
  facts.deadlines.flatMap(({ clause, date, what }) =>
    date && facts.issuedOn && date < facts.issuedOn
      ? [
          {
            clause,
            quote: what,
            message: `Hạn ${formatDate(date)} sớm hơn ngày ban hành (${formatDate(facts.issuedOn)}). Hãy xem lại năm.`,
          },
        ]
      : [],
  );
