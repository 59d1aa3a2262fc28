import { describe, expect, test } from 'vitest';
import { describeFault } from '../../src/text/fault.ts';
import { checkSchema, readFacts } from '../../src/mdx/front-matter.ts';
import { planSchema } from '../../src/plan/schema.ts';
import { edit } from '../fixtures/edit.ts';
import { planFile, planFront, readPlan } from '../fixtures/plan.ts';

function faultsOf(from: string, to: string): string[] {
  return checkSchema(planSchema, readFacts(edit(planFront, from, to), planFile), planFile).faults.map(describeFault);
}

describe('planSchema', () => {
  test('takes the smallest plan and fills in what may be left out', () => {
    const { facts } = readPlan();
    expect(facts.budget.amounts[0]!.currency).toBe('VND');
    expect(facts.budget.amounts[0]!.purpose).toBeNull();
    expect(facts.targets[0]!.values[0]).toEqual({ comparator: '>=', value: 60, unit: '%', per: null, baseline: null, of: null });
    expect(facts.targets[0]!.responsible).toEqual([]);
  });

  test('refuses a key it does not know', () => {
    expect(faultsOf('status: issued', 'status: issued\ncolour: tím')[0]).toContain('có khóa lạ (colour). Hãy xóa hoặc sửa tên khóa.');
  });

  test('refuses a day that does not exist', () => {
    expect(faultsOf('issuedOn: "2024-03-05"', 'issuedOn: "2023-02-29"')).toMatchInlineSnapshot(`
      [
        "content/plans/hue/2024-a-luoi.mdx:12:11  “issuedOn”: ngày ISO không hợp lệ.",
      ]
    `);
  });

  test('refuses a day and month the wrong way round', () => {
    expect(faultsOf('recurring: "12-05"', 'recurring: "30-11"')).toMatchInlineSnapshot(`
      [
        "content/plans/hue/2024-a-luoi.mdx:34:68  “deadlines.1.recurring”: phải viết dạng tháng-ngày, ví dụ 11-30.",
      ]
    `);
  });

  test('wants a date or a yearly day of a deadline, not both and not neither', () => {
    expect(faultsOf('date: "2024-11-30", recurring: null', 'date: "2024-11-30", recurring: "11-30"')).toMatchInlineSnapshot(`
      [
        "content/plans/hue/2024-a-luoi.mdx:33:5  “deadlines.0”: phải có đúng một trong hai: date hoặc recurring.",
      ]
    `);
    expect(faultsOf('date: "2024-11-30", recurring: null', 'date: null, recurring: null')).toHaveLength(1);
  });

  test('refuses an address of a clause that is not made of printed numbers', () => {
    expect(faultsOf('{ clause: ii-1, names', '{ clause: II.1, names')).toMatchInlineSnapshot(`
      [
        "content/plans/hue/2024-a-luoi.mdx:20:15  “bodies.0.clause”: là mã mục, ví dụ iv-4-2.",
      ]
    `);
  });

  test.each([
    ['a kind of document outside the list', 'documentType: KH', 'documentType: XYZ'],
    ['a status outside the list', 'status: issued', 'status: signed'],
    ['a short title of more than 70 letters', 'shortTitle: Bình đẳng giới ở A Lưới năm 2024', `shortTitle: ${'a'.repeat(71)}`],
    ['an empty title', 'title: Công tác bình đẳng giới năm 2024', 'title: "  "'],
    ['half a đồng', 'from: 20000000', 'from: 20000000.5'],
    ['a negative amount', 'from: 20000000', 'from: -1'],
    ['another currency', 'per: năm, who: Phòng Nội vụ', 'per: năm, currency: USD, who: Phòng Nội vụ'],
    ['a body without a name', 'names: [Phòng Nội vụ]', 'names: []'],
    ['a form of signing outside the list', '[TM, KT]', '[TM, XX]'],
    ['a citation that points nowhere', 'subject: null, clauses: [mo-dau]', 'subject: null, clauses: []'],
    ['a number where a text belongs', 'title: Công tác bình đẳng giới năm 2024', 'title: 2024'],
    ['a comparator outside the list', 'comparator: ">="', 'comparator: "≥"'],
  ])('refuses %s', (_what, from, to) => {
    expect(faultsOf(from, to)).toHaveLength(1);
  });

  test('lets “the document does not say” stand as null', () => {
    const edits: [string, string][] = [
      ['documentNumber: 12/KH-UBND', 'documentNumber: null'],
      ['issuedOn: "2024-03-05"', 'issuedOn: null'],
      ['name: Nguyễn Thị Mai', 'name: null'],
      ['number: "111"', 'number: null'],
    ];
    const { facts } = readPlan(...edits);
    expect([facts.documentNumber, facts.issuedOn, facts.signature.name, facts.hotlines[0]!.number]).toEqual([null, null, null, null]);
  });
});
