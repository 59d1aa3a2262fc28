/** The sentences of a prose file with their lines, so that a rule can say which are hard to read. */
import { textOf } from './inline.ts';
import type { Node } from './parse.ts';

export interface Sentence {
  text: string;
  /** Line of the file in which its paragraph, item or cell begins. */
  line: number;
  /** Written syllables (âm tiết), that is, runs between blanks that hold a letter or a figure. A word of Vietnamese has one or more. */
  words: number;
}

const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/** All sentences below a node, in their order. An item of a list that ends without a full stop is a sentence of its own. */
export function sentencesOf(node: Node): Sentence[] {
  if (!blocks.has(node.type)) return (node.children ?? []).flatMap(sentencesOf);
  if (node.type === 'heading') return [];
  const line = node.position?.start.line ?? 1;
  return textOf(node)
    .split(/(?<=[.!?…]["”)]?)\s+/)
    .map((text) => ({ text: text.trim(), line, words: countWords(text) }))
    .filter(({ words }) => words > 0);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
