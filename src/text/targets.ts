/** A target's number as a sentence says it. */
import { formatNumber } from './numbers.ts';

export const comparatorText = { '=': '', '>=': 'ít nhất', '>': 'trên', '<': 'dưới', '<=': 'không quá', '~': 'khoảng' } as const;

/** (">=", 30, "%") → "ít nhất 30%"; ("<", 15, "/100.000 trẻ sinh sống") → "dưới 15/100.000 trẻ sinh sống". */
export function targetText(comparator: keyof typeof comparatorText, value: number, unit: string): string {
  const glue = unit === '%' || unit.startsWith('/') ? '' : ' ';
  return `${comparatorText[comparator]} ${formatNumber(value)}${glue}${unit}`.trim();
}
