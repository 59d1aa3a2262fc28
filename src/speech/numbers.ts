/**
 * Numbers as a Vietnamese voice reads them. Sound changes: 1 is “mốt” after hai mươi … chín mươi, 5 is “lăm” after any
 * ten, 0 in the tens is “lẻ” (the south, and the default here) or “linh” (the north), 0 in the hundreds of a lower group
 * is “không trăm”.
 */

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** Names of the groups of three digits below a thousand million; above it, “tỷ” is said again. */
const scales = ['', 'nghìn', 'triệu'] as const;

export type ZeroTen = 'lẻ' | 'linh';

const digit = (value: number | string): string => digits[Number(value)] ?? '';

/** "1900" → "một chín không không": every digit by itself, other characters dropped. */
export function readDigits(text: string): string {
  return [...text.replace(/\D/g, '')].map(digit).join(' ');
}

/** The last two digits of a group; `hasHundreds` says that something was read before them. */
function readTens(tens: number, ones: number, hasHundreds: boolean, zeroTen: ZeroTen): string[] {
  if (tens === 0) return ones === 0 ? [] : hasHundreds ? [zeroTen, digit(ones)] : [digit(ones)];
  const head = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  if (ones === 0) return head;
  return [...head, ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : digit(ones)];
}

/** 0–999. A group that is not the first (`isWhole`) names its empty hundreds. */
function readGroup(group: number, isWhole: boolean, zeroTen: ZeroTen): string[] {
  const hundreds = Math.floor(group / 100);
  const spoken = hundreds > 0 || isWhole ? [digit(hundreds), 'trăm'] : [];
  return [...spoken, ...readTens(Math.floor(group / 10) % 10, group % 10, spoken.length > 0, zeroTen)];
}

/** Below a thousand million, as words; `isWhole` when higher groups were read before it. */
function readMillions(value: bigint, isWhole: boolean, zeroTen: ZeroTen): string[] {
  const words: string[] = [];
  for (const [power, scale] of [...scales.entries()].reverse()) {
    const group = Number((value / 1000n ** BigInt(power)) % 1000n);
    if (group === 0) continue;
    words.push(...readGroup(group, isWhole || words.length > 0, zeroTen), ...(scale ? [scale] : []));
  }
  return words;
}

/** A whole number from 0 on: 2026n → "hai nghìn không trăm hai mươi sáu". */
export function readInteger(value: bigint, zeroTen: ZeroTen = 'lẻ'): string {
  if (value === 0n) return digits[0];
  const billion = 1_000_000_000n;
  const [high, low] = [value / billion, value % billion];
  const words = high > 0n ? [readInteger(high, zeroTen), 'tỷ'] : [];
  return [...words, ...readMillions(low, high > 0n, zeroTen)].join(' ');
}

/**
 * A number as Vietnamese prints it, dots for thousands and a comma for decimals: "1.670,5" → "một nghìn sáu trăm bảy mươi
 * phẩy năm". Two decimals that do not begin with 0 are read as one number, others digit by digit.
 */
export function readNumber(printed: string, zeroTen: ZeroTen = 'lẻ'): string {
  const [whole = '0', decimals] = printed.replaceAll('.', '').split(',');
  const head = readInteger(BigInt(whole), zeroTen);
  if (!decimals) return head;
  const tail = /^[1-9]\d$/.test(decimals) ? readInteger(BigInt(decimals), zeroTen) : readDigits(decimals);
  return `${head} phẩy ${tail}`;
}

const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "XV" → 15; null for what is no Roman numeral up to 399. */
export function romanToInteger(text: string): number | null {
  if (!/^(?=.)C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text)) return null;
  const values = [...text].map((letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
