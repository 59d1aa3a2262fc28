/** Targets that stand in a table: one a row, whatever its columns are called. */
import { describe, expect, test } from 'vitest';
import { examineText } from '../fixtures/importer/words.ts';

const head =
  'UBND TỈNH SƠN KHÊ\n\nSố: 5/KH-UBND\n\nSơn Khê, ngày 2 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nBình đẳng giới giai đoạn 2026 - 2030\n\n';
const targets = (body: string) =>
  examineText(`${head}I. MỤC ĐÍCH\n\nThiết thực.\n\n${body}\n`).documents[0]?.targets.map(
    (t) =>
      `${t.line} ${t.objective ?? '-'}.${t.indicator ?? '-'} ${t.direction} ${t.deadline ?? '-'} ${t.values
        .map((v) => `${v.comparator}${v.value}${v.baseline === null ? '' : `<${v.baseline}`} ${v.unit}${v.per ? ` per ${v.per}` : ''}`)
        .join(', ')}`,
  );

describe('a table of targets', () => {
  test('objectives as rows of their own, unit and one year', () => {
    expect(
      targets(
        'II. CHỈ TIÊU ĐẾN NĂM 2030\n\n| Nội dung | Đơn vị tính | Đến cuối năm 2028 |\n|---|---|---|\n| **Mục tiêu 1. Nhận thức** | | |\n| Chỉ tiêu 1. Cán bộ được tập huấn | % | trên 80 |\n| Chỉ tiêu 2. Phòng vắt sữa tại doanh nghiệp có từ 1.000 lao động nữ trở lên | phòng | 14 |\n| **Mục tiêu 2. Cán bộ** | | |\n| Chỉ tiêu 1. Tỷ lệ nữ cấp ủy | % | ít nhất 30 |',
      ),
    ).toEqual(['20 1.1 reach 2028 >80 %', '21 1.2 reach 2028 =14 phòng', '23 2.1 reach 2028 >=30 %']);
  });

  test('numbered rows and two years', () => {
    expect(
      targets(
        'II. MỤC TIÊU\n\n| TT | Chỉ tiêu | ĐVT | 2028 | 2030 |\n|---|---|---|---|---|\n| I | Lĩnh vực chính trị | | | |\n| 1 | Tỷ lệ nữ đại biểu HĐND | % | 30 | ≥ 35 |\n| 2 | Tỷ số giới tính khi sinh | bé trai/100 bé gái | 112 | ≤ 111 |',
      ),
    ).toEqual(['20 -.- reach 2030 =30 %, >=35 %', '21 -.- reach 2030 =112 bé trai/100 bé gái per 100, <=111 bé trai/100 bé gái per 100']);
  });

  test('what is reached so far is the baseline; a column of bodies is no value', () => {
    expect(
      targets(
        'II. CÁC CHỈ TIÊU CHỦ YẾU\n\n| Số TT | Tên chỉ tiêu | Thực hiện năm 2025 | Mục tiêu năm 2026 | Cơ quan theo dõi |\n|---|---|---|---|---|\n| 1 | Tỷ lệ tảo hôn (%) | 9,2 | dưới 6 | Sở Nội vụ |\n| 2 | Số câu lạc bộ (câu lạc bộ) | 12 | 15 | Hội Phụ nữ |\n| 3 | Rà soát quy ước | | Hoàn thành | Sở Tư pháp |',
      ),
    ).toEqual(['19 -.- decrease 2026 <6<9.2 %', '20 -.- increase 2026 =15<12 câu lạc bộ', '21 -.- qualitative 2026 ']);
  });

  test('a head over two rows, units in the cells', () => {
    expect(
      targets(
        'II. MỤC TIÊU CỤ THỂ\n\n| TT | Chỉ tiêu | Lộ trình | |\n|---|---|---|---|\n| | | Năm 2027 | Năm 2030 |\n| 1 | Cơ quan có lãnh đạo nữ | 60% | từ 75% trở lên |',
      ),
    ).toEqual(['20 -.- reach 2030 =60 %, >=75 %']);
  });

  test('tables of tasks, of reports and of money are none', () => {
    expect(
      targets(
        'II. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Mở 4 lớp | Sở Y tế | 2026 |\n\nIII. KINH PHÍ\n\n| TT | Nội dung | ĐVT | Năm 2026 |\n|---|---|---|---|\n| 1 | In tờ rơi | triệu đồng | 20 |\n\nPHỤ LỤC MẪU BÁO CÁO\n\n| TT | Chỉ tiêu | ĐVT | Kết quả năm 2026 |\n|---|---|---|---|\n| 1 | Tỷ lệ nữ | % | 30 |',
      ),
    ).toEqual([]);
  });

  test('rows that lost their cells give no figures', () => {
    expect(targets('II. CHỈ TIÊU\n\n1 Nữ trưởng bản người 2 4 6\n\n2 Hộ được tuyên truyền % 55 ≥80 ≥95')).toEqual([]);
  });
});
