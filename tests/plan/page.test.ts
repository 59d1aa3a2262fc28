import { expect, test } from 'vitest';
import { planExtras } from '../../src/plan/page.ts';
import { makePlan } from '../fixtures/plan.ts';

const idsOf = (...edits: [string, string][]) => planExtras(makePlan(...edits)).map((extra) => extra.id);

test('the contents list names every table of a plan, in the order of the page', () => {
  expect(idsOf()).toEqual(['phan-cong', 'chi-tieu', 'thoi-han', 'kinh-phi', 'duong-day', 'van-ban-dan', 'noi-nhan']);
});

test('no table of targets or lines is named for a plan without them; the others stay, to say that nothing is stated', () => {
  const plan = makePlan();
  const bare = { ...plan, facts: { ...plan.facts, targets: [], hotlines: [], deadlines: [] } };
  expect(planExtras(bare).map((extra) => extra.id)).toEqual(['phan-cong', 'thoi-han', 'kinh-phi', 'van-ban-dan', 'noi-nhan']);
});
