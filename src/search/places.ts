/** Names of places in a query: a record of another place is hardly an answer. */
import { readWords, type Word } from '../text/words.ts';

export type PlaceName = readonly Pick<Word, 'fold' | 'key'>[];

/** Names without their kind, longest first: "Thừa Thiên Huế" before "Huế". */
export function readPlaceNames(names: readonly string[]): PlaceName[] {
  const unique = new Map(names.map((name) => [bare(name), readWords(bare(name)).map(({ fold, key }) => ({ fold, key }))]));
  return [...unique.values()].filter((words) => words.length > 0).sort((a, b) => b.length - a.length);
}

/** "xã Tân Lập" → "Tân Lập". */
export const bare = (name: string) => name.replace(/^(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu)\s+/u, '');

/** Indexes of the words that name a place. Marks may be missing; where most are typed another way it is another word. */
export function placeWords(words: readonly Pick<Word, 'fold' | 'key' | 'isMarked'>[], names: readonly PlaceName[]): Set<number> {
  const found = new Set<number>();
  for (const name of names)
    for (let i = 0; i + name.length <= words.length; i++) {
      const here = words.slice(i, i + name.length);
      if (!here.every(({ fold }, j) => fold === name[j]?.fold)) continue;
      const marked = here.flatMap((word, j) => (word.isMarked ? [word.key === name[j]?.key] : []));
      if (marked.filter(Boolean).length * 2 >= marked.length) here.forEach((_, j) => found.add(i + j));
    }
  return found;
}
