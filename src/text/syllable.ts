/**
 * One Vietnamese syllable, whatever way its marks were typed: base letters, vowel qualities and tone taken apart, so that
 * hoà = hòa, lý = lí, qui = quy, and so that a missing mark can be told from a wrong one.
 */

export interface Syllable {
  /** Lower case without marks, đ as d, a lone final y as i: "kỷ" → "ki". */
  fold: string;
  /** Fold, vowel qualities and tone: equal for two spellings of the same syllable, different for đường and dương. */
  key: string;
  /** Whether any mark was typed (đ counts). */
  isMarked: boolean;
}

const tones: Record<string, string> = { '\u0300': 'f', '\u0301': 's', '\u0303': 'x', '\u0309': 'r', '\u0323': 'j' };
/** Circumflex, breve, horn: letters of their own, not tones. */
const qualities: Record<string, string> = { '\u0302': 'a', '\u0306': 'w', '\u031B': 'o' };

/** Syllables read before: a language has few, a text many. */
const known = new Map<string, Syllable>();
const most = 20_000;

/** Reads a word of letters. Foreign words pass through; unknown marks are dropped. */
export function readSyllable(word: string): Syllable {
  const before = known.get(word);
  if (before) return before;
  const syllable = takeApart(word);
  if (known.size < most) known.set(word, syllable);
  return syllable;
}

function takeApart(word: string): Syllable {
  let fold = '';
  let quality = '';
  let tone = '';
  for (const letter of word.normalize('NFD').toLowerCase()) {
    if (letter === 'đ') {
      fold += 'd';
      quality += 'd';
    } else if (tones[letter]) tone = tones[letter];
    else if (qualities[letter]) quality += qualities[letter];
    else if (/[a-z0-9]/.test(letter)) fold += letter;
    else if (!/\p{M}/u.test(letter)) fold += letter.codePointAt(0)?.toString(36) ?? '';
  }
  const plain = finalI(fold);
  return { fold: plain, key: `${plain}_${quality}${tone}`, isMarked: quality !== '' || tone !== '' };
}

/** lý → lí, quy → qui, y → i. Not after other vowels: thủy is not thủi, tay is not tai. */
function finalI(fold: string): string {
  return /^(?:qu|[bcdghklmnpqrstvx]*)y$/.test(fold) ? `${fold.slice(0, -1)}i` : fold;
}

const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?';
const rhyme = '(?:[aeiouy]{1,3})(?:ng|nh|ch|[cmnpt])?';
const shape = new RegExp(`^${onset}${rhyme}$`);

/** Whether unmarked letters could be a Vietnamese syllable at all: "duong" yes, "dduwowngf" no. */
export function isSyllableShape(fold: string): boolean {
  return fold.length <= 7 && shape.test(fold);
}
