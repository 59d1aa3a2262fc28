/** A node without a heading of its own: its whole paragraph, then what stands below it, in order. */
import type { Child } from '../outline.ts';

/** Children of nodes whose marker cannot be a heading, as plain blocks; the order of the text is kept. */
export function flattenOdd(children: readonly Child[], isOdd: (child: Child & { kind: 'node' }) => boolean): Child[] {
  return children.flatMap((c): Child[] => {
    if (c.kind !== 'node' || !isOdd(c)) return [c];
    const own: Child = { kind: 'text', paragraph: c.node.paragraph, text: c.node.paragraph.text, marker: '' };
    return [own, ...flattenOdd(c.node.children, isOdd)];
  });
}

/** Blocks that follow a child node belong below it: a Markdown heading holds all that comes before the next one. */
export function settle(children: readonly Child[]): Child[] {
  const settled: Child[] = [];
  for (const c of children) {
    const last = settled.at(-1);
    if (c.kind !== 'node' && last?.kind === 'node')
      settled[settled.length - 1] = { kind: 'node', node: { ...last.node, children: [...last.node.children, c] } };
    else settled.push(c);
  }
  return settled;
}
