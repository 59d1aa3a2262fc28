/**
 * A plan page in full: front matter and the words of the document in their order, as an official edition. Header, title and
 * tail are in the front matter; everything between them is in the body, each word once.
 */
import { stringify } from 'yaml';
import { slugOf } from '../../text/fold.ts';
import type { Paragraph } from '../document.ts';
import type { Found } from '../found.ts';
import { closingWords } from '../recognise/tasks.ts';
import { placeCorrections, type Correction } from '../corrections.ts';
import { blockLines, noteLines, writeBody } from './body.ts';
import { factsOf, type Surroundings } from './facts.ts';

export interface Written {
  /** Front matter as values, to be shown and mended. */
  facts: Record<string, unknown>;
  /** Everything below the front matter. */
  body: string;
  mdx: string;
  /** "an-giang/2021-hoat-dong-vi-su-tien-bo…": path below content/plans, without its ending. */
  path: string;
  ids: Map<Paragraph, string>;
  /** Corrections that could not be placed, in Vietnamese. */
  faults: string[];
}

/** The main document is the last one with an outline; those before it came with it. */
export function mainOf(documents: readonly Found[]): { main: Found; before: Found[] } | null {
  const at = documents.findLastIndex((d) => d.view.outline.nodes.length > 0);
  const main = documents[at < 0 ? documents.length - 1 : at];
  return main ? { main, before: documents.slice(0, documents.indexOf(main)) } : null;
}

/** `corrections`: an editor's, from the file beside the plan. */
export function writePlan(documents: readonly Found[], around: Surroundings, corrections: readonly Correction[] = []): Written | null {
  const chosen = mainOf(documents);
  if (!chosen) return null;
  const { main, before } = chosen;
  const closing = closingParagraphs(main);
  const { notes, faults } = placeCorrections(main, corrections);
  const body = writeBody(main.view.parts.preamble, main.view.outline, new Set(closing), notes);
  const { header, typeLine, title: titleLines, tail } = main.view.parts;
  // Head and tail are facts, not clauses: what is wrong there is said first.
  const apart = noteLines([...header, ...(typeLine ? [typeLine] : []), ...titleLines, ...tail], notes);
  for (const p of closing) body.ids.set(p, 'ket');
  const facts = factsOf(main, before, body.ids, around);
  const parts = [
    ...part(
      'Submission',
      before.flatMap((d) => d.view.text),
    ),
    ...apart,
    ...body.lines,
    ...part('Closing', closing, notes),
  ];
  const text = parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return {
    facts,
    body: text,
    mdx: assemble(facts, text),
    path: around.beside ? `${around.beside}-ban-co-quan` : pathOf(facts),
    ids: body.ids,
    faults,
  };
}

/** Front matter and body as one file; also after an officer has mended a fact. */
export function assemble(facts: Record<string, unknown>, body: string): string {
  return `---\n${stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}\n`;
}

function part(name: string, paragraphs: readonly Paragraph[], notes: ReadonlyMap<Paragraph, readonly string[]> = new Map()): string[] {
  if (paragraphs.length === 0) return [];
  return [
    `<${name}>`,
    '',
    ...paragraphs.flatMap((p) => [...blockLines(p, p.text, ''), '']),
    ...noteLines(paragraphs, notes),
    `</${name}>`,
    '',
  ];
}

/** The last paragraphs below the last node that close the plan: "Trên đây là Kế hoạch …". */
function closingParagraphs(d: Found): Paragraph[] {
  const last = d.view.outline.nodes.at(-1);
  const texts = (last?.children ?? []).map((c) => (c.kind === 'text' && !c.paragraph.table ? c : null));
  const at = texts.findLastIndex((c) => c === null) + 1;
  const from = texts.findIndex((c, i) => i >= at && c !== null && closingWords.test(c.text));
  return from < 0 ? [] : texts.slice(from).flatMap((c) => (c ? [c.paragraph] : []));
}

/** Place, year and title make the address. */
export function pathOf(facts: Record<string, unknown>): string {
  const period = facts['period'] as { from: number } | null;
  const place = facts['place'] as { province: string | null };
  const title = slugOf(String(facts['title'])).replace(/-(?:nam-\d{4}|giai-doan-\d{4}-\d{4})$/, '');
  return `${place.province ?? 'chua-ro-tinh'}/${period?.from ?? 'chua-ro-nam'}-${title.slice(0, 60).replace(/-[^-]*$/, (w) => (title.length > 60 ? '' : w))}`;
}
