/** Every clause that a fact points to must exist in the body; every body that is listed must have a task there. */
import { flatten, flattenBlocks, tasksOf } from '../clause.ts';
import type { Finding, PlanRule } from './rule.ts';

export const clausesExist: PlanRule = (facts, clauses) => {
  const all = flatten(clauses);
  const ids = new Set(all.flatMap((clause) => [clause.id, ...flattenBlocks(clause.blocks).map((block) => block.id)]));
  const missing = pointers(facts, [])
    .filter(([, id]) => !ids.has(id))
    .map(([path, id]) => ({ path, message: `Không có mục #${id} trong phần nội dung. Hãy sửa mã mục theo số in trong văn bản.` }));
  const empty = facts.bodies.flatMap((body, i): Finding[] => {
    const clause = all.find((c) => c.id === body.clause);
    return clause && tasksOf(clause).length === 0
      ? [{ path: ['bodies', i], message: `Mục #${body.clause} chưa có nhiệm vụ nào. Mỗi nhiệm vụ là một dòng bắt đầu bằng “- ”.` }]
      : [];
  });
  return [...missing, ...empty];
};

/** Every value under a key `clause` or `clauses`, with its path; the submission's clauses included. */
function pointers(value: unknown, path: PropertyKey[]): [PropertyKey[], string][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => pointers(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]): [PropertyKey[], string][] => {
    if (key === 'clause' && typeof item === 'string') return [[[...path, key], item]];
    if (key === 'clauses' && Array.isArray(item)) return item.map((id, i) => [[...path, key, i], String(id)]);
    return pointers(item, [...path, key]);
  });
}
