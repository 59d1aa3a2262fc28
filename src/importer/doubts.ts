/**
 * What the officer should look at before publishing, in plain Vietnamese: each doubt quotes the place and says what to do.
 * `sure` values are not listed; `check` was found but may be wrong; `missing` is not in the file.
 */
import { formatDate } from '../text/dates.ts';
import { planDoubts } from '../plan/rules/doubts.ts';
import type { Reading, World } from '../plan/rules/doubt.ts';
import { lineOf, type Change } from './document.ts';
import type { Found, Imported } from './found.ts';
import type { Doubt } from './doubt.ts';
import { unsureValues } from './unsure.ts';
import { mainOf, type Written } from './write/write-mdx.ts';
import { isWithin } from './write/facts.ts';

/** `written`: the plan page as it would be written; the rules of plans are asked about it. */
export function doubtsOf(imported: Imported, world: World, written: Pick<Written, 'facts' | 'ids'>): Doubt[] {
  const chosen = mainOf(imported.documents);
  if (!chosen) return [];
  const d = chosen.main;
  const rules = [missingFacts, uncertainHeader, unsureValues, numbering, citationDoubts, suspects, deadlineDoubts, sectionDoubts];
  return [...rules.flatMap((rule) => rule(d)), ...asked(d, world, written), ...imported.changes.flatMap(changeDoubt)].sort(
    (a, b) => Number(a.certainty === 'check') - Number(b.certainty === 'check') || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** The rules on plans (`plan/rules`), with the source line of what they quote. Numbering is told from the outline itself. */
function asked(d: Found, world: World, { facts, ids }: Pick<Written, 'facts' | 'ids'>): Doubt[] {
  const texts = d.view.text.flatMap((p) => {
    const clause = ids.get(p);
    return clause ? [{ clause, marker: null, text: p.text, paragraph: p }] : [];
  });
  return planDoubts({ facts: facts as unknown as Reading['facts'], texts }, world).map(({ field, clause, quote, message }) => {
    const own = texts.filter((t) => t.clause === clause);
    const at = own.find(({ text }) => text.includes(quote)) ?? own[0];
    return { certainty: 'check', field, message, quote: quote || (at?.text.slice(0, 160) ?? ''), line: at ? lineOf(at.paragraph) : null };
  });
}

const quoteAt = (d: Found, line: number | null) =>
  d.view.all.find((p) => p.pieces.some((piece) => piece.line === line))?.text.slice(0, 160) ?? '';
const doubt = (d: Found, certainty: Doubt['certainty'], field: string, line: number | null, message: string): Doubt => ({
  certainty,
  field,
  message,
  line,
  quote: quoteAt(d, line),
});

function missingFacts(d: Found): Doubt[] {
  const checks: [boolean, string, string][] = [
    [d.typeCode === null, 'Loại văn bản', 'Không thấy dòng ghi loại văn bản (như KẾ HOẠCH). Tạm coi là Kế hoạch; hãy xem lại.'],
    [d.title === null, 'Tiêu đề', 'Không thấy tiêu đề dưới dòng loại văn bản. Hãy điền theo bản gốc.'],
    [d.number.value === null, 'Số, ký hiệu', 'Văn bản để trống số hoặc không có dòng số. Nếu đã ban hành, hãy điền số theo bản có dấu.'],
    [d.date.iso === null, 'Ngày ban hành', 'Không có đủ ngày, tháng, năm ban hành. Hãy điền theo bản có dấu; nếu là dự thảo thì để trống.'],
    [d.issuer.name === null, 'Cơ quan ban hành', 'Không thấy tên cơ quan ban hành. Hãy điền theo bản gốc.'],
    [d.period === null, 'Thời gian thực hiện', 'Tiêu đề không ghi năm hoặc giai đoạn. Hãy điền năm của kế hoạch.'],
    [d.signature?.position == null, 'Chức vụ người ký', 'Không thấy chức vụ người ký. Hãy điền theo bản gốc.'],
    [d.signature?.name == null, 'Người ký', 'Không thấy họ tên người ký. Nếu là dự thảo thì để trống.'],
    [d.recipients.length === 0, 'Nơi nhận', 'Không thấy danh sách nơi nhận.'],
    [
      d.view.outline.nodes.length === 0,
      'Các mục',
      'Không thấy số mục nào (I., 1., a)). Nếu tệp có số mục tự động, hãy dùng tệp .docx gốc.',
    ],
  ];
  return checks.flatMap(([isMissing, field, message]) => (isMissing ? [doubt(d, 'missing', field, null, message)] : []));
}

function uncertainHeader(d: Found): Doubt[] {
  const list: Doubt[] = [];
  if (d.issuer.name && !d.issuer.explicit)
    list.push(
      doubt(
        d,
        'check',
        'Cơ quan ban hành',
        d.issuer.lines[0] ?? null,
        `Phần đầu văn bản không ghi cơ quan; “${d.issuer.name}” lấy từ lời mở đầu hoặc chữ ký. Hãy xem có đúng không.`,
      ),
    );
  if (d.status === 'issued' && d.number.line === null && d.typeCode)
    list.push(
      doubt(d, 'check', 'Tình trạng', null, 'Tệp thiếu phần đầu (số, ngày) nhưng có người ký, nên coi là đã ban hành. Hãy xem lại.'),
    );
  return list;
}

function numbering(d: Found): Doubt[] {
  const says = { gap: 'bị nhảy số', 'ocr-letter': 'có lẽ nhận dạng sai chữ', repeat: 'bị lặp hoặc lùi số' };
  return d.view.outline.anomalies.map((a) =>
    doubt(
      d,
      'check',
      'Số mục',
      a.line,
      `Mục “${a.found}” ${says[a.kind]}; theo thứ tự phải là “${a.expected}”. Số in được giữ nguyên. Hãy xem có thiếu mục nào không.`,
    ),
  );
}

function citationDoubts(d: Found): Doubt[] {
  return d.citations.flatMap((c) => {
    const line = c.mentions[0]?.line ?? null;
    const list: Doubt[] = [];
    if (c.otherDates.length && c.date)
      list.push(
        doubt(
          d,
          'check',
          'Văn bản dẫn chiếu',
          line,
          `Văn bản ${c.number} được ghi hai ngày khác nhau: ${[c.date, ...c.otherDates].map(formatDate).join(' và ')}. Hãy xem lại.`,
        ),
      );
    if (/TTg$/.test(c.number) && c.issuer && !/Thủ tướng/iu.test(c.issuer))
      list.push(
        doubt(
          d,
          'check',
          'Văn bản dẫn chiếu',
          line,
          `${c.number} có ký hiệu của Thủ tướng Chính phủ nhưng văn bản ghi “${c.issuer}”. Giữ nguyên chữ in; hãy xem lại.`,
        ),
      );
    if (d.date.iso && c.date && c.date > d.date.iso)
      list.push(
        doubt(
          d,
          'check',
          'Văn bản dẫn chiếu',
          line,
          `${c.number} ghi ngày ${formatDate(c.date)}, sau ngày ban hành của kế hoạch. Hãy xem lại.`,
        ),
      );
    return list;
  });
}

function suspects(d: Found): Doubt[] {
  return d.suspects.map((s) =>
    doubt(
      d,
      'check',
      'Chữ có thể sai',
      s.line,
      `“${s.found}” có lẽ là “${s.suggest}”. Chữ in được giữ nguyên; nếu bản có dấu đúng là khác, hãy ghi một đính chính vào tệp .dinh-chinh.yml cạnh kế hoạch.`,
    ),
  );
}

function deadlineDoubts(d: Found): Doubt[] {
  return d.deadlines.flatMap((x) => {
    if (!x.date) return [];
    return d.period && !isWithin(Number(x.date.slice(0, 4)), d.period)
      ? [
          doubt(
            d,
            'check',
            'Hạn báo cáo',
            x.line,
            `Hạn ${formatDate(x.date)} nằm ngoài thời gian của kế hoạch nên chưa được ghi vào phần thông tin.`,
          ),
        ]
      : [];
  });
}

function sectionDoubts(d: Found): Doubt[] {
  const none = d.sections
    .filter((s) => s.tasks.length === 0)
    .map((s) => doubt(d, 'check', 'Nhiệm vụ', s.line, `Mục của ${s.agencies.join(', ')} không có nhiệm vụ nào bên dưới.`));
  if (d.sections.length === 0 && d.view.outline.nodes.length > 0)
    none.push(doubt(d, 'missing', 'Nhiệm vụ', null, 'Không nhận ra mục nào giao việc cho cơ quan. Hãy xem phần “Tổ chức thực hiện”.'));
  return none;
}

const told: Partial<Record<Change['kind'], string>> = {
  'deleted-text': 'Chữ đã bị xóa trong chế độ theo dõi thay đổi (hoặc chữ ẩn), không được chép',
  'inserted-text': 'Chữ thêm trong chế độ theo dõi thay đổi, đã được chép',
  footnote: 'Chú thích chân trang, không nằm trong nội dung; nếu cần, hãy thêm bằng tay',
  'text-box': 'Có khung chữ; hãy xem thứ tự có đúng không',
  picture: 'Có ảnh, ảnh không được chép',
  comment: 'Có lời bình, không được chép',
  macro: 'Tệp có macro, không được mở',
  number: 'Số mục có thể thiếu',
  joined: 'Hai nửa của một đoạn bị ngắt trang đã được nối',
  'hidden-character': 'Có ký tự ẩn, đã bỏ',
  font: 'Chữ bằng phông cũ đã được đổi sang Unicode',
};

function changeDoubt({ kind, line, detail }: Change): Doubt[] {
  const message = told[kind];
  return message ? [{ certainty: 'check', field: 'Cách đọc tệp', message: `${message}.`, quote: detail, line }] : [];
}
