import { expect, test } from 'vitest';
import { examineText } from '../fixtures/importer/words.ts';

/** The title of a decision of which these lines stand between its type and its first "Điều". */
const titleOf = (lines: string[]) => {
  const head = ['UBND TỈNH MẪU', 'Số: 12/QĐ-UBND', 'Mẫu, ngày 01 tháng 02 năm 2026', 'QUYẾT ĐỊNH'];
  const rest = ['QUYẾT ĐỊNH:', 'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thử.', 'Nơi nhận:', '- Lưu: VT.'];
  return (gap: string) => examineText([...head, ...lines, ...rest].join(gap)).documents[0]!.title?.text;
};
const subject = 'Ban hành Kế hoạch hành động về bình đẳng giới năm 2026';
const basis = 'Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;';

test.each([
  'ỦY BAN NHÂN DÂN TỈNH MẪU',
  'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU',
  'BỘ TRƯỞNG BỘ Y TẾ',
  'THỦ TƯỚNG CHÍNH PHỦ',
  'HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC MẪU',
  'GIÁM ĐỐC SỞ NỘI VỤ TỈNH MẪU',
  'BAN THƯỜNG VỤ TỈNH ỦY MẪU',
])('who decides is not part of the title: %s', (authority) => {
  for (const gap of ['\n', '\n\n']) {
    expect(titleOf([subject, authority, basis])(gap)).toBe(subject);
    expect(titleOf([subject.toLocaleUpperCase('vi'), authority, basis])(gap)).toBe(subject.toLocaleUpperCase('vi'));
  }
});

test('a body that the title itself names stays in it', () => {
  const title = ['BAN HÀNH QUY CHẾ PHỐI HỢP CÔNG TÁC BÌNH ĐẲNG GIỚI CỦA', 'ỦY BAN NHÂN DÂN TỈNH MẪU'];
  expect(titleOf([...title, basis])('\n')).toBe(title.join(' '));
});

test.each([
  ['HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC MẪU', 'Trường Đại học Mẫu'],
  ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU', 'UBND tỉnh Mẫu'],
  ['BỘ TRƯỞNG BỘ Y TẾ', 'Bộ Y tế'],
])('where the head of a decision is cut off, who decides is who issues: %s', (authority, name) => {
  const text = ['QUYẾT ĐỊNH', subject, authority, basis, 'QUYẾT ĐỊNH:', 'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thử.'];
  expect(examineText(text.join('\n')).documents[0]!.issuer.name?.toLocaleLowerCase('vi')).toBe(name.toLocaleLowerCase('vi'));
});

test.each([
  ['Số: 407 /KH-HVM Mẫu Sơn, ngày-|“tháng  11 năm 2024', { number: '407/KH-HVM', place: 'Mẫu Sơn', partial: '2024' }],
  ['Số: 38/KH-HVM Mẫu Sơn, ngày … tháng 3 năm 2025', { number: '38/KH-HVM', place: 'Mẫu Sơn', partial: '2025' }],
])('number and date on one line, the day lost: %s', (line, wanted) => {
  const text = [`HỌC VIỆN MẪU Độc lập —- Tự do - Hạnh phúc`, line, 'KẾ HOẠCH', 'Tổ chức thử', 'I. MỤC ĐÍCH', 'Để thử.'];
  const { number, date, issuer } = examineText(text.join('\n')).documents[0]!;
  expect({ number: number.value, place: date.place, partial: date.partial }).toEqual(wanted);
  expect(issuer.name?.toLocaleLowerCase('vi')).toBe('học viện mẫu');
});
