/** Numbers as Vietnamese readers write them: a comma for the decimals, a dot for the thousands. */

const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** 30.26 → "30,26"; 1670 → "1.670". */
export function formatNumber(value: number): string {
  return decimal.format(value);
}

const moneySteps = [
  [1e9, 'tỷ đồng'],
  [1e6, 'triệu đồng'],
  [1, 'đồng'],
] as const;

/** Whole đồng: 150000000 → "150 triệu đồng". */
export function formatMoney(dong: number): string {
  const [size, name] = moneySteps.find(([step]) => dong >= step && Number.isInteger((dong / step) * 100)) ?? [1, 'đồng'];
  return `${formatNumber(dong / size)} ${name}`;
}

/** A range of money: "20–30 triệu đồng", "từ 150 triệu đồng", "30 triệu đồng". */
export function formatMoneyRange(from: number, to: number | null): string {
  if (to === null) return `từ ${formatMoney(from)}`;
  if (from === to) return formatMoney(from);
  return `${formatMoney(from)} đến ${formatMoney(to)}`;
}
