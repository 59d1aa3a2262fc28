import { describe, expect, test } from 'vitest';
import {
  allCitations,
  byNewest,
  capacityText,
  deadlineText,
  joinPlan,
  numberText,
  periodText,
  plansNaming,
  undatedText,
} from '../../src/plan/queries.ts';
import { makePlan, readPlan } from '../fixtures/plan.ts';

describe('joinPlan', () => {
  test('puts the tasks that stand in its clause beside each body', () => {
    const { bodies } = makePlan();
    expect(bodies.map(({ clause, names, requested, tasks }) => [clause, names, requested, tasks.map((task) => task.id)])).toEqual([
      ['ii-1', ['Phòng Nội vụ'], false, ['ii-1-1', 'ii-1-2']],
      ['ii-2', ['Hội Liên hiệp Phụ nữ huyện'], true, ['ii-2-1']],
    ]);
  });

  test('counts bodies, tasks, targets, their values, deadlines, amounts and citations', () => {
    expect(makePlan().counts).toEqual({ bodies: 2, tasks: 3, targets: 1, targetValues: 2, deadlines: 2, amounts: 2, citations: 1 });
  });

  test('counts a task more when the text has one more, and not a sub-task', () => {
    expect(makePlan(['- Gặp mặt nhân ngày 8/3.', '- Gặp mặt nhân ngày 8/3.\n- Thăm hỏi:\n  - người già.']).counts.tasks).toBe(4);
  });

  test('gives a body without its clause no task', () => {
    const { facts } = readPlan();
    expect(joinPlan('x', '/x/', facts, []).bodies.map((body) => body.tasks)).toEqual([[], []]);
  });

  test('keeps id, address, facts and notes', () => {
    const plan = makePlan();
    expect([plan.id, plan.url, plan.facts.documentNumber, plan.notes.length]).toEqual([
      'hue/2024-a-luoi',
      '/ke-hoach/hue/2024-a-luoi/',
      '12/KH-UBND',
      1,
    ]);
  });
});

const submission = `submission:
  documentType: TTr
  documentNumber: 3/TTr-PNV
  title: Tờ trình
  issuer: Phòng Nội vụ
  parentBody: null
  issuedIn: null
  issuedOn: null
  addressee: null
  citations: [{ type: Công văn, number: 9/CV, date: null, issuer: null, role: basis, subject: null, clauses: [mo-dau] }]
  recipients: []
  signature: { capacity: [], authority: null, position: Trưởng phòng, name: null }`;

test('the citations of the document that submitted the plan come before the plan’s own', () => {
  const plan = makePlan(['submission: null', submission]);
  expect(allCitations(plan.facts).map((citation) => citation.number)).toEqual(['9/CV', '28/NQ-CP']);
  expect(plan.counts.citations).toBe(2);
});

describe('the newest plan comes first', () => {
  const issued = makePlan();
  const later = makePlan(['issuedOn: "2024-03-05"', 'issuedOn: "2024-10-01"']);
  const partial = makePlan(['issuedOn: "2024-03-05"', 'issuedOn: null'], ['issuedPartial: null', 'issuedPartial: "2025"']);
  const undated = makePlan(['issuedOn: "2024-03-05"', 'issuedOn: null'], ['{ from: 2024, to: 2025 }', '{ from: 2021, to: 2025 }']);

  test('by the day of issue, else by the stated year, else by the year it begins', () => {
    expect([undated, issued, partial, later].sort(byNewest)).toEqual([partial, later, issued, undated]);
  });

  test('and plans of one day stand in the order of their ids', () => {
    expect(
      [
        { ...issued, id: 'hue/b' },
        { ...issued, id: 'hue/a' },
      ]
        .sort(byNewest)
        .map((plan) => plan.id),
    ).toEqual(['hue/a', 'hue/b']);
  });
});

test('a period is a year or two years with a dash', () => {
  expect(periodText({ from: 2021, to: 2021 })).toBe('2021');
  expect(periodText({ from: 2021, to: 2025 })).toBe('2021–2025');
});

test('a missing number is said to be missing, with the symbol that is printed after the blank', () => {
  expect(numberText({ documentNumber: '67/KH-UBND', documentSymbol: 'KH-UBND' })).toBe('67/KH-UBND');
  expect(numberText({ documentNumber: null, documentSymbol: 'KH-UBND' })).toBe('không ghi trong văn bản (để trống trước ký hiệu KH-UBND)');
  expect(numberText({ documentNumber: null, documentSymbol: null })).toBe('không ghi trong văn bản');
});

test('a missing day is said to be missing, with the year that is stated', () => {
  expect(undatedText({ issuedPartial: '2024' })).toBe('năm 2024; ngày, tháng không ghi trong văn bản');
  expect(undatedText({ issuedPartial: null })).toBe('ngày: không ghi trong văn bản');
});

test('a deadline says whether its day still counts, and whether it comes every year', () => {
  expect(deadlineText({ comparator: 'before', date: '2021-06-10', recurring: null })).toBe('trước ngày 10/6/2021');
  expect(deadlineText({ comparator: 'by', date: null, recurring: '11-30' })).toBe('chậm nhất ngày 30/11 hằng năm');
  expect(deadlineText({ comparator: 'on', date: '2021-02-08', recurring: null })).toBe('ngày 08/02/2021');
});

test('a form of signing is spelt out, in the printed order, with the body it is signed for', () => {
  expect(capacityText({ capacity: ['TM', 'KT'], authority: 'Ủy ban nhân dân' })).toBe('TM. (thay mặt), KT. (ký thay) – Ủy ban nhân dân');
  expect(capacityText({ capacity: ['Q'], authority: null })).toBe('Q. (quyền (tạm giữ chức))');
  expect(capacityText({ capacity: [], authority: null })).toBe('không có ký hiệu ký thay');
});

test('a plan speaks of the month of the year it names; one that names none, of every year of its period', () => {
  const named = makePlan();
  const unnamed = makePlan(['year: 2024, theme', 'year: null, theme']);
  const silent = { ...named, facts: { ...named.facts, actionMonth: null } };
  const years = [2023, 2024, 2025, 2026];
  expect(years.map((year) => plansNaming([named], year).length)).toEqual([0, 1, 0, 0]);
  expect(years.map((year) => plansNaming([unnamed], year).length)).toEqual([0, 1, 1, 0]);
  expect(plansNaming([silent], 2024)).toEqual([]);
});
