/** Printed numbers that skip or step back: "4." after "2.". Letters of Word, which has no đ, are no gap. */
import type { DoubtRule } from './doubt.ts';

const letters = 'abcdđeghiklmnopqrstuvxy';
export const numbersSkipped: DoubtRule = ({ texts }) => {
  const last = new Map<string, number>();
  return texts.flatMap(({ clause, marker, text }) => {
    if (marker === null) return [];
    const parent = clause.includes('-') ? clause.replace(/-[^-]*$/, '') : '';
    const own = marker.trim().replace(/[.)/-]+$/, '');
    const kind = /^\d+$/.test(own) ? 'digit' : /^[IVXLC]+$/.test(own) ? 'roman' : /^[a-zđ]$/.test(own) ? 'letter' : null;
    if (kind === null) return [];
    const now = { letter: letters.indexOf(own) + 1, digit: Number(own), roman: romanValue(own) }[kind];
    const key = `${parent} ${kind}`;
    const before = last.get(key) ?? 0;
    last.set(key, now);
    const isWord = kind === 'letter' && before === 4 && now === 6;
    if (now <= 0 || now === before + 1 || now === 1 || isWord) return [];
    return [
      {
        clause,
        quote: text.slice(0, 160),
        message: `Số mục “${marker}” không nối tiếp số trước nó. Hãy xem có thiếu mục nào không; số in được giữ nguyên.`,
      },
    ];
  });
};

function romanValue(slug: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  return [...slug].reduce((sum, c, i) => {
    const [own = 0, next = 0] = [values[c], values[slug.charAt(i + 1)]];
    return sum + (own < next ? -own : own);
  }, 0);
}
