/** What an editor should look at in the plans of the site (`npm run check -- --doubts`). */
import { compilePlan, contextOf } from '../src/compile-plan.ts';
import { planDoubts } from '../src/plan/rules/doubts.ts';
import { readingOf, worldOf } from '../src/plan/rules/world.ts';
import type { Content, SourceFile } from '../src/read-content.ts';

/** One line each: file, clause, field, advice. A plan with faults is left to its faults. */
export function doubtsIn(files: readonly SourceFile[], content: Content): string[] {
  const [context, world] = [contextOf(content), worldOf(content)];
  return files.flatMap((file) => {
    const { plan } = compilePlan(file, context);
    return plan
      ? planDoubts(readingOf(plan.facts, plan.clauses), world).map(
          ({ field, clause, message }) => `${file.path}${clause ? ` #${clause}` : ''} · ${field}: ${message}`,
        )
      : [];
  });
}
