/** The plan as it will look, as plain values that a page can show: headings, paragraphs, items, tables, each with its place. */
import type { Paragraph } from './document.ts';
import type { Found } from './found.ts';
import { markerOf } from './marker.ts';

export interface PreviewPart {
  kind: 'title' | 'heading' | 'item' | 'paragraph' | 'table';
  /** 0 for the largest heading. */
  level: number;
  /** First source line or paragraph. */
  line: number;
  text: string;
  rows: string[][];
}

/** Everything that is printed, tail included, in order. */
export function previewOf(d: Found): PreviewPart[] {
  const headings = new Map(d.view.outline.nodes.map((n) => [n.paragraph, n]));
  const { title, preamble, body, tail } = d.view.parts;
  return [
    ...title.map((p) => partOf(p, 'title', 0)),
    ...[...preamble, ...body, ...tail].map((p) => {
      const node = headings.get(p);
      if (p.table) return partOf(p, 'table', 0);
      if (node?.kind === 'heading' && !node.runIn) return partOf(p, 'heading', node.level);
      return partOf(p, ['dash', 'plus'].includes(markerOf(p.text)?.scheme ?? '') ? 'item' : 'paragraph', node?.level ?? 0);
    }),
  ];
}

function partOf(p: Paragraph, kind: PreviewPart['kind'], level: number): PreviewPart {
  return { kind, level, line: p.pieces[0]?.line ?? 0, text: p.text, rows: p.table ?? [] };
}
