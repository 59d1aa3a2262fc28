/** The addresses of the clauses that state a fact. */
import type { Paragraph } from '../document.ts';

/** Addresses of these paragraphs, each once; those without one are left out. */
export const idsOf = (ids: ReadonlyMap<Paragraph, string>, paragraphs: readonly Paragraph[]) => [
  ...new Set(paragraphs.flatMap((p) => ids.get(p) ?? [])),
];

/** The fact with the clause that states it; nothing where the clause has no address. */
export function withClause<T extends object>(ids: ReadonlyMap<Paragraph, string>, p: Paragraph, fact: T): (T & { clause: string })[] {
  const clause = ids.get(p);
  return clause ? [{ ...fact, clause }] : [];
}
