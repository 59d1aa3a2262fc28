/** What was typed, with the keys of Telex and VNI turned into the letters they stand for. */
import { isSyllableShape, readSyllable } from '../text/syllable.ts';
import { fromTelex, fromVni } from '../text/typing.ts';
import { readWords, type Word } from '../text/words.ts';

/** Words of a query. Only letters that are no syllable as they stand are taken for keys: "gias" is giá, "cos" is left. */
export function readTyped(clean: string): Word[] {
  return joinVni(readWords(clean), clean).map((word) => {
    if (word.kind !== 'syllable' || isSyllableShape(word.fold)) return word;
    const meant = syllableOf(fromTelex(word.raw));
    return meant ? { ...word, ...meant } : word;
  });
}

function syllableOf(typed: string | null) {
  const syllable = typed === null ? null : readSyllable(typed);
  return syllable && isSyllableShape(syllable.fold) ? syllable : null;
}

/** "d9u7o72ng" is read as letters and digits in turn; together they may be one word typed in VNI. */
function joinVni(words: readonly Word[], text: string): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    let last = i;
    while (words[last + 1]?.start === words[last]!.end) last += 1;
    const [start, end] = [words[i]!.start, words[last]!.end];
    const meant = last > i ? syllableOf(fromVni(text.slice(start, end))) : null;
    out.push(meant ? { ...meant, kind: 'syllable', raw: text.slice(start, end), start, end } : words[i]!);
    if (meant) i = last;
  }
  return out;
}
