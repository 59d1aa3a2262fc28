import { expect, test } from 'vitest';
import { packPlan, unpackPlan } from '../../src/search/plan-text.ts';
import { plan } from '../fixtures/search-disk.ts';

test('a plan comes out of its file as it went in', () => {
  expect(unpackPlan(JSON.parse(JSON.stringify(packPlan(plan(7)))))).toEqual(plan(7));
});

test('and says once what its parts share', () => {
  const packed = JSON.stringify(packPlan(plan(7)));
  expect(packed.split('xã Thứ 7').length - 1).toBe(2);
});

test('nothing is not a plan', () => {
  expect(() => packPlan([])).toThrow();
});
