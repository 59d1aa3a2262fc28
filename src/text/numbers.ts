/** Numbers as Vietnamese readers write them: a comma for the decimals, a dot for the thousands. */

const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** 30.26 → "30,26"; 1670 → "1.670". */
export function formatNumber(value: number): string {
  return decimal.format(value);
}

/** Units of money, and the smallest step that two decimals of them can show. Whole numbers only: no rounding. */
const moneyUnits = [
  { size: 1_000_000_000, step: 10_000_000, name: 'tỷ đồng' },
  { size: 1_000_000, step: 10_000, name: 'triệu đồng' },
  { size: 1, step: 1, name: 'đồng' },
] as const;

const unitOf = (dong: number) => moneyUnits.find(({ size, step }) => dong >= size && dong % step === 0) ?? moneyUnits[2];

/** Whole đồng: 150000000 → "150 triệu đồng"; 1500000000 → "1,5 tỷ đồng". */
export function formatMoney(dong: number): string {
  const { size, name } = unitOf(dong);
  return `${formatNumber(dong / size)} ${name}`;
}

/** A range of money: "20–30 triệu đồng", "từ 150 triệu đồng" (open end), "30 triệu đồng". */
export function formatMoneyRange(from: number, to: number | null): string {
  if (to === null) return `từ ${formatMoney(from)}`;
  if (from === to) return formatMoney(from);
  const { size, name } = unitOf(from);
  return name === unitOf(to).name ? `${formatNumber(from / size)}–${formatMoney(to)}` : `${formatMoney(from)} đến ${formatMoney(to)}`;
}
