/** Which bodies a heading names, whatever kind of body it is. */
import { describe, expect, test } from 'vitest';
import { splitBodies, startsWithBody } from '../../src/importer/organisation.ts';
import { reportJson } from '../../src/importer/report-json.ts';
import { examineText } from '../fixtures/importer/words.ts';

describe('a heading names', () => {
  test.each([
    ['Phòng Trẻ em, Bình đẳng giới và Phòng, chống tệ nạn xã hội', ['Phòng Trẻ em, Bình đẳng giới và Phòng, chống tệ nạn xã hội']],
    ['Chi cục Phòng, chống tệ nạn xã hội; Chi cục Dân số', ['Chi cục Phòng, chống tệ nạn xã hội', 'Chi cục Dân số']],
    ['Ban Chỉ đạo phòng, chống tội phạm huyện', ['Ban Chỉ đạo phòng, chống tội phạm huyện']],
    ['Hội Liên hiệp Phụ nữ huyện, Huyện Đoàn và Hội Nông dân huyện', ['Hội Liên hiệp Phụ nữ huyện', 'Huyện Đoàn', 'Hội Nông dân huyện']],
    ['Hội Nông dân, Cựu chiến binh xã', ['Hội Nông dân', 'Hội Cựu chiến binh xã']],
    ['Tạp chí Sông Ngàn, Nhà xuất bản Sơn Khê', ['Tạp chí Sông Ngàn', 'Nhà xuất bản Sơn Khê']],
    ['Hạt Kiểm lâm, Đồn Biên phòng và Trạm Thú y', ['Hạt Kiểm lâm', 'Đồn Biên phòng', 'Trạm Thú y']],
    ['Xí nghiệp Than Hà Lầm, Nông trường Tân Trào', ['Xí nghiệp Than Hà Lầm', 'Nông trường Tân Trào']],
    ['Công chức Văn hóa - Xã hội, Công chức Tư pháp - Hộ tịch', ['Công chức Văn hóa - Xã hội', 'Công chức Tư pháp - Hộ tịch']],
    ['Trường Mầm non, Tiểu học Sao Mai', ['Trường Mầm non', 'Trường Tiểu học Sao Mai']],
    ['Thống kê tỉnh, Thi hành án dân sự tỉnh', ['Thống kê tỉnh', 'Thi hành án dân sự tỉnh']],
    ['Ban Chỉ huy Quân sự, Công an xã', ['Ban Chỉ huy Quân sự', 'Công an xã']],
    ['Cấp ủy, tổ chức đảng các cấp', ['Cấp ủy, tổ chức đảng các cấp']],
    ['Tổ công nghệ số cộng đồng, Tổ hòa giải', ['Tổ công nghệ số cộng đồng', 'Tổ hòa giải']],
    ['Phòng Hành chính – Quản trị, phòng Y tế, tổ Bếp', ['Phòng Hành chính – Quản trị', 'Phòng Y tế', 'Tổ Bếp']],
    ['Các bản, tổ dân phố', ['các bản, tổ dân phố']],
    ['Khối thi đua các cơ quan Đảng; Làng nghề Phú Lãng', ['Khối thi đua các cơ quan Đảng', 'Làng nghề Phú Lãng']],
    ['Các đồng chí Ủy viên Ban Thường vụ', ['các đồng chí Ủy viên Ban Thường vụ']],
  ])('%s', (heading, bodies) => {
    expect(splitBodies(heading)).toEqual(bodies);
  });

  test.each([
    'Tổ chức thực hiện',
    'Bản tin chuyên đề',
    'Cán bộ, công chức tham gia',
    'Cán bộ nữ trong quy hoạch',
    'Công chức, viên chức',
    'Cơ sở vật chất',
    'Ngành nghề mới',
    'Khu vực nông thôn',
    'Nhóm giải pháp',
    'Thống kê số liệu',
    'Thuế thu nhập',
    'Phòng, chống bạo lực gia đình',
    'Làng quê đáng sống',
  ])('no body: %s', (text) => {
    expect(startsWithBody(text)).toBe(false);
  });
});

describe('a heading that goes on with its task', () => {
  const sectionsOf = (body: string) =>
    examineText(
      `UBND TỈNH SƠN KHÊ\n\nSố: 5/KH-UBND\n\nSơn Khê, ngày 2 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nCông tác năm 2026\n\nI. MỤC ĐÍCH\n\nThiết thực.\n\nII. TỔ CHỨC THỰC HIỆN\n\n${body}\n`,
    ).documents[0]?.sections.map((s) => [s.agencies.join('; '), s.requested, s.tasks.map((t) => t.text)]);

  test.each([
    [
      'a whole bold line that asks',
      '### 1. Đề nghị Hội Phụ nữ các sở, ngành: Chủ động ban hành kế hoạch và gửi về Sở Nội vụ trước ngày 20/3.',
      ['Hội Phụ nữ các sở, ngành', true, ['Chủ động ban hành kế hoạch và gửi về Sở Nội vụ trước ngày 20/3.']],
    ],
    [
      'a whole bold line that assigns',
      '**1. Trạm Y tế: Khám sàng lọc; tư vấn sức khỏe sinh sản.**',
      ['Trạm Y tế', false, ['Khám sàng lọc; tư vấn sức khỏe sinh sản.']],
    ],
    ['a plain line', '1. Tạp chí Sông Ngàn: Mở chuyên mục.', ['Tạp chí Sông Ngàn', false, ['Mở chuyên mục.']]],
    [
      'bodies after a colon are still the heading',
      '**1. Các phòng: Tư pháp, Y tế**\n\n- Lồng ghép giới.',
      ['Phòng Tư pháp; Phòng Y tế', false, ['Lồng ghép giới.']],
    ],
  ])('%s', (_, body, expected) => {
    expect(sectionsOf(body)).toEqual([expected]);
  });
});

test('a body whose head word is printed once for several is to be checked', () => {
  const { documents } = reportJson(
    examineText(
      'KẾ HOẠCH\n\nCông tác năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế, Nội vụ\n\n- Phối hợp.\n\n2. Sở Tư pháp, Sở Y tế\n\n- Phối hợp.\n',
    ),
  );
  expect((documents[0] as { agency_tasks: { certainty: string }[] }).agency_tasks.map((a) => a.certainty)).toEqual(['check', 'sure']);
});
