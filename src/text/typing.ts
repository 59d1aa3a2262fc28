/** What Telex or VNI leave behind when the input method is off: "dduwowngf", "d9u7o72ng" → "đường". */

const tone = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' } as const;
const vniTone = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' } as const;
const vowel = /[aeiouyâăêôơư]/;

/** The word that Telex keys stand for, or null when the letters hold no Telex mark or do not make a syllable's sound. */
export function fromTelex(word: string): string | null {
  const text = word.toLowerCase();
  if (!/^[a-z]+$/.test(text) || text.length > 12) return null;
  let mark = '';
  let out = '';
  for (const letter of text) {
    if (Object.hasOwn(tone, letter) && vowel.test(out)) mark = tone[letter as keyof typeof tone];
    else if (letter === 'w') out = horned(out);
    else if (letter === 'd' && out === 'd') out = 'đ';
    else if (/[aeo]/.test(letter) && out.includes(letter) && !/[aeo][aeo]$/.test(out.replace(letter, ''))) out = circumflexed(out, letter);
    else if (letter === 'd' && out.startsWith('d') && out.length > 1) out = `đ${out.slice(1)}`;
    else out += letter;
  }
  return finish(out, mark, text);
}

/** The word that VNI digits stand for, or null. */
export function fromVni(word: string): string | null {
  const text = word.toLowerCase();
  if (!/^[a-z][a-z0-9]*$/.test(text) || !/[1-9]/.test(text) || text.length > 12) return null;
  let mark = '';
  let out = '';
  for (const letter of text) {
    if (Object.hasOwn(vniTone, letter)) mark = vniTone[letter as unknown as keyof typeof vniTone];
    else if (letter === '6') out = circumflexed(out, /[aeo](?=[^aeo]*$)/.exec(out)?.[0] ?? '');
    else if (letter === '7') out = horned(out.replace(/a/g, '\u0001')).replaceAll('\u0001', 'a');
    else if (letter === '8') out = out.replace(/a(?=[^a]*$)/, 'ă');
    else if (letter === '9') out = out.replace(/d/, 'đ');
    else if (/\d/.test(letter)) return null;
    else out += letter;
  }
  return finish(out, mark, text);
}

function horned(text: string): string {
  if (/uo/.test(text)) return text.replace('uo', 'ươ');
  if (/ưo/.test(text)) return text.replace('ưo', 'ươ');
  if (/uơ/.test(text)) return text.replace('uơ', 'ươ');
  if (/u[^aoeiuy]*$|ua$|u[iu]$/.test(text) && !/qu/.test(text)) return text.replace(/u(?=[aiu]?[^aoeiuy]*$)/, 'ư');
  if (/o/.test(text)) return text.replace(/o(?=[^o]*$)/, 'ơ');
  if (/a/.test(text)) return text.replace(/a(?=[^a]*$)/, 'ă');
  return text.replace(/u(?=[^u]*$)/, 'ư');
}

function circumflexed(text: string, letter: string): string {
  const to = { a: 'â', e: 'ê', o: 'ô' }[letter];
  const at = text.lastIndexOf(letter);
  return to && at >= 0 ? text.slice(0, at) + to + text.slice(at + 1) : text;
}

/** Puts the tone on some vowel (its place does not matter to us) and refuses what changed nothing. */
function finish(text: string, mark: string, typed: string): string | null {
  const at = [...text].findLastIndex((letter) => /[aeiouyâăêôơư]/.test(letter));
  if (at < 0) return null;
  const letters = [...text];
  letters[at] += mark;
  const word = letters.join('').normalize('NFC');
  return word === typed ? null : word;
}
