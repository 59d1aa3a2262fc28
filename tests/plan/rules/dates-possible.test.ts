import { expect, test } from 'vitest';
import { datesPossible } from '../../../src/plan/rules/dates-possible.ts';
import { findingsOf, say } from '../../fixtures/plan.ts';

const find = (...edits: [string, string][]) => findingsOf(datesPossible, ...edits);

test('a plan issued within its period with deadlines in it has no fault', () => {
  expect(find()).toEqual([]);
});

test('a plan issued before its period, and a report in the year after it, are possible', () => {
  expect(find(['issuedOn: "2024-03-05"', 'issuedOn: "2023-12-20"'], ['date: "2024-11-30"', 'date: "2026-01-15"'])).toEqual([]);
});

test('a period that ends before it begins is a fault', () => {
  expect(say(find(['{ from: 2024, to: 2025 }', '{ from: 2026, to: 2025 }']))).toMatchInlineSnapshot(`
    [
      "period: Giai đoạn 2026–2025 kết thúc trước khi bắt đầu.",
      "deadlines.0.date: Hạn năm 2024 nằm ngoài giai đoạn 2026–2025.",
    ]
  `);
});

test('a day of issue after the period is a fault', () => {
  expect(say(find(['issuedOn: "2024-03-05"', 'issuedOn: "2026-03-05"']))).toMatchInlineSnapshot(`
    [
      "issuedOn: Ngày ban hành sau khi giai đoạn đã hết. Hãy xem lại văn bản gốc.",
    ]
  `);
});

test('a whole date beside a partial one is a fault', () => {
  expect(say(find(['issuedPartial: null', 'issuedPartial: "2024"']))).toMatchInlineSnapshot(`
    [
      "issuedPartial: Đã có issuedOn thì issuedPartial phải là null.",
    ]
  `);
});

test('a draft with a number is a fault; a draft without one is none', () => {
  expect(say(find(['status: issued', 'status: draft']))).toMatchInlineSnapshot(`
    [
      "status: Dự thảo thì chưa có số. Hãy để documentNumber: null hoặc sửa status: issued.",
    ]
  `);
  expect(find(['status: issued', 'status: draft'], ['documentNumber: 12/KH-UBND', 'documentNumber: null'])).toEqual([]);
});

test.each([
  ['the year before the period', '2023-11-30'],
  ['two years after it', '2027-11-30'],
])('a deadline in %s is a fault', (_when, date) => {
  expect(find(['date: "2024-11-30"', `date: "${date}"`]).map((finding) => finding.path)).toEqual([['deadlines', 0, 'date']]);
});

test('the fault of a deadline names its year and the period', () => {
  expect(say(find(['date: "2024-11-30"', 'date: "2204-11-30"']))).toMatchInlineSnapshot(`
    [
      "deadlines.0.date: Hạn năm 2204 nằm ngoài giai đoạn 2024–2025.",
    ]
  `);
});
