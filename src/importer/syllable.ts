/** Is this how Vietnamese is spelt? A text whose syllables mostly are not was broken on its way (a PDF's fonts, a scan). */

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?';
const nucleus =
  '(?:uyê|uya|iê|yê|ươ|uô|uâ|uơ|uê|uy|oa|oă|oe|oo|ia|ya|ua|ưa|iu|êu|ưu|ai|ao|au|ay|âu|ây|eo|oi|ôi|ơi|ui|ưi|iêu|yêu|uôi|ươi|ươu|oai|oay|oao|oeo|uao|uây|uyu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)';
const syllable = new RegExp(`^${onset}${nucleus}(?:ch|nh|ng|c|m|n|p|t)?$`, 'u');

export function isSyllable(word: string): boolean {
  return syllable.test(word.toLocaleLowerCase('vi').normalize('NFD').replace(tones, '').normalize('NFC'));
}

/** Share of words (of letters only, not all capitals) that are Vietnamese syllables; 1 for a text without words. */
export function syllableShare(text: string): number {
  const words = (text.normalize('NFC').match(/\p{L}+/gu) ?? [])
    .slice(0, 20_000)
    .filter((w) => !(w === w.toLocaleUpperCase('vi') && w.length < 8));
  return words.length === 0 ? 1 : words.filter(isSyllable).length / words.length;
}
