import { describe, expect, test } from 'vitest';
import { dueIn, dueYears } from '../../src/plan/deadlines.ts';
import { makePlan } from '../fixtures/plan.ts';

const base = { kind: 'report', what: 'Báo cáo', comparator: 'before', from: null, to: null, via: null, clause: 'iv-1' } as const;
const made = makePlan();
const plan = {
  ...made,
  facts: {
    ...made.facts,
    period: { from: 2021, to: 2023 },
    deadlines: [
      { ...base, date: null, recurring: '12-15' },
      { ...base, date: '2021-06-10', recurring: null },
    ],
  },
};

describe('what falls due', () => {
  test('in a year is what is dated in it and what recurs in the period, earliest first', () => {
    expect(dueIn(2021, [plan]).map(({ date, number }) => [date, number])).toEqual([
      ['2021-06-10', 2],
      ['2021-12-15', 1],
    ]);
    expect(dueIn(2023, [plan]).map(({ date }) => date)).toEqual(['2023-12-15']);
  });

  test('on 29 February comes in leap years alone', () => {
    const leap = {
      ...plan,
      facts: { ...plan.facts, period: { from: 2023, to: 2024 }, deadlines: [{ ...base, date: null, recurring: '02-29' }] },
    };
    expect(dueIn(2023, [leap])).toEqual([]);
    expect(dueIn(2024, [leap]).map(({ date }) => date)).toEqual(['2024-02-29']);
  });

  test('after the period is nothing', () => {
    expect(dueIn(2024, [plan])).toEqual([]);
    expect(dueYears([plan])).toEqual([2023, 2022, 2021]);
  });
});
