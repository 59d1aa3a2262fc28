/** Lists that share a word, numbers and names set in unusual ways, lines set as on a page. */
import { describe, expect, test } from 'vitest';
import { valuesIn } from '../../src/importer/recognise/target-values.ts';
import { reportJson } from '../../src/importer/report-json.ts';
import { planOf } from '../fixtures/importer/plan-of.ts';
import { examineText } from '../fixtures/importer/words.ts';

describe('what offices leave out, share or print in lists', () => {
  test('a list of numbers shares the type and the body named before or behind it', () => {
    const cited = (basis: string) => planOf('', basis).citations.map((c) => [c.type, c.number, c.date, c.issuer]);
    expect(cited('Căn cứ các Quyết định của Thủ tướng Chính phủ: số 1696/QĐ-TTg ngày 02/10/2015, số 622/QĐ-TTg ngày 10/5/2017;')).toEqual([
      ['Quyết định', '1696/QĐ-TTg', '2015-10-02', 'Thủ tướng Chính phủ'],
      ['Quyết định', '622/QĐ-TTg', '2017-05-10', 'Thủ tướng Chính phủ'],
    ]);
    expect(cited('Căn cứ Nghị định số 70/2008/NĐ-CP, 48/2009/NĐ-CP của Chính phủ;')).toEqual([
      ['Nghị định', '70/2008/NĐ-CP', null, 'Chính phủ'],
      ['Nghị định', '48/2009/NĐ-CP', null, 'Chính phủ'],
    ]);
  });

  test('a law with a number is a citation, no named law', () => {
    const d = planOf('', 'Căn cứ Luật số 73/2006/QH11 về Bình đẳng giới;');
    expect([d.namedLaws, d.citations.map((c) => c.number)]).toEqual([[], ['73/2006/QH11']]);
  });

  test('a number before the name of its help line', () => {
    const d = planOf('II. NỘI DUNG\n\nGọi số 111 (Tổng đài Quốc gia bảo vệ trẻ em) khi cần.');
    expect(d.hotlines.map((h) => [h.number, h.name])).toEqual([['111', 'Tổng đài Quốc gia bảo vệ trẻ em']]);
  });

  test('days in a list', () => {
    const d = planOf('II. NỘI DUNG\n\nTruyền thông trong các ngày: Quốc tế Phụ nữ (8/3), Gia đình Việt Nam (28/6).');
    expect(d.specialDays.map((x) => [x.date, x.name])).toEqual([
      ['03-08', 'Ngày Quốc tế Phụ nữ'],
      ['06-28', 'Ngày Gia đình Việt Nam'],
    ]);
  });

  test('two days with remarks between them', () => {
    const d = planOf('II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Báo cáo trước ngày 15/6 (6 tháng), 15/12 (năm).');
    expect(d.deadlines.map((x) => x.date)).toEqual(['2026-06-15', '2026-12-15']);
  });

  test('a share between two figures is never sure', () => {
    const { documents } = reportJson({
      documents: [planOf('II. CHỈ TIÊU\n\n- Có 50 - 60% chi hội có mô hình.\n\n- Đạt 45% chi hội.')],
      changes: [],
    });
    expect((documents[0] as { targets: { certainty: string }[] }).targets.map((t) => t.certainty)).toEqual(['check', 'sure']);
  });

  test('number, place and day on one line, with blanks inside the number', () => {
    const [d] = examineText(
      'UBND TỈNH SƠN KHÊ\n\nTRUNG TÂM ĐIỀU DƯỠNG SƠN KHÊ\n\nSố: 45 / KH - TTĐD Sơn Khê, ngày 09 tháng 03 năm 2023\n\nKẾ HOẠCH\n\nCông tác năm 2023\n',
    ).documents;
    expect([d?.number.value, d?.date.place, d?.date.iso, d?.issuer.name]).toEqual([
      '45/KH-TTĐD',
      'Sơn Khê',
      '2023-03-09',
      'Trung tâm Điều dưỡng Sơn Khê',
    ]);
  });

  test('the name of the Youth Union stands over its letters as a motto does', () => {
    const [d] = examineText(
      'BCH ĐOÀN TỈNH SƠN KHÊ\n\nĐOÀN TNCS HỒ CHÍ MINH\n\nSố: 101-KH/ĐTN\n\nSơn Khê, ngày 1 tháng 11 năm 2021\n\nKẾ HOẠCH\n\nCông tác năm 2021\n',
    ).documents;
    expect(d?.issuer).toMatchObject({ name: 'BCH đoàn tỉnh Sơn Khê', parent: null });
  });

  test('a year is no count', () => {
    expect(valuesIn('từ 2025 đạt 100% có hồ sơ').map((v) => v.value)).toEqual([100]);
  });

  test('a review has no report date, though its sentence goes on with one', () => {
    const d = planOf('II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Sơ kết trước ngày 15/6/2024; báo cáo tổng kết trước 10/12/2025.');
    expect(d.deadlines.map((x) => x.date)).toEqual(['2025-12-10']);
  });

  test('a number without a stroke behind its serial', () => {
    const [d] = examineText(
      'HỘI NỮ TRÍ THỨC\n\nSố 12 KH/HNTT\n\nSơn Khê, ngày 5 tháng 1 năm 2026\n\nKẾ HOẠCH\n\nCông tác năm 2026\n',
    ).documents;
    expect([d?.number.serial, d?.number.symbol, d?.number.value]).toEqual(['12', 'KH/HNTT', '12KH/HNTT']);
  });
});

test('in a text set with its first lines drawn in, such a line opens a paragraph, however full the line before is', () => {
  const wide = (text: string) => `     ${text}`;
  const [d] = examineText(
    [
      'UBND TỈNH SƠN KHÊ',
      '',
      'Số: 5/KH-UBND',
      '',
      'Sơn Khê, ngày 2 tháng 3 năm 2026',
      '',
      wide('KẾ HOẠCH'),
      wide('Công tác năm 2026'),
      '',
      wide('I. TỔ CHỨC THỰC HIỆN'),
      wide('1. Công an thành phố, Bộ Chỉ huy Quân sự thành phố, Tòa án nhân dân, Viện'),
      'kiểm sát nhân dân thành phố',
      wide('Xử lý nghiêm hành vi bạo lực; phối hợp với các cơ quan, đơn vị và địa'),
      'phương bảo vệ người bị bạo lực.',
      wide('2. Đài Phát thanh và Truyền hình thành phố; Cổng thông tin điện tử'),
      wide('Mở chuyên mục.'),
    ].join('\n'),
  ).documents;
  expect(d?.sections.map((s) => [s.agencies.length, s.tasks.length])).toEqual([
    [4, 1],
    [2, 1],
  ]);
});
