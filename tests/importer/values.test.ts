/** Targets, amounts, dates, citations and help lines in the wordings in which offices print them. */
import { describe, expect, test } from 'vitest';
import { valuesIn } from '../../src/importer/recognise/target-values.ts';
import { planOf } from '../fixtures/importer/plan-of.ts';

describe('values of a target', () => {
  const read = (text: string) =>
    valuesIn(text).map((v) => `${v.comparator} ${v.value}${v.baseline === null ? '' : ` from ${v.baseline}`} ${v.unit}`);
  test.each([
    ['mỗi công ty trên 2.000 lao động có ít nhất một nhà trẻ', ['>= 1 nhà trẻ']],
    ['Các doanh nghiệp có từ 1.000 lao động nữ trở lên bố trí ít nhất 01 phòng vắt, trữ sữa', ['>= 1 phòng vắt, trữ sữa']],
    ['100% cơ quan có từ 30% nữ trở lên có lãnh đạo chủ chốt là nữ', ['= 100 %']],
    ['Mỗi xã trên 500 hội viên thành lập ít nhất 02 câu lạc bộ', ['>= 2 câu lạc bộ']],
    ['Mỗi năm tổ chức ít nhất 02 lớp tập huấn', ['>= 2 lớp tập huấn']],
    ['Phấn đấu đạt từ 30% trở lên', ['>= 30 %']],
    ['Có 1.200 phụ nữ được hỗ trợ khởi nghiệp', ['= 1200 phụ nữ']],
    ['Giải quyết việc làm mới cho 3.500 lao động, trong đó lao động nữ chiếm ít nhất 48%', ['= 3500 lao động', '>= 48 %']],
    ['Tỷ số giới tính khi sinh không vượt quá mức 110 bé trai/100 bé gái sinh ra sống', ['<= 110 bé trai/100 bé gái sinh ra sống']],
    ['nâng từ 14,6% lên trên 18%', ['> 18 from 14.6 %']],
  ])('%s', (text, values) => {
    expect(read(text)).toEqual(values);
  });
});

describe('targets of a list', () => {
  const targets = (items: string, heading = 'II. CHỈ TIÊU ĐẾN NĂM 2030') =>
    planOf(`${heading}\n\n${items}`).targets.map((t) => [t.values.length, t.direction, t.deadline]);
  test.each([
    ['- Tỷ lệ nữ cấp ủy nâng từ 14,6% lên trên 18%.', [[1, 'increase', '2030']]],
    ['- Đưa tỷ lệ nữ cấp ủy từ 12% lên 15%.', [[1, 'increase', '2030']]],
    ['- Kéo tỷ lệ tảo hôn từ 9% xuống dưới 6%.', [[1, 'decrease', '2030']]],
    ['- Nâng cao chất lượng: 90% cán bộ được tập huấn.', [[1, 'reach', '2030']]],
    [
      '- Trên 95% chi bộ có đảng viên nữ.\n\n- Không còn xã trắng tổ tư vấn.',
      [
        [1, 'reach', '2030'],
        [0, 'qualitative', '2030'],
      ],
    ],
    [
      'a) 100% xã có kế hoạch.\n\nb) Hoàn thành việc rà soát quy ước của các bản.',
      [
        [1, 'reach', '2030'],
        [0, 'qualitative', '2030'],
      ],
    ],
    ['- Nâng cao nhận thức.\n\n- Tạo chuyển biến trong hành động.', []],
  ])('%s', (items, expected) => {
    expect(targets(items)).toEqual(expected);
  });

  test('wishes among one figure under a heading on aims are no targets', () => {
    const items = '- Nâng cao nhận thức.\n\n- Tạo chuyển biến.\n\n- Tăng cường phối hợp.\n\n- Phấn đấu 90% cán bộ được tập huấn.';
    expect(targets(items, 'II. MỤC TIÊU')).toHaveLength(1);
  });
});

describe('citations', () => {
  const cited = (basis: string, title?: string) =>
    planOf('', basis, title).citations.map((c) => [c.type, c.number, c.date, c.issuer, c.role, c.mentions.length]);
  test.each([
    [
      'Căn cứ Quyết định ngày 02/10/2015 của Thủ tướng Chính phủ số 1696/QĐ-TTg phê duyệt Chương trình;',
      ['Quyết định', '1696/QĐ-TTg', '2015-10-02', 'Thủ tướng Chính phủ', 'basis', 1],
    ],
    [
      'Căn cứ Nghị quyết của Chính phủ ngày 03 tháng 3 năm 2021 số 28/NQ-CP;',
      ['Nghị quyết', '28/NQ-CP', '2021-03-03', 'Chính phủ', 'basis', 1],
    ],
    [
      'Căn cứ Quyết định của Thủ tướng Chính phủ số 1790/QĐ-TTg ngày 23/10/2021 về truyền thông;',
      ['Quyết định', '1790/QĐ-TTg', '2021-10-23', 'Thủ tướng Chính phủ', 'basis', 1],
    ],
    ['Thực hiện Công văn ngày 05-01-2026, số 12/SNV-BĐG của Sở Nội vụ;', ['Công văn', '12/SNV-BĐG', '2026-01-05', 'Sở Nội vụ', 'basis', 1]],
    [
      'Thực hiện Kế hoạch của UBND tỉnh triển khai Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ;',
      ['Nghị quyết', '28/NQ-CP', '2021-03-03', 'Chính phủ', 'basis', 1],
    ],
  ])('%s', (basis, expected) => {
    expect(cited(basis)).toEqual([expected]);
  });

  test('in the title and again in the preamble: one basis, two mentions', () => {
    expect(
      cited('Thực hiện Chỉ thị số 21-CT/TW ngày 20/01/2018 của Ban Bí thư;', 'Thực hiện Chỉ thị số 21-CT/TW của Ban Bí thư năm 2026'),
    ).toEqual([['Chỉ thị', '21-CT/TW', '2018-01-20', 'Ban Bí thư', 'basis', 2]]);
  });

  test('in the title alone: a reference', () => {
    expect(cited('', 'Thực hiện Chỉ thị số 21-CT/TW của Ban Bí thư năm 2026')).toEqual([
      ['Chỉ thị', '21-CT/TW', null, 'Ban Bí thư', 'reference', 1],
    ]);
  });
});

describe('amounts', () => {
  const amounts = (text: string) => planOf(`II. KINH PHÍ\n\n${text}`).budget.amounts.map((a) => [a.min, a.max, a.per]);
  test.each([
    ['Bố trí từ 50 triệu đồng đến 80 triệu đồng mỗi năm.', [50e6, 80e6, 'năm']],
    ['Sở bố trí 30 triệu đồng/năm.', [30e6, 30e6, 'năm']],
    ['Quỹ chi 20 triệu đồng hằng năm cho hoạt động.', [20e6, 20e6, 'năm']],
    ['Mức chi 5 triệu đồng một năm.', [5e6, 5e6, 'năm']],
    ['Hằng năm, UBND xã bố trí 15 triệu đồng.', [15e6, 15e6, 'năm']],
    ['Tổng kinh phí năm 2026 là 40 triệu đồng.', [40e6, 40e6, null]],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual([expected]);
  });
});

describe('deadlines', () => {
  const due = (text: string) =>
    planOf(`II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- ${text}`).deadlines.map((x) => [x.kind, x.date ?? x.recurring]);
  test.each([
    ['Xây dựng chương trình hành động của đơn vị, gửi về Sở Nội vụ trước ngày 31/3/2026.', ['plan-due', '2026-03-31']],
    ['Ban hành kế hoạch và gửi về Sở Nội vụ trước ngày 20/3.', ['plan-due', '2026-03-20']],
    ['Cụ thể hóa bằng chương trình công tác, hoàn thành trước 30/4/2026.', ['plan-due', '2026-04-30']],
    ['Xây dựng phương án thực hiện trước ngày 15/5/2026.', ['plan-due', '2026-05-15']],
    ['Xây dựng chương trình, định kỳ báo cáo kết quả trước ngày 10/12 hằng năm.', ['report', '12-10']],
  ])('%s', (text, expected) => {
    expect(due(text)).toEqual([expected]);
  });
  test('a broadcast programme has no deadline', () => {
    expect(due('Xây dựng chương trình phát thanh trước ngày 01/11/2026.')).toEqual([]);
  });
});

describe('special days', () => {
  const days = (text: string) => planOf(`II. NỘI DUNG\n\n${text}`).specialDays.map((x) => [x.date, x.name, x.year]);
  test.each([
    ['Kỷ niệm 96 năm Ngày thành lập Hội LHPN Việt Nam 20/10.', ['10-20', 'Ngày thành lập Hội LHPN Việt Nam', null]],
    ['Ngày thế giới phòng, chống mua bán người (30/7).', ['07-30', 'Ngày thế giới phòng, chống mua bán người', null]],
    ['Nhân Ngày truyền thống ngành Dân số 26/12/2026.', ['12-26', 'Ngày truyền thống ngành Dân số', 2026]],
    ['Kỷ niệm Ngày thành lập Đoàn (26/3/1931 - 26/3/2026).', ['03-26', 'Ngày thành lập Đoàn', 2026]],
    ['Ngày Gia đình Việt Nam 28/6.', ['06-28', 'Ngày Gia đình Việt Nam', null]],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });
});

describe('help lines', () => {
  const lines = (text: string) => planOf(`II. NỘI DUNG\n\n${text}`).hotlines.map((x) => [x.number, x.name]);
  test.each([
    [
      'Kết nối với đường dây nóng của Phòng Lao động - Thương binh và Xã hội huyện.',
      [null, 'Đường dây nóng của Phòng Lao động - Thương binh và Xã hội huyện'],
    ],
    ['Đường dây nóng của Phòng Văn hóa - Xã hội: 0236 394 4113.', ['0236 394 4113', 'Đường dây nóng của Phòng Văn hóa - Xã hội']],
    ['Tổng đài Công đoàn - điện thoại 1900 6158.', ['1900 6158', 'Tổng đài Công đoàn']],
    [
      'Đường dây nóng Trung tâm Tư vấn - Dịch vụ tài chính, số 0912345678.',
      ['0912345678', 'Đường dây nóng Trung tâm Tư vấn - Dịch vụ tài chính'],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});

describe('suspected errors of recognition', () => {
  const suspects = (text: string) => planOf(`II. NỘI DUNG\n\n${text}`).suspects.map((s) => `${s.found} → ${s.suggest}`);
  test.each([
    ['Kịp thời ngăn chăn hành vi bạo lực.', ['ngăn chăn → ngăn chặn']],
    ['Phòng, chống bạo lực gia đinh.', ['gia đinh → gia đình']],
    ['Hoàn thành các chi tiêu được giao.', ['chi tiêu → chỉ tiêu']],
    ['Bảo vệ trẻ cm, phu nữ và bao lực.', ['phu nữ → phụ nữ', 'bao lực → bạo lực']],
    ['Rà soát Quy chế chi tiêu nội bộ; mức chi tiêu cho đào tạo.', []],
    ['Đánh giá dinh dưỡng trẻ em; tổ chức tại xã Gia Định, huyện Nông Cống.', []],
    ['Cần bổ sung kinh phí; có quan hệ phối hợp.', []],
    ['Truyền thống gia đình, truyền thông cơ sở.', []],
  ])('%s', (text, expected) => {
    expect(suspects(text)).toEqual(expected);
  });
});
