import { expect, test } from 'vitest';
import { clausesExist } from '../../../src/plan/rules/clauses-exist.ts';
import { findingsOf, say } from '../../fixtures/plan.ts';

const find = (...edits: [string, string][]) => findingsOf(clausesExist, ...edits);

test('a plan whose facts all point to a clause, an item or a sub-item has no fault', () => {
  expect(find()).toEqual([]);
  expect(find(['clause: ii-1-2 }', 'clause: ii-1-2-2 }'])).toEqual([]);
});

test('a fact that points to no clause is a fault at its own key', () => {
  expect(say(find(['{ clause: ii-2, names', '{ clause: ii-7, names']))).toMatchInlineSnapshot(`
    [
      "bodies.1.clause: Không có mục #ii-7 trong phần nội dung. Hãy sửa mã mục theo số in trong văn bản.",
    ]
  `);
});

test('one wrong address in a list is a fault at its place in the list', () => {
  expect(find(['clauses: [i-2]', 'clauses: [i-2, i-9]']).map((finding) => finding.path)).toEqual([['budget', 'clauses', 1]]);
});

test.each([
  ['targets', 'clause: i-1\n', 'clause: i-8\n', ['targets', 0, 'clause']],
  ['deadlines', 'via: null, clause: iii }', 'via: null, clause: iv }', ['deadlines', 0, 'clause']],
  ['citations', 'subject: null, clauses: [mo-dau]', 'subject: null, clauses: [to-trinh]', ['citations', 0, 'clauses', 0]],
  ['namedLaws', 'year: null, clauses: [mo-dau]', 'year: null, clauses: [v]', ['namedLaws', 0, 'clauses', 0]],
  ['actionMonth', 'clauses: [ii-1-1]', 'clauses: [ii-1-8]', ['actionMonth', 'clauses', 0]],
  ['specialDays', 'clause: ii-2-1 }', 'clause: ii-2-2 }', ['specialDays', 0, 'clause']],
  ['hotlines', 'clause: ii-1-2 }', 'clause: ii-1-3 }', ['hotlines', 0, 'clause']],
])('pointers of %s are followed', (_key, from, to, path) => {
  expect(find([from, to]).map((finding) => finding.path)).toEqual([path]);
});

test('an editor’s note has no address to point to', () => {
  expect(find(['clause: ii-2-1 }', 'clause: ii-2-1-1 }'])).toHaveLength(1);
});

test('a body that is listed must have a task', () => {
  expect(say(find(['- Gặp mặt nhân ngày 8/3.\n\n  <EditorNote>', '<EditorNote>'], ['clause: ii-2-1 }', 'clause: ii-1-2 }'])))
    .toMatchInlineSnapshot(`
    [
      "bodies.1: Mục #ii-2 chưa có nhiệm vụ nào. Mỗi nhiệm vụ là một dòng bắt đầu bằng “- ”.",
    ]
  `);
});
