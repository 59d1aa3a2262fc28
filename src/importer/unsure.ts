/** Values that were found but may be read otherwise, told one by one with what was read (`certainty.ts` decides). */
import { amountCertainty, deadlineCertainty, headCertainty, sectionCertainty, targetCertainty } from './certainty.ts';
import type { Doubt } from './doubt.ts';
import type { Found } from './found.ts';

/** Fields of the head and tail: how the officer calls them, what was read, where. */
const heads: readonly (readonly [string, string, (d: Found) => string | null | undefined, (d: Found) => number | null | undefined])[] = [
  ['number', 'Số, ký hiệu', (d) => d.number.value, (d) => d.number.line],
  ['place', 'Địa danh', (d) => d.date.place, (d) => d.date.line],
  ['title', 'Tiêu đề', (d) => d.title?.text, (d) => d.title?.lines[0]],
  ['position', 'Chức vụ người ký', (d) => d.signature?.position, (d) => d.signature?.lines[0]],
  ['signer', 'Người ký', (d) => d.signature?.name, (d) => d.signature?.lines[0]],
];

export function unsureValues(d: Found): Doubt[] {
  const certainty = headCertainty(d);
  const quote = (line: number) => d.view.all.find((p) => p.pieces.some((piece) => piece.line === line))?.text.slice(0, 160) ?? '';
  const unsure = (field: string, read: string, line: number): Doubt => ({
    certainty: 'check',
    field,
    message: `Đọc được: ${read}. Hãy so với bản gốc.`,
    quote: quote(line),
    line,
  });
  return [
    ...heads.flatMap(([key, field, value, line]) =>
      certainty[key] === 'check' && value(d) ? [unsure(field, `“${value(d)}”`, line(d) ?? 1)] : [],
    ),
    ...d.sections.flatMap((s) =>
      sectionCertainty(s) === 'check' && s.tasks.length
        ? [unsure('Cơ quan', s.agencies.map((name) => `“${name}”`).join(', '), s.line)]
        : [],
    ),
    ...d.targets.flatMap((t) =>
      targetCertainty(d, t) === 'check'
        ? [unsure('Chỉ tiêu', t.values.map((v) => `${v.comparator} ${v.value} ${v.unit}`).join('; ') || 'không có con số', t.line)]
        : [],
    ),
    ...d.deadlines.flatMap((x) =>
      deadlineCertainty(x) === 'check' ? [unsure('Hạn báo cáo', `${x.date ?? x.recurring} (năm không in cạnh ngày)`, x.line)] : [],
    ),
    ...d.budget.amounts.flatMap((a) =>
      amountCertainty(d, a) === 'check' ? [unsure('Kinh phí', `${a.min ?? '…'}–${a.max ?? '…'} đồng`, a.line)] : [],
    ),
  ];
}
