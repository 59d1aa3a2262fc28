import { describe, expect, test } from 'vitest';
import { figuresStated } from '../../../src/plan/rules/figures-stated.ts';
import { findingsOf, say } from '../../fixtures/plan.ts';

const find = (...edits: [string, string][]) => findingsOf(figuresStated, ...edits);
const pathsOf = (...edits: [string, string][]) => find(...edits).map((finding) => finding.path);

test('a plan whose clauses show every figure has no fault', () => {
  expect(find()).toEqual([]);
});

describe('a deadline', () => {
  test('that differs from its clause is a fault that names the day', () => {
    expect(say(find(['date: "2024-11-30"', 'date: "2024-11-20"']))).toMatchInlineSnapshot(`
      [
        "deadlines.0: Mục #iii không có “20/11/2024”. Số ở phần thông tin và số trong mục phải giống nhau; hãy xem lại văn bản gốc.",
      ]
    `);
  });

  test.each(['30/11/2024', '30-11-2024', '30 tháng 11'])('may be printed “%s”', (form) => {
    expect(find(['ngày 30/11/2024', `ngày ${form}`])).toEqual([]);
  });

  test.each(['5/12', '05/12', '05 tháng 12'])('of every year may be printed “%s”', (form) => {
    expect(find(['ngày 05 tháng 12', `ngày ${form}`])).toEqual([]);
  });

  test('must stand on its own: “30/11” is not in “130/11” or “30/112”', () => {
    expect(pathsOf(['ngày 30/11/2024', 'công văn 130/11'])).toEqual([['deadlines', 0]]);
    expect(pathsOf(['ngày 30/11/2024', 'công văn 30/112'])).toEqual([['deadlines', 0]]);
  });
});

describe('a special day', () => {
  test.each(['8/3', '08/3', '08/03', '8 tháng 3'])('may be printed “%s”', (form) => {
    expect(find(['nhân ngày 8/3.', `nhân ngày ${form}.`])).toEqual([]);
  });

  test('is not stated by a note of the editor', () => {
    expect(pathsOf(['- Gặp mặt nhân ngày 8/3.', '- Gặp mặt.'])).toEqual([['specialDays', 0]]);
  });

  test('is not in “18/3” or “8/30”', () => {
    expect(pathsOf(['nhân ngày 8/3.', 'nhân ngày 18/3.'])).toEqual([['specialDays', 0]]);
    expect(pathsOf(['nhân ngày 8/3.', 'nhân ngày 8/30.'])).toEqual([['specialDays', 0]]);
  });
});

describe('an amount', () => {
  test('must be in its clause at both ends', () => {
    expect(pathsOf(['from: 20000000', 'from: 25000000'])).toEqual([['budget', 'amounts', 0]]);
    expect(pathsOf(['to: 30000000', 'to: 300000000'])).toEqual([['budget', 'amounts', 0]]);
  });

  test('may be printed in full or in millions', () => {
    expect(find(['5.000.000 đồng', '5 triệu đồng'])).toEqual([]);
    expect(find(['từ 20 đến 30 triệu đồng', 'từ 20.000.000 đến 30.000.000 đồng'])).toEqual([]);
  });

  test('with a zero too many is a fault', () => {
    expect(say(find(['from: 5000000,', 'from: 50000000,']))).toMatchInlineSnapshot(`
      [
        "budget.amounts.1: Mục #i-2 không có “50.000.000”. Số ở phần thông tin và số trong mục phải giống nhau; hãy xem lại văn bản gốc.",
      ]
    `);
  });
});

describe('a target', () => {
  test('whose number is not in its clause is a fault at its value', () => {
    expect(pathsOf(['value: 60', 'value: 65'])).toEqual([['targets', 0, 'values', 0]]);
  });

  test('may be printed as a word, with a zero, or with a decimal comma', () => {
    expect(find(['bốn cơ quan', '04 cơ quan'])).toEqual([]);
    expect(find(['value: 60', 'value: 60.5'], ['60%', '60,5%'])).toEqual([]);
    expect(find(['value: 60', 'value: 1670'], ['60%', '1.670 nữ'])).toEqual([]);
  });

  test('is not stated by a longer number', () => {
    expect(pathsOf(['60%', '160%'])).toEqual([['targets', 0, 'values', 0]]);
    expect(pathsOf(['60%', '600'])).toEqual([['targets', 0, 'values', 0]]);
  });
});

describe('a citation', () => {
  test('whose number its clause does not print is a fault', () => {
    expect(say(find(['number: 28/NQ-CP', 'number: 82/NQ-CP']))).toMatchInlineSnapshot(`
      [
        "citations.0: Mục #mo-dau không có “82/NQ-CP”. Số ở phần thông tin và số trong mục phải giống nhau; hãy xem lại văn bản gốc.",
      ]
    `);
  });

  test('is not stated by a longer number', () => {
    expect(pathsOf(['Nghị quyết số 28/NQ-CP của', 'Nghị quyết số 128/NQ-CP của'])).toEqual([['citations', 0]]);
    expect(pathsOf(['Nghị quyết số 28/NQ-CP của', 'Nghị quyết số 28/NQ-CPH của'])).toEqual([['citations', 0]]);
  });
});

test('the theme of the month must stand in a clause word for word', () => {
  expect(say(find(['theme: Chung tay vì bình đẳng', 'theme: Chung tay vì sự bình đẳng']))).toMatchInlineSnapshot(`
    [
      "actionMonth.theme: Chủ đề không có nguyên văn trong các mục đã ghi. Hãy chép đúng từng chữ.",
    ]
  `);
  expect(find(['theme: Chung tay vì bình đẳng', 'theme: null'])).toEqual([]);
});

test('an address that does not exist is left to the rule on clauses', () => {
  expect(find(['via: null, clause: iii }', 'via: null, clause: ix }'])).toEqual([]);
});
