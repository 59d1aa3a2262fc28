/** Inline Markdown to HTML and to plain words. Only what `parse.ts` lets through arrives here. */
import { isSafeUrl, type Node } from './parse.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(/[&<>"']/g, (c) => entities[c] ?? c) : text;
}

/** Most words have none, and to ask is cheaper than to replace. */
const special = /[&<>"']/;

/** A line end inside a paragraph is a blank. */
const onOneLine = (text: string) => (text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text);

/** The words of a node, without markup; a line break becomes a blank. */
export function textOf(node: Node): string {
  if (node.type === 'text') return onOneLine(node.value ?? '');
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(textOf).join('');
}

const inlineTags: Record<string, string> = { strong: 'strong', emphasis: 'em' };

export function inlineHtml(nodes: readonly Node[]): string {
  return nodes.map(inlineNode).join('');
}

function inlineNode(node: Node): string {
  if (node.type === 'text') return escapeHtml(onOneLine(node.value ?? ''));
  if (node.type === 'break') return '<br>';
  const inner = inlineHtml(node.children ?? []);
  const tag = inlineTags[node.type];
  if (tag) return `<${tag}>${inner}</${tag}>`;
  if (node.type === 'link' && isSafeUrl(node.url ?? '')) return `<a href="${escapeHtml(node.url ?? '')}">${inner}</a>`;
  return inner;
}
