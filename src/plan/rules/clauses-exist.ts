/** Every clause that a fact points to must exist in the body; every body that is listed must have a task there. */
import { partAt, tasksOf } from '../clause.ts';
import type { Finding, PlanRule } from './rule.ts';

export const clausesExist: PlanRule = (facts, clauses) => {
  const missing = pointers(facts)
    .filter(({ id }) => !partAt(clauses, id))
    .map(({ path, id }) => ({ path, message: `Không có mục #${id} trong phần nội dung. Hãy sửa mã mục theo số in trong văn bản.` }));
  const empty = facts.bodies.flatMap((body, i): Finding[] => {
    const clause = partAt(clauses, body.clause);
    return clause && 'children' in clause && tasksOf(clause).length === 0
      ? [{ path: ['bodies', i], message: `Mục #${body.clause} chưa có nhiệm vụ nào. Mỗi nhiệm vụ là một dòng bắt đầu bằng “- ”.` }]
      : [];
  });
  return [...missing, ...empty];
};

interface Pointer {
  path: PropertyKey[];
  id: string;
}

/** Every value under a key `clause` or `clauses`, with its path; the submission's clauses included. */
function pointers(facts: object): Pointer[] {
  const found: Pointer[] = [];
  const path: PropertyKey[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      path.push(Array.isArray(value) ? Number(key) : key);
      if (key === 'clause' && typeof item === 'string') found.push({ path: [...path], id: item });
      else if (key === 'clauses' && Array.isArray(item))
        item.forEach((id: unknown, i) => found.push({ path: [...path, i], id: String(id) }));
      else visit(item);
      path.pop();
    }
  };
  visit(facts);
  return found;
}
