/** Wordings of bodies, bases, the month and help lines that real documents use, several of each kind. */
import { describe, expect, test } from 'vitest';
import { splitBodies } from '../../src/importer/organisation.ts';
import { planOf } from '../fixtures/importer/plan-of.ts';

test.each([
  ['Các Sở Giáo dục và Đào tạo, Khoa học và Công nghệ, Tư pháp', ['Sở Giáo dục và Đào tạo', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp']],
  ['Các phòng Nội vụ, Y tế, Dân tộc', ['Phòng Nội vụ', 'Phòng Y tế', 'Phòng Dân tộc']],
  ['Các Hội Nông dân, Cựu chiến binh', ['Hội Nông dân', 'Hội Cựu chiến binh']],
  ['Các sở, ban, ngành', ['các sở, ban, ngành']],
  ['Các ban Đảng, Văn phòng Huyện ủy', ['các ban Đảng', 'Văn phòng Huyện ủy']],
  [
    'Liên đoàn Lao động các huyện, thị xã; công đoàn ngành; Công đoàn Khu kinh tế',
    ['Liên đoàn Lao động các huyện, thị xã', 'công đoàn ngành', 'Công đoàn Khu kinh tế'],
  ],
  ['Công an tỉnh - Bộ Chỉ huy Quân sự tỉnh', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']],
  ['Văn phòng HĐND - UBND xã', ['Văn phòng HĐND - UBND xã']],
  ['Phòng Văn hóa - Xã hội', ['Phòng Văn hóa - Xã hội']],
  ['Văn phòng HĐND và UBND xã; Trạm Y tế', ['Văn phòng HĐND và UBND xã', 'Trạm Y tế']],
  ['Phòng Y tế phối hợp với Trung tâm Y tế', ['Phòng Y tế', 'Trung tâm Y tế']],
  ['Trại tạm giam, Nhà tạm giữ Công an các huyện', ['Trại tạm giam', 'Nhà tạm giữ Công an các huyện']],
])('bodies of a heading: %s', (text, names) => {
  expect(splitBodies(text)).toEqual(names);
});

test.each([
  'Phòng Giáo dục; Trung tâm Y tế: Đưa nội dung giới vào sinh hoạt.',
  '**Hội Nông dân xã; Đoàn Thanh niên xã:** Vận động hội viên.',
])('bodies parted by a semicolon before their task: %s', (line) => {
  const { sections } = planOf(`II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Khám.\n\n2. ${line}`);
  expect(sections.map((s) => [s.agencies.length, s.tasks.length])).toEqual([
    [1, 1],
    [2, 1],
  ]);
});

test('a sentence with a semicolon before its colon is no heading', () => {
  const { sections } = planOf('II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế tổ chức khám; phối hợp các đơn vị: trường học, trạm y tế.');
  expect(sections).toEqual([]);
});

test('a list of bodies without verb or full stop is a heading, small letters or not', () => {
  const { sections } = planOf(
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Khám.\n\n2. Liên đoàn Lao động các huyện, thành phố; công đoàn ngành; Công đoàn Khu kinh tế\n\n- Vận động.',
  );
  expect(sections.map((s) => s.agencies.length)).toEqual([1, 3]);
});

describe('who issued what is cited', () => {
  const issuers = (basis: string) => {
    const { citations } = planOf('II. NỘI DUNG\n\nThử.', basis);
    return citations.map(({ number, issuer }) => [number, issuer]);
  };
  test.each([
    [
      'Theo đề nghị của Sở Nội vụ tại Tờ trình số 17/TTr-SNV ngày 2/3/2026, Báo cáo số 41/BC-SNV ngày 4/3/2026 và Công văn số 9/SNV-BĐG ngày 5/3/2026;',
      [
        ['17/TTr-SNV', 'Sở Nội vụ'],
        ['41/BC-SNV', 'Sở Nội vụ'],
        ['9/SNV-BĐG', 'Sở Nội vụ'],
      ],
    ],
    [
      'Xét đề nghị của Sở Y tế tại Tờ trình số 3/TTr-SYT ngày 2/3/2026; của Công an tỉnh tại Công văn số 8/CAT-PV ngày 3/3/2026;',
      [
        ['3/TTr-SYT', 'Sở Y tế'],
        ['8/CAT-PV', 'Công an tỉnh'],
      ],
    ],
    [
      'Theo đề nghị của Thống đốc Ngân hàng Nhà nước tại Tờ trình số 5/TTr-NHNN ngày 3/3/2026;',
      [['5/TTr-NHNN', 'Thống đốc Ngân hàng Nhà nước']],
    ],
    ['Căn cứ Quyết định số 84/QĐ-BNV ngày … tháng 3 năm 2025 của Bộ trưởng Bộ Nội vụ;', [['84/QĐ-BNV', 'Bộ trưởng Bộ Nội vụ']]],
    [
      'Căn cứ Thông tư số 18/2019/TT-BYT ngày 4/10/2019 của Bộ trưởng Bộ Y tế Hướng dẫn thực hiện;',
      [['18/2019/TT-BYT', 'Bộ trưởng Bộ Y tế']],
    ],
    ['Thực hiện Chỉ thị số 21-CT/TW ngày 20/01/2018 của Ban Bí thư và Luật Phòng, chống bạo lực gia đình;', [['21-CT/TW', 'Ban Bí thư']]],
    [
      'Căn cứ Nghị quyết số 7/NQ-HĐND ngày 5/6/2025; Kế hoạch số 8/KH-UBND ngày 7/6/2025 của UBND tỉnh;',
      [
        ['7/NQ-HĐND', null],
        ['8/KH-UBND', 'UBND tỉnh'],
      ],
    ],
  ])('%s', (basis, wanted) => {
    expect(issuers(basis)).toEqual(wanted);
  });
});

test.each([
  ['từ ngày 15 tháng 11 đến ngày 15 tháng 12 năm 2026', '“Cùng nhau lên tiếng”'],
  ['15/11/2026 - 15/12/2026', '“Cùng nhau lên tiếng”'],
])('the month and its theme, told apart from its name: %s', (days, theme) => {
  const { actionMonth } = planOf(
    `II. NỘI DUNG\n\n1. Thời gian: ${days}.\n\n2. Chủ đề:\n\n${theme}\n\n3. Thông điệp.`,
    '',
    'Triển khai Tháng hành động vì bình đẳng giới năm 2026',
  );
  expect(actionMonth).toMatchObject({ from: '11-15', to: '12-15', year: 2026, theme: 'Cùng nhau lên tiếng' });
});

test.each([
  ['Gọi Tổng đài tư vấn, hỗ trợ nạn nhân bạo lực 18001567 khi cần.', [['18001567', 'Tổng đài tư vấn, hỗ trợ nạn nhân bạo lực']]],
  ['Quảng bá Tổng đài phòng, chống mua bán người 111.', [['111', 'Tổng đài phòng, chống mua bán người']]],
  [
    'Gọi Tổng đài 111, đường dây nóng của xã 0296 3 123 456.',
    [
      ['111', null],
      ['0296 3 123 456', 'Đường dây nóng của xã'],
    ],
  ],
  [
    'Tổng đài 1900 969 680 của Ngôi nhà bình yên; đường dây nóng của Công an xã.',
    [
      ['1900 969 680', 'Ngôi nhà bình yên'],
      [null, 'Đường dây nóng của Công an xã'],
    ],
  ],
])('help lines: %s', (text, wanted) => {
  const found = planOf(`II. NỘI DUNG\n\n- ${text}`).hotlines;
  expect(found.map(({ number, name }, i) => [number, wanted[i]?.[1] === null ? null : name])).toEqual(wanted);
});

test('a page cut behind a comma is joined; one basis after another is not', () => {
  const long = 'Tổ chức các lớp tập huấn kỹ năng cho cán bộ làm công tác bình đẳng giới ở các xã Phong Yên, Thịnh Yên,';
  const cut = planOf(`II. NỘI DUNG\n\n- ${long}\n\nAn Yên và các xã lân cận.`);
  expect(cut.joints.length).toBe(1);
  const bases = planOf(
    'II. NỘI DUNG\n\nThử.',
    `Căn cứ Luật Bình đẳng giới và các văn bản hướng dẫn thi hành đang có hiệu lực trên địa bàn cả nước,\n\nCăn cứ Luật Trẻ em,`,
  );
  expect(bases.joints).toEqual([]);
});
