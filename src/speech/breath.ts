/** Where a reader may breathe: a long pause after a sentence, a short one inside it. */
import { spokenForm } from './reader.ts';
import { countSyllables } from './syllables.ts';

export interface Breath {
  /** Words as they are said, with their punctuation. */
  text: string;
  /** After the words: `long` at the end of a sentence, `short` within it. */
  pause: 'short' | 'long';
}

/** More syllables than this in one breath ask for a pause before a joining word. */
export const longestBreath = 18;
const joining = /\s(?=(?:và|nhưng|để|vì|khi|nếu|thì|mà|rồi|hoặc|hay|cho|là|có|với|trong|của|từ|đến)\s)/gu;

/** A long clause in two, at the joining word nearest to its middle; unchanged where it has none. */
function halve(clause: string): string[] {
  if (countSyllables(clause) <= longestBreath) return [clause];
  const middle = clause.length / 2;
  const cuts = [...clause.matchAll(joining)].map((match) => match.index).filter((at) => at > 12 && clause.length - at > 12);
  const cut = cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (cut === undefined) return [clause];
  return [clause.slice(0, cut), clause.slice(cut + 1)].flatMap(halve);
}

/** The spoken text in breaths, in order; joined by blanks they give it again. */
export function breathsOf(text: string): Breath[] {
  const sentences = spokenForm(text)
    .split(/(?<=[.!?…]["”]?)\s+|\n+/u)
    .filter(Boolean);
  return sentences.flatMap((sentence) => {
    const parts = sentence.split(/(?<=[,;:–])\s+/u).flatMap(halve);
    return parts.map((part, i): Breath => ({ text: part, pause: i === parts.length - 1 ? 'long' : 'short' }));
  });
}

/** The same as one line for paper: "/" is a short breath, "//" a long one. */
export function breathMarked(text: string): string {
  return breathsOf(text)
    .map(({ text: words, pause }) => `${words} ${pause === 'long' ? '//' : '/'}`)
    .join(' ');
}
