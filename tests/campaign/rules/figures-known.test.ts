import { expect, test } from 'vitest';
import { messageFiguresKnown } from '../../../src/campaign/rules/figures-known.ts';
import { makeMessage } from '../../fixtures/message.ts';

const known = new Map([['4-1', [111.5, 109]]]);
const findings = (s15: string, indicators: string[]) =>
  messageFiguresKnown(makeMessage({ indicators, texts: { short: 'A', s15, s30: 'B', s60: 'C' } }), known);

test('figures of the named indicator pass; dates, years and “100” are none', () => {
  expect(findings('Năm 2019, cứ 100 bé gái thì có 111,5 bé trai; đến 2030 còn 109. Từ 15/11 đến 15/12/2026.', ['4-1'])).toEqual([]);
});

test('a figure that the indicator does not state is found, with its place', () => {
  expect(findings('Có 112 bé trai.', ['4-1'])).toMatchObject([{ path: ['texts', 's15'] }]);
  expect(findings('Có 112 bé trai.', ['4-1'])[0]?.message).toContain('Con số 112');
});

test('a percentage without any indicator is found; a small count is not a figure', () => {
  expect(findings('Có 62,9% phụ nữ.', [])).toHaveLength(1);
  expect(findings('Làm 3 việc trong 16 ngày.', [])).toEqual([]);
});

test('an indicator that does not exist is found', () => {
  expect(findings('Lời.', ['9-9'])).toMatchObject([
    { path: ['indicators', 0], message: 'Không có chỉ số “9-9” trong content/indicators.' },
  ]);
});
