import { expect, test } from 'vitest';
import { examineText } from '../fixtures/importer/words.ts';

const lawsIn = (basis: string) => {
  const text = `UBND XÃ MẪU\n\nSố: 1/KH-UBND\n\nMẫu, ngày 01 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nThử nghiệm năm 2026\n\n${basis}\n\nI. MỤC ĐÍCH\n\nĐể thử.\n\nNơi nhận:\n\n- Lưu: VT.`;
  return examineText(text).documents[0]!.namedLaws.map(({ name, year }) => [name, year]);
};

test.each([
  ['Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;', [['Luật Bình đẳng giới', 2006]]],
  ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;', [['Luật Tổ chức chính quyền địa phương', 2025]]],
  ['Căn cứ Luật Phòng, chống bạo lực gia đình ngày 14/11/2022;', [['Luật Phòng, chống bạo lực gia đình', 2022]]],
  [
    'Căn cứ Luật Khám bệnh, chữa bệnh năm 2023; Luật Cán bộ, công chức;',
    [
      ['Luật Khám bệnh, chữa bệnh', 2023],
      ['Luật Cán bộ, công chức', null],
    ],
  ],
  [
    'Căn cứ Luật Xây dựng ngày 18/6/2014; Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020;',
    [
      ['Luật Xây dựng', 2014],
      ['Luật sửa đổi, bổ sung một số điều của Luật Xây dựng', 2020],
    ],
  ],
  [
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;',
    [['Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương', 2019]],
  ],
  ['Căn cứ Luật Thủ đô đã được sửa đổi theo Luật số 35/2018/QH14;', [['Luật Thủ đô', null]]],
  [
    'Căn cứ Luật Trẻ em và Luật Thanh niên;',
    [
      ['Luật Trẻ em', null],
      ['Luật Thanh niên', null],
    ],
  ],
])('%s', (basis, laws) => {
  expect(lawsIn(basis)).toEqual(laws);
});
