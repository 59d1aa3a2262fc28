/** Money that a plan names, as the front matter holds it: whole đồng, who pays, at what level, in which clause. */
import type { Paragraph } from '../document.ts';
import type { Found } from '../found.ts';
import { idsOf, withClause } from './clauses.ts';

const levelNames: readonly (readonly [RegExp, string])[] = [
  [/cấp xã|xã,|xã /u, 'commune'],
  [/cấp huyện|huyện/u, 'district'],
  [/cấp tỉnh|tỉnh|sở/iu, 'province'],
];

/** Sources and amounts with their clauses; an unnamed payer is said to be unnamed. */
export function budgetOf(d: Found, ids: ReadonlyMap<Paragraph, string>): unknown {
  const clauses = idsOf(
    ids,
    [...d.budget.sources, ...d.budget.amounts].map((x) => x.paragraph),
  );
  const amounts = d.budget.amounts.flatMap((a) =>
    withClause(ids, a.paragraph, {
      from: a.min ?? 0,
      to: a.max,
      per: a.per,
      who: a.who ?? 'không nêu trong câu',
      level: levelNames.find(([pattern]) => pattern.test(a.who ?? ''))?.[1] ?? null,
    }),
  );
  return { sources: d.budget.sources.map((s) => s.text), amounts, clauses };
}
