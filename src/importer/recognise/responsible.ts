/**
 * Which body answers for which target: "Chịu trách nhiệm … chỉ tiêu 1, 2 của mục tiêu 2" in a body's tasks points to the plan's
 * own targets by their printed numbers. Numbers that the plan itself does not have are another plan's, and are left alone.
 */
import type { Paragraph } from '../document.ts';
import type { Target } from './targets.ts';
import type { AgencySection } from './tasks.ts';

export interface Responsible {
  target: Target;
  name: string;
  /** Where it is said. */
  paragraph: Paragraph;
}

const reference =
  /chỉ tiêu\s+((?:\d{1,2})(?:\s*(?:,|và)\s*\d{1,2})*)(?:\s*\([^()]{0,120}\))?\s*(?:của|thuộc|,)?\s*mục tiêu\s+(\d{1,2})(?!\d)/giu;

export function readResponsible(sections: readonly AgencySection[], targets: readonly Target[]): Responsible[] {
  const found: Responsible[] = [];
  for (const section of sections)
    for (const p of paragraphsOf(section))
      for (const [, indicators = '', objective] of p.text.matchAll(reference))
        for (const indicator of indicators.match(/\d+/g) ?? []) {
          const target = targets.find((t) => t.objective === Number(objective) && t.indicator === Number(indicator));
          if (!target) continue;
          for (const name of section.agencies)
            if (!found.some((known) => known.target === target && known.name === name)) found.push({ target, name, paragraph: p });
        }
  return found;
}

/** The section's own paragraph and all below it, in order. */
function paragraphsOf({ node }: AgencySection): Paragraph[] {
  const below = (n: AgencySection['node']): Paragraph[] => [
    n.paragraph,
    ...n.children.flatMap((c) => (c.kind === 'node' ? below(c.node) : [c.paragraph])),
  ];
  return below(node);
}
