/** Dates that cannot be: a period that ends before it begins, a deadline before the plan's own year. */
import { isRealDay } from '../../text/dates.ts';
import type { Finding, PlanRule } from './rule.ts';

export const datesPossible: PlanRule = ({ period, issuedOn, issuedPartial, deadlines, status, documentNumber }) => {
  const findings: Finding[] = [];
  if (period.from > period.to)
    findings.push({ path: ['period'], message: `Giai đoạn ${period.from}–${period.to} kết thúc trước khi bắt đầu.` });
  if (issuedOn && issuedPartial) findings.push({ path: ['issuedPartial'], message: 'Đã có issuedOn thì issuedPartial phải là null.' });
  if (issuedOn && Number(issuedOn.slice(0, 4)) > period.to)
    findings.push({ path: ['issuedOn'], message: 'Ngày ban hành sau khi giai đoạn đã hết. Hãy xem lại văn bản gốc.' });
  if (status === 'draft' && documentNumber)
    findings.push({ path: ['status'], message: 'Dự thảo thì chưa có số. Hãy để documentNumber: null hoặc sửa status: issued.' });
  deadlines.forEach((d, i) => {
    // 2024 is a leap year, so that 29/02 is let through.
    if (d.recurring && !isRealDay(`2024-${d.recurring}`))
      findings.push({ path: ['deadlines', i, 'recurring'], message: `Không có ngày ${d.recurring} trong năm nào.` });
    const year = Number(d.date?.slice(0, 4) ?? period.from);
    if (year < period.from || year > period.to + 1)
      findings.push({ path: ['deadlines', i, 'date'], message: `Hạn năm ${year} nằm ngoài giai đoạn ${period.from}–${period.to}.` });
  });
  return findings;
};
