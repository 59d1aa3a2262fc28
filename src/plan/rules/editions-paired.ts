/** Two editions of one document name each other, and lie in one place and year: they become the two tabs of one page. */
import type { PlanFacts } from '../schema.ts';
import { shardOf } from '../summary.ts';

interface Edition {
  id: string;
  facts: Pick<PlanFacts, 'edition' | 'otherEdition' | 'documentNumber'>;
}

/** What is wrong, by the id of the plan whose `otherEdition` it is. */
export function editionsPaired(plans: readonly Edition[]): { id: string; message: string }[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return plans.flatMap(({ id, facts }) => {
    if (facts.otherEdition === null) return [];
    const other = byId.get(facts.otherEdition);
    if (!other) return [{ id, message: `Không có kế hoạch “${facts.otherEdition}”. Hãy sửa otherEdition, hoặc để null.` }];
    if (other.facts.otherEdition !== id) return [{ id, message: `“${other.id}” chưa trỏ lại bản này. Hãy ghi ở đó otherEdition: ${id}.` }];
    if (other.facts.edition === facts.edition)
      return [{ id, message: `Cả hai bản đều là edition: ${facts.edition}. Một bản phải là bản kia.` }];
    if (shardOf(other.id) !== shardOf(id))
      return [{ id, message: `Hai bản phải nằm cùng thư mục và tên tệp cùng năm; bản kia là “${other.id}”.` }];
    return other.facts.documentNumber === facts.documentNumber
      ? []
      : [{ id, message: `Hai bản phải cùng một số văn bản; ở “${other.id}” là ${other.facts.documentNumber ?? 'để trống'}.` }];
  });
}
