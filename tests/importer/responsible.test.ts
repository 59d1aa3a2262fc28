import { expect, test } from 'vitest';
import { parsePlanBody } from '../../src/mdx/plan-body.ts';
import { addressesOf, examineText, writeText } from '../fixtures/importer/words.ts';

const text = `UBND TỈNH SƠN KHÊ

Số: 5/KH-UBND

Sơn Khê, ngày 2 tháng 3 năm 2026

KẾ HOẠCH

Bình đẳng giới giai đoạn 2026 - 2030

I. MỤC TIÊU ĐẾN NĂM 2030

1. Mục tiêu 1: Trong lĩnh vực chính trị

- Chỉ tiêu 1: 75% cơ quan có lãnh đạo nữ.

2. Mục tiêu 2: Trong lĩnh vực lao động

- Chỉ tiêu 1: 55% lao động nữ hưởng lương.

- Chỉ tiêu 2: Dưới 26% lao động nữ làm nông nghiệp.

II. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ

a) Chịu trách nhiệm báo cáo chỉ tiêu 1 của mục tiêu 1; các chỉ tiêu 1, 2 (số liệu cấp tỉnh) của Mục tiêu 2.

2. Sở Tài chính, Sở Y tế

- Cung cấp số liệu chỉ tiêu 2 của mục tiêu 2 và chỉ tiêu 4 của mục tiêu 9.
`;

test('bodies answer for the targets whose printed numbers their tasks name; numbers that the plan lacks are left alone', () => {
  const [d] = examineText(text).documents;
  expect(d?.responsible.map(({ target, name }) => `${target.objective}.${target.indicator} ${name}`)).toEqual([
    '1.1 Sở Nội vụ',
    '2.1 Sở Nội vụ',
    '2.2 Sở Nội vụ',
    '2.2 Sở Tài chính',
    '2.2 Sở Y tế',
  ]);
});

test('are written with the clause that says so', () => {
  const { written } = writeText(text);
  const targets = written.facts['targets'] as { responsible?: { name: string; clause: string }[] }[];
  expect(targets.map((t) => t.responsible)).toEqual([
    [{ name: 'Sở Nội vụ', clause: 'ii-1-a' }],
    [{ name: 'Sở Nội vụ', clause: 'ii-1-a' }],
    [
      { name: 'Sở Nội vụ', clause: 'ii-1-a' },
      { name: 'Sở Tài chính', clause: 'ii-2-1' },
      { name: 'Sở Y tế', clause: 'ii-2-1' },
    ],
  ]);
  expect(addressesOf(written).has('ii-2-1')).toBe(true);
  expect(parsePlanBody(written.mdx, 'x.mdx').faults).toEqual([]);
});
