/**
 * Text typed in fonts from before Unicode, where "®" is drawn as đ. TCVN3 (.VnTime and its family; TCVN 5712:1993) has one
 * byte a letter and no capitals with a tone: the fonts whose names end in H draw capitals. VNI (VNI-Times) writes the mark
 * after its letter.
 */

import { isSyllable } from './syllable.ts';

const tcvnCodes = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const tcvnLetters = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const tcvn = new Map([...tcvnCodes].map((code, i) => [code, [...tcvnLetters][i] ?? code]));

/** Marks of VNI after a, e, o, u, y, ô (ơ), ö (ư): the tone or shape and tone that they add. */
const vniTones: Record<string, string> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const vniShapes: Record<string, string> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const vniBreves: Record<string, string> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const vniSingles: Record<string, string> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ì: 'ì', í: 'í' };

export type LegacyFont = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** Which old encoding a font name stands for, or null. */
export function legacyFontOf(name: string): LegacyFont | null {
  if (/^\.?Vn[A-Z]/.test(name) && name.startsWith('.')) return /H$/.test(name) ? 'tcvn3-capitals' : 'tcvn3';
  return /^VNI[-\s]/i.test(name) ? 'vni' : null;
}

export function decodeLegacy(text: string, font: LegacyFont): string {
  if (font === 'vni') return decodeVni(text);
  const decoded = text.replace(/[\u00a1-\u00ff]/g, (c) => tcvn.get(c) ?? c);
  return font === 'tcvn3-capitals' ? decoded.toLocaleUpperCase('vi') : decoded;
}

function decodeVni(text: string): string {
  const marked = text.replace(/([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])/g, (all, base: string, mark: string) => {
    const letter = vniSingles[base.toLowerCase()] ?? base.toLowerCase();
    const small = mark.toLowerCase();
    const added =
      vniTones[small] ?? (/[aeo]/.test(letter) ? vniShapes[small] : undefined) ?? (letter === 'a' ? vniBreves[small] : undefined);
    if (added === undefined) return all;
    const whole = (letter + added).normalize('NFC');
    return `\u0002${base === base.toUpperCase() ? whole.toLocaleUpperCase('vi') : whole}`;
  });
  return marked.replace(/\u0002(.)|([ôöñæóòîìíÔÖÑÆÓÒÎÌÍ])/gu, (all, done?: string, single?: string) => {
    if (done !== undefined) return done;
    const letter = vniSingles[(single ?? '').toLowerCase()] ?? all;
    return single === single?.toLowerCase() ? letter : letter.toLocaleUpperCase('vi');
  });
}

/** TCVN3 draws capitals with a tone only in its H fonts: "Uû BAN" in a line without small letters was meant as "UỶ BAN". */
export function restoreCapitals(decoded: string, typed: string): string {
  // "Sè: /KH-UBND", "Së L§-TB&XH": the capitals of symbols and short forms say nothing about a line.
  if (/^Số\s*[:.\d/]/u.test(decoded)) return decoded;
  const words = decoded.split(' ');
  const ascii = typed
    .split(' ')
    .filter((_, i) => isSyllable(words[i] ?? ''))
    .join('')
    .replace(/[^A-Za-z]/g, '');
  return ascii.length > 2 && ascii === ascii.toUpperCase() ? decoded.toLocaleUpperCase('vi') : decoded;
}

/** By statistics, where font names are missing: letters that only these encodings use in such numbers. */
export function guessLegacy(text: string): LegacyFont | null {
  const letters = text.replace(/[^\p{L}\u00a1-\u00bf×÷]/gu, '');
  if (letters.length < 40 || /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u.test(text.normalize('NFC').slice(0, 20_000))) return null;
  const share = (pattern: RegExp) => (letters.match(pattern)?.length ?? 0) / letters.length;
  if (share(/[µ¸¶·¹¨©ª«¬®¾¼½»×ÖÕÞ]/g) > 0.06) return 'tcvn3';
  return share(/[aeouyôö][ùøûõïâáàåãäêéèúüë]/gi) > 0.05 ? 'vni' : null;
}
