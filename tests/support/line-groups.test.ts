import { expect, test } from 'vitest';
import { lineViews } from '../../src/support/line-groups.ts';
import { makeLine } from '../fixtures/hotline.ts';

const views = lineViews([
  makeLine(),
  makeLine({
    id: 'luat',
    situations: ['phap-ly'],
    audiences: ['can-hoi-luat'],
    cost: { kind: 'unclear', text: '?' },
    hours: { kind: 'set', text: '8-17', weekly: [] },
  }),
]);
const idsIn = (group: string) =>
  views.flatMap(({ groups }) => groups.filter(({ id }) => id === group)).map(({ lines }) => lines.map(({ id }) => id));

test('a line stands in its situation, audience, cost and hours, and in no other', () => {
  expect(idsIn('chuyen-tre-em')).toEqual([['111']]);
  expect(idsIn('cho-ai-can-hoi-luat')).toEqual([['luat']]);
  expect(idsIn('tien-free')).toEqual([['111']]);
  expect(idsIn('gio-set')).toEqual([['luat']]);
});

test('a group without a line is not shown, and no anchor stands twice', () => {
  expect(idsIn('tien-paid')).toEqual([]);
  const ids = views.flatMap(({ id, groups }) => [id, ...groups.map((group) => group.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});
