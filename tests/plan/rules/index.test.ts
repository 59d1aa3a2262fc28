import { expect, test } from 'vitest';
import { clausesExist } from '../../../src/plan/rules/clauses-exist.ts';
import { datesPossible } from '../../../src/plan/rules/dates-possible.ts';
import { figuresStated } from '../../../src/plan/rules/figures-stated.ts';
import { planRules } from '../../../src/plan/rules/index.ts';
import { referencesKnown } from '../../../src/plan/rules/references-known.ts';
import { known, readPlan } from '../../fixtures/plan.ts';

test('a plan is held to all four rules, and the small plan of these tests to none of them in vain', () => {
  expect(new Set(planRules)).toEqual(new Set([clausesExist, figuresStated, referencesKnown, datesPossible]));
  const { facts, clauses } = readPlan();
  expect(planRules.flatMap((rule) => rule(facts, clauses, known))).toEqual([]);
});
