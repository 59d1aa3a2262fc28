/**
 * The outline by the grammar of Vietnamese numbering, whatever the marks or styles say: roman is level 1, arabic 2, letters
 * 3 (one level higher without romans); parts, chapters, articles and capitals above romans are level 0. A candidate that does
 * not fit its sequence ("XV." in a sentence) is no node. Gaps and misread letters are told, never mended.
 */
import { isBold, lineOf, type Paragraph } from './document.ts';
import { markerOf, printedAt, type Marker, type Scheme } from './marker.ts';
import { isBodyList } from './organisation.ts';
import { runInTitle } from './run-in.ts';

export interface Node {
  paragraph: Paragraph;
  line: number;
  level: number;
  marker: string;
  scheme: Scheme;
  value: number;
  kind: 'heading' | 'item';
  /** Null for an item. */
  title: string | null;
  runIn: boolean;
  /** What stands after the title of a run-in heading, or all words of an item. */
  text: string;
  /** Characters that the marker takes; where `text` starts in the paragraph. */
  markerLength: number;
  textAt: number;
  expected: string | null;
  parent: Node | null;
  /** Unnumbered paragraphs and dashes below it, in order, and child nodes among them. */
  children: Child[];
}

export type Child = { kind: 'node'; node: Node } | { kind: 'text' | 'dash' | 'plus'; paragraph: Paragraph; text: string; marker: string };

export interface Anomaly {
  line: number;
  found: string;
  expected: string;
  kind: 'gap' | 'ocr-letter' | 'repeat';
  missing: number[];
}

export interface Outline {
  nodes: Node[];
  /** Paragraphs before the first node and after it that no node owns. */
  loose: Child[];
  anomalies: Anomaly[];
}

const widestGap = 4;

export function buildOutline(body: readonly Paragraph[]): Outline {
  const levels = levelsOf(body);
  const outline: Outline = { nodes: [], loose: [], anomalies: [] };
  const open: Node[] = [];
  for (const p of body) {
    const marker = p.table ? null : markerOf(p.text);
    const node = marker && !['dash', 'plus'].includes(marker.scheme) ? place(p, marker, levels, open, outline) : null;
    const child = node ? ({ kind: 'node', node } as const) : looseChild(p, marker);
    const parent = node ? node.parent : (open.at(-1) ?? null);
    (parent ? parent.children : outline.loose).push(child);
    if (node) {
      open.push(node);
      outline.nodes.push(node);
    }
  }
  return outline;
}

function looseChild(p: Paragraph, marker: Marker | null): Child {
  if (marker?.scheme === 'dash' || marker?.scheme === 'plus')
    return { kind: marker.scheme, paragraph: p, text: marker.rest, marker: marker.printed };
  return { kind: 'text', paragraph: p, text: p.text, marker: '' };
}

/** Scheme → level, from the schemes that this body uses. */
function levelsOf(body: readonly Paragraph[]): Record<Scheme, number> {
  const found = new Set(body.flatMap((p) => (p.table ? [] : (firstOf(p)?.scheme ?? []))));
  const base = found.has('roman') || found.has('capital') ? 2 : 1;
  const capital = found.has('roman') ? 0 : 1;
  const article = found.has('roman') ? 0 : 1;
  const digit = found.has('article') && !found.has('roman') ? 2 : base;
  return { part: 0, capital, article, roman: 1, digit, multi: digit + 1, letter: digit + 1, dash: 9, plus: 9 };
}

/** Only a scheme that begins with its first value counts as used. */
function firstOf(p: Paragraph): Marker | null {
  const marker = markerOf(p.text);
  return marker && (marker.value === 1 || marker.scheme === 'article') ? marker : null;
}

function place(p: Paragraph, given: Marker, levels: Record<Scheme, number>, open: Node[], outline: Outline): Node | null {
  const marker = readInSequence(p, given, levels, open);
  if (!marker) return null;
  const level = levelOf(marker, levels, open);
  while (open.length && (open.at(-1)?.level ?? 0) >= level) open.pop();
  const parent = open.at(-1) ?? null;
  const siblings = (parent ? parent.children : outline.loose).flatMap((c) =>
    c.kind === 'node' && c.node.scheme === marker.scheme ? [c.node] : [],
  );
  const before = parent ? siblings.at(-1) : outline.nodes.findLast((n) => n.level === level && n.scheme === marker.scheme);
  const anomaly = compare(p, marker, before?.value ?? 0, siblings.at(-2)?.value);
  if (anomaly) outline.anomalies.push(anomaly);
  return newNode(p, marker, level, parent, anomaly?.kind === 'ocr-letter' || anomaly?.kind === 'gap' ? anomaly.expected : null);
}

function levelOf(marker: Marker, levels: Record<Scheme, number>, open: readonly Node[]): number {
  if (marker.scheme === 'multi') return levels.digit + marker.printed.replace(/[.)]$/, '').split('.').length - 1;
  if (marker.scheme === 'letter') {
    const above = open.findLast((n) => n.scheme !== 'letter');
    return above?.scheme === 'multi' ? above.level + 1 : levels.letter;
  }
  return levels[marker.scheme];
}

/** Decides what an ambiguous marker is ("C." roman or capital) and whether it can be a node at its place at all. */
function readInSequence(p: Paragraph, marker: Marker, levels: Record<Scheme, number>, open: readonly Node[]): Marker | null {
  const last = (scheme: Scheme) => open.findLast((n) => n.scheme === scheme)?.value ?? 0;
  if (marker.scheme === 'roman') {
    const isNext = marker.value === 1 || (marker.value > last('roman') - 2 && marker.value <= last('roman') + widestGap);
    const asCapital = 'ABCDEFGHIKLMNOPQRSTUVXY'.indexOf(marker.printed.charAt(0)) + 1;
    if (marker.printed.length <= 2 && last('capital') > 0 && asCapital === last('capital') + 1)
      return { ...marker, scheme: 'capital', value: asCapital };
    return isNext || isBold(p) ? marker : null;
  }
  if (marker.scheme === 'digit') return marker.value <= last('digit') + widestGap || isBold(p) ? marker : null;
  if (marker.scheme === 'capital') return marker.value <= last('capital') + 2 ? marker : null;
  if (marker.scheme === 'multi') return isMultiNext(marker, last('multi'), last('digit')) ? marker : null;
  if (marker.scheme === 'letter' && marker.printed.endsWith('.'))
    return levels.letter > 0 && marker.value <= last('letter') + 1 ? marker : null;
  return marker;
}

/** "4.0 và công tác…" is no number of a list; "1.1" below "1." is. */
function isMultiNext(marker: Marker, last: number, digit: number): boolean {
  if (marker.value === 0) return false;
  const first = Number(marker.printed.split('.')[0]);
  return marker.value === 1 || (marker.value <= last + widestGap && (digit === 0 || first === digit));
}

function compare(p: Paragraph, marker: Marker, before: number, beforeThat: number | undefined): Anomaly | null {
  const { scheme, value, printed } = marker;
  const at = (n: number) => printedAt(scheme, n, printed);
  const base = { line: lineOf(p), found: printed };
  if (scheme === 'part' || value === 0 || value === before + 1) return null;
  if (scheme === 'letter' && printed.startsWith('d') && value === before && beforeThat !== value)
    return { ...base, expected: at(before + 1), kind: 'ocr-letter', missing: [] };
  if (scheme === 'letter' && isWordSequence(value, before)) return null;
  if (value > before + 1) {
    const missing = Array.from({ length: value - before - 1 }, (_, i) => before + 1 + i);
    return { ...base, expected: at(before + 1), kind: 'gap', missing };
  }
  return value === 1 ? null : { ...base, expected: at(before + 1), kind: 'repeat', missing: [] };
}

/** Word's lists run a b c d e f, without đ: "e)" after "d)" and "g)" after "f)" are what Word shows. A misread "d)" counts as đ. */
const isWordSequence = (value: number, before: number) =>
  (before === 4 && value === 6) || (before === 5 && value === 6) || before > 23 || value > 23;

function newNode(p: Paragraph, marker: Marker, level: number, parent: Node | null, expected: string | null): Node {
  const runIn = runInTitle(p, marker);
  const isHeading = runIn !== null || isTitle(p, marker);
  const textAt = marker.length + (runIn?.length ?? 0);
  return {
    paragraph: p,
    line: lineOf(p),
    level,
    marker: marker.printed,
    scheme: marker.scheme,
    value: marker.value,
    kind: isHeading ? 'heading' : 'item',
    title: runIn ? runIn.title : isHeading ? marker.rest.replace(/[\s:]+$/, '') : null,
    runIn: runIn !== null,
    text: runIn ? p.text.slice(textAt) : marker.rest,
    markerLength: marker.length,
    textAt: runIn ? textAt : marker.length,
    expected,
    parent,
    children: [],
  };
}

/** A short title: bold, or one clause that ends without a full stop or in ":". */
function isTitle(p: Paragraph, marker: Marker): boolean {
  const words = marker.rest.split(/\s+/).length;
  if (['part', 'capital', 'article'].includes(marker.scheme) && words < 60) return !/[.;]$/.test(marker.rest) || isBold(p);
  if (isBold(p)) return words <= 70;
  if (isBodyList(marker.rest) && marker.rest.length < 300 && !/[.;]$/.test(marker.rest)) return true;
  return words <= 45 && !/[.;,…]$/.test(marker.rest) && !/[.;]\s+\p{Lu}/u.test(marker.rest);
}
