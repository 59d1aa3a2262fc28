/** The words of one Word paragraph: runs, fields, tracked changes, footnote marks, text boxes, old fonts. */
import type { Change } from '../document.ts';
import { decodeLegacy, legacyFontOf, restoreCapitals } from '../legacy-fonts.ts';
import type { Styles } from './styles.ts';
import { attribute, child, childrenOf, type Element } from './xml.ts';

export interface Line {
  text: string;
  /** Leading characters that are bold. */
  bold: number;
}

interface Run {
  text: string;
  bold: boolean;
}

interface Context {
  styles: Styles;
  notes: ReadonlyMap<string, Element>;
  changes: Change[];
  line: number;
}

interface State {
  context: Context;
  style: string | null;
  lines: Run[][];
  boxes: Element[];
  /** Inside a field's instruction, which is not shown; nested fields count. */
  instruction: boolean[];
  /** Whole paragraph as typed in an old font, to restore capitals. */
  typed: string;
}

export function textOfRuns(paragraph: Element, style: string | null, context: Context): { lines: Line[]; boxes: Element[] } {
  const state: State = { context, style, lines: [[]], boxes: [], instruction: [], typed: '' };
  for (const element of childrenOf(paragraph)) visit(element, state);
  return { lines: state.lines.map((runs) => lineOf(runs, state.typed)), boxes: state.boxes };
}

function lineOf(runs: readonly Run[], typed: string): Line {
  let [text, bold, open] = ['', 0, true];
  for (const run of runs) {
    text += run.text;
    open &&= run.bold || run.text.trim() === '';
    if (open) bold = text.length;
  }
  return { text: typed ? restoreCapitals(text, typed) : text, bold: runs.some((r) => r.bold) ? bold : 0 };
}

const told = (state: State, kind: Change['kind'], detail: string) =>
  state.context.changes.push({ kind, line: state.context.line, detail: detail.slice(0, 200) });

/** What to do with each element; one that is not listed is walked through. */
const visitors: Record<string, (element: Element, state: State) => void> = {
  r: (element, state) => visitRun(element, state),
  del: (element, state) => told(state, 'deleted-text', plainText(element)),
  moveFrom: (element, state) => told(state, 'deleted-text', plainText(element)),
  ins: (element, state) => {
    told(state, 'inserted-text', plainText(element));
    walk(element, state);
  },
  pPr: () => undefined,
  rPr: () => undefined,
  Fallback: () => undefined,
  instrText: () => undefined,
  delText: () => undefined,
  txbxContent: (element, state) => void state.boxes.push(element),
  ruby: (element, state) => walk(child(element, 'rubyBase') ?? element, state),
  commentReference: (_, state) => told(state, 'comment', 'Có lời bình (comment) ở đây; lời bình không thuộc văn bản và không được chép.'),
  pic: (_, state) => told(state, 'picture', 'Có ảnh ở đây; ảnh không được chép.'),
};

function visit(element: Element, state: State): void {
  const visitor = visitors[element.name];
  if (visitor) visitor(element, state);
  else walk(element, state);
}

function walk(element: Element, state: State): void {
  for (const inner of childrenOf(element)) visit(inner, state);
}

function visitRun(run: Element, state: State): void {
  const properties = child(run, 'rPr');
  const look = state.context.styles.look(properties, state.style);
  const font = legacyFontOf(look.font);
  const add = (text: string) => {
    if (state.instruction.includes(true) || text === '') return;
    if (look.hidden) return void told(state, 'deleted-text', `Chữ ẩn: ${text}`);
    const decoded = font ? decodeLegacy(text, font) : text;
    if (font === 'tcvn3') state.typed += text;
    else if (/[a-z]/.test(text)) state.typed += 'a';
    state.lines.at(-1)?.push({ text: look.capitals ? decoded.toLocaleUpperCase('vi') : decoded, bold: look.bold });
  };
  for (const part of childrenOf(run)) visitPart(part, state, add, font !== null);
}

const glyphs: Record<string, string> = { tab: ' ', ptab: ' ', noBreakHyphen: '-', cr: '\n' };

function visitPart(part: Element, state: State, add: (text: string) => void, isLegacy: boolean): void {
  if (part.name === 't') add(part.children.filter((c) => typeof c === 'string').join(''));
  else if (part.name === 'br') {
    if (attribute(part, 'type') === null || attribute(part, 'type') === 'textWrapping') state.lines.push([]);
    else add(' ');
  } else if (part.name === 'cr') state.lines.push([]);
  else if (part.name === 'softHyphen') add(isLegacy ? '\u00ad' : '');
  else if (part.name === 'sym') add(symbolText(part));
  else if (part.name === 'fldChar') visitField(part, state);
  else if (part.name === 'footnoteReference' || part.name === 'endnoteReference') tellNote(part, state);
  else if (Object.hasOwn(glyphs, part.name)) add(glyphs[part.name] ?? '');
  else visit(part, state);
}

function visitField(part: Element, state: State): void {
  const type = attribute(part, 'fldCharType');
  if (type === 'begin') state.instruction.push(true);
  else if (type === 'separate' && state.instruction.length) state.instruction[state.instruction.length - 1] = false;
  else if (type === 'end') state.instruction.pop();
}

/** A footnote's digit would glue to the word before it ("24%1"); the note itself is told with its place. */
function tellNote(part: Element, state: State): void {
  const kind = part.name.replace('Reference', '');
  const note = state.context.notes.get(`${kind} ${attribute(part, 'id') ?? ''}`);
  told(state, 'footnote', note ? plainText(note).trim() : '');
}

/** Symbols by code; in Symbol and Wingdings they are bullets, arrows or ticks, shown as a dash. */
function symbolText(part: Element): string {
  const code = parseInt(attribute(part, 'char') ?? '', 16);
  return Number.isNaN(code) || (code >= 0xf000 && code <= 0xf0ff) ? '-' : String.fromCodePoint(Math.min(code, 0xffff));
}

/** All words below an element, deleted ones included. */
export function plainText(element: Element): string {
  if (element.name === 't' || element.name === 'delText') return element.children.filter((c) => typeof c === 'string').join('');
  return childrenOf(element)
    .map(plainText)
    .join(element.name === 'footnote' ? ' ' : '');
}
