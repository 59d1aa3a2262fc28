/**
 * Word's automatic numbers, computed as Word shows them (ECMA-376, 17.9): levels, formats, restarts, overrides, numbers from
 * styles. The file holds only the rules; the printed "I.", "a)" exist nowhere in it.
 */
import { toRoman } from '../marker.ts';
import { attribute, child, childrenOf, valueOf, type Element } from './xml.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  /** Level at which this one starts again; 0 never. Null: after any higher level. */
  restart: number | null;
  legal: boolean;
}

interface List {
  abstract: string;
  levels: Map<number, Level>;
  startOverrides: Map<number, number>;
}

export interface Numberer {
  /** The printed number of the next paragraph of this list and level, or null for none. Counts on. */
  next: (numId: string | null, level: number) => string | null;
  /** Level of a list that a paragraph style is bound to, if the list says so. */
  levelOfStyle: (numId: string | null, style: string | null) => number | null;
}

export function readNumbering(root: Element | null): Numberer {
  const numbering = child(root, 'numbering');
  const abstracts = new Map(
    childrenOf(numbering)
      .filter((e) => e.name === 'abstractNum')
      .map((e) => [attribute(e, 'abstractNumId') ?? '', e]),
  );
  const lists = new Map<string, List>();
  for (const num of childrenOf(numbering).filter((e) => e.name === 'num'))
    lists.set(attribute(num, 'numId') ?? '', readList(num, abstracts));
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: (numId, level) => {
      const list = lists.get(numId ?? '');
      const own = list?.levels.get(level);
      if (!list || !own || numId === '0') return null;
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      const key = `${numId} ${level}`;
      const override = begun.has(key) ? undefined : list.startOverrides.get(level);
      begun.add(key);
      countOn(counts, list, level, override);
      return printed(list, counts, level);
    },
    levelOfStyle: (numId, style) => {
      const abstract = abstracts.get(lists.get(numId ?? '')?.abstract ?? '');
      const found = childrenOf(abstract).find((e) => e.name === 'lvl' && style !== null && valueOf(e, 'pStyle') === style);
      return found ? Number(attribute(found, 'ilvl')) : null;
    },
  };
}

function readList(num: Element, abstracts: ReadonlyMap<string, Element>): List {
  let id = valueOf(num, 'abstractNumId') ?? '';
  const link = valueOf(abstracts.get(id), 'numStyleLink');
  if (link) id = [...abstracts].find(([, e]) => valueOf(e, 'styleLink') === link)?.[0] ?? id;
  const levels = new Map<number, Level>();
  const read = (e: Element) => levels.set(Number(attribute(e, 'ilvl')), readLevel(e));
  childrenOf(abstracts.get(id))
    .filter((e) => e.name === 'lvl')
    .forEach(read);
  const startOverrides = new Map<number, number>();
  for (const override of childrenOf(num).filter((e) => e.name === 'lvlOverride')) {
    const own = child(override, 'lvl');
    if (own) read(own);
    const start = valueOf(override, 'startOverride');
    if (start !== null) startOverrides.set(Number(attribute(override, 'ilvl')), Number(start) || 0);
  }
  return { abstract: id, levels, startOverrides };
}

function readLevel(e: Element): Level {
  const restart = valueOf(e, 'lvlRestart');
  return {
    start: Number(valueOf(e, 'start') ?? 1) || 0,
    format: valueOf(e, 'numFmt') ?? 'decimal',
    text: valueOf(e, 'lvlText') ?? '',
    restart: restart === null ? null : Number(restart),
    legal: child(e, 'isLgl') !== null,
  };
}

/** One step at `level`: levels below start anew; levels above that were never used stand at their start. */
function countOn(counts: number[], list: List, level: number, override: number | undefined): void {
  const start = (i: number) => list.startOverrides.get(i) ?? list.levels.get(i)?.start ?? 1;
  for (let i = 0; i < level; i++) counts[i] ??= start(i);
  counts[level] = override ?? (counts[level] === undefined ? start(level) : counts[level] + 1);
  for (let i = level + 1; i < Math.max(counts.length, 9); i++) {
    const restart = list.levels.get(i)?.restart ?? null;
    if (restart === null || (restart > 0 && level < restart)) delete counts[i];
  }
}

function printed(list: List, counts: readonly number[], level: number): string | null {
  const own = list.levels.get(level);
  if (!own || own.format === 'none') return own?.text.replace(/%\d/g, '').trim() || null;
  // Word keeps "+" of the Symbol font in the private area, at U+F02B.
  if (own.format === 'bullet') return /^[+\uf02b]$/.test(own.text.trim()) ? '+' : '-';
  const text = own.text.replace(/%(\d)/g, (_, digit: string) => {
    const i = Number(digit) - 1;
    return inFormat(counts[i] ?? 0, own.legal && i < level ? 'decimal' : (list.levels.get(i)?.format ?? 'decimal'));
  });
  return text.trim() || null;
}

const formats: Record<string, (n: number) => string> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  upperRoman: (n) => toRoman(Math.min(n, 399)),
  lowerRoman: (n) => toRoman(Math.min(n, 399)).toLowerCase(),
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerLetter: letter,
};
const inFormat = (n: number, format: string) => (formats[format] ?? String)(n);

/** 1 → a, 26 → z, 27 → aa: Word's own letters, in which there is no đ. */
function letter(n: number): string {
  return n < 1 ? '' : String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 4));
}
