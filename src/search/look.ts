/** The last look: a candidate's title and kind, and what the reader is shown of it. */
import type { Candidate } from './candidates.ts';
import type { SoughtWords } from './excerpt.ts';
import type { Query, Term } from './query.ts';
import type { Group } from './record.ts';
import { readWords } from '../text/words.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Found {
  url: string;
  group: Group;
  title: string;
  trail: string;
  text: string;
  filters: Record<string, string[]>;
  score: number;
  /** Words that were matched here, for the marks. */
  sought: SoughtWords;
}

/** How much more a result of the kind that was asked for counts. */
const askedFor = 1.12;

/** A message repeats the words of what it is about, which comes first unless messages are asked for. */
const unasked: Partial<Record<Group, number>> = { message: 0.75 };

/** A candidate as a result, weighed once more by its title and kind. */
export function look(candidate: Candidate, asked: ReadonlySet<Group>): Found {
  const { url, title, trail, text, group, filters } = candidate.read.record;
  return {
    url,
    group,
    title,
    trail,
    text,
    filters,
    sought: soughtWords(candidate),
    score: candidate.value * lastLook(candidate, title, text) * (asked.has(group) ? askedFor : (unasked[group] ?? 1)),
  };
}

/** Every reading that is trusted as much as the best one of its word, since a record may hold several. */
function soughtWords({ terms, readings }: Candidate): SoughtWords {
  const keysWhere = (isStrong: boolean) =>
    new Set(
      terms.flatMap((term, i) => {
        const best = readings[i];
        if (!best || term.weight >= 0.6 !== isStrong) return [];
        return [best.key, ...term.readings.filter(({ trust }) => trust === best.trust).map(({ key }) => key)];
      }),
    );
  return { strong: keysWhere(true), weak: keysWhere(false) };
}

/** A title that bears the number asked for is that very thing: "111". Years are borne by many. */
const numberInTitle = 0.25;
const yearInTitle = 0.08;
const isYear = (digits: string) => /^(19|20)\d\d$/.test(digits);

/** A title that says no more than the query, and no less, is a better answer than one that says it among much else. */
function lastLook({ terms, readings }: Candidate, title: string, text: string): number {
  const words = readWords(title);
  const keys = new Set(words.map(({ key }) => key));
  const has = (term: Term, i: number) => [readings[i], ...term.readings].some((reading) => reading && keys.has(reading.key));
  const inTitle = terms.filter(has);
  const precise = words.length ? Math.min(1, inTitle.length / Math.max(words.length, 3)) : 0;
  const whole = terms.length ? inTitle.length / terms.length : 0;
  const number = inTitle.find(({ raw, isFirm }) => isFirm && /^\d+$/.test(raw))?.raw;
  return (
    1 +
    0.12 * precise +
    0.2 * (precise * whole) ** 2 +
    (number === undefined ? 0 : isYear(number) ? yearInTitle : numberInTitle) +
    0.02 / (1 + text.length / 800)
  );
}

/** The words as found in the best record, where a slip was mended; null where nothing was changed. */
export function understoodAs(query: Query, top: Candidate | undefined, vocabulary: Vocabulary): string | null {
  if (!top || top.terms !== query.terms) return null;
  if (!top.readings.some((reading) => reading && reading.trust < 1)) return null;
  const word = (key: string) => vocabulary.byKey.get(key)?.word;
  return query.terms.map((term, i) => word(likeliest(top, i) ?? '') ?? term.raw).join(' ');
}

/** Of the spellings that a record holds of a word, all trusted alike, the one that stands beside its neighbours. */
function likeliest({ terms, readings, read }: Candidate, i: number): string | undefined {
  const best = readings[i];
  if (!best) return undefined;
  const placesOf = (n: number) => new Set(readings[n] ? read.places.get(readings[n].key) : []);
  const [before, after] = [placesOf(i - 1), placesOf(i + 1)];
  const stands = (key: string) =>
    Math.max(0, ...(read.places.get(key) ?? []).map((at) => Number(before.has(at - 1)) + Number(after.has(at + 1))));
  const alike = [...(terms[i]?.readings ?? []), ...(terms[i]?.guesses ?? [])].filter(({ trust }) => trust === best.trust);
  return alike.reduce((top, { key }) => (stands(key) > stands(top) ? key : top), best.key);
}
